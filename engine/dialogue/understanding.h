// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/said_number.h"
#include "engine/dialogue/vocabulary.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace contador {

/// What was asked of the consumer, and is still open.
enum class OpenQuestion {
    None,
    YesNo, ///< whether an unusual reading is right
    Value, ///< the number of one meter, which is known
    WhichAccount, ///< one of a numbered list; so are the next two
    WhichMeter,
    WhichTag, ///< in which of several ways the values he sent lie on the registers
};

/// What is known of the sender before his text is read.
struct Heard {
    OpenQuestion open = OpenQuestion::None;
    QStringList accounts; ///< identifiers his phone speaks for
    QStringList meters; ///< serials of their meters
    QString languageHint; ///< the language he was last spoken with; decides only between words that several languages share
};

/// A value with what the text says of its place. The names beside it decide when they are known; else the books do.
struct SaidReading {
    QString value; ///< "1482", "56.8": without leading zeros
    QString tag; ///< "cold", "t1", "kitchen_cold" …, as in tests/engine/dialogue/corpus; empty where none is said
    QString account; ///< in force where it stands; empty where none is said
    QString meter;
    bool operator==(const SaidReading &) const = default;
};

/// What a text says, never a guess: who is not sure asks.
struct Understanding {
    Verdict verdict = Verdict::HandOver;
    QString intent; ///< a name of the list in tests/engine/dialogue/corpus; empty: no request can be told
    QString language; ///< of the words, "pt", "uk"; empty where they are of none, or of several
    std::vector<SaidReading> readings; ///< in their order; with Ask what is proposed
    QStringList accounts; ///< identifiers that are said, as typed, without signs between their digits
    QStringList meters;
    QString code; ///< of a notice or of a bill, its zeros kept
    int choice = 0; ///< from 1; 0: none
    QString phone; ///< another number to call
    QString wantedLanguage; ///< "pt", "en" …
    QString purpose; ///< of what is to be stopped or started: "reminders", "news", "greetings", "payments"; empty: all
    std::optional<bool> wish; ///< on or off
    QString doubt; ///< why it is asked or handed over, a name: "repaired", "number_words", "amount", "old_yes" …; empty with Understood

    std::vector<SaidNumber> numbers; ///< of readings, accounts, meters and registers ("t" of "T1"), in their order
};

/// Pure: the same text, heard in the same state, says the same.
Understanding understand(const QString &text, const Heard &heard, const Vocabulary &vocabulary);

} // namespace contador
