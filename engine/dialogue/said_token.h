// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/senses.h"

#include <QString>

#include <vector>

namespace contador {

class Vocabulary;

/// What a number in a text is.
enum class NumberRole : quint8 {
    Value, ///< may be a reading
    Account, ///< an identifier of the sender
    Meter,
    NamePart, ///< belongs to the identifier before it
    Date,
    Hour,
    Phone,
    Place, ///< a flat, a house, a street, a floor
    Amount, ///< of money
    Count, ///< of days, people, parts, meters
    Other, ///< of a law, an identity card, a tariff's name …
    Small, ///< one digit alone
    Long, ///< no dial has so many digits
    Previous, ///< the value before the new one
    Wrong, ///< a value that another one is put in place of
};

/// A piece of a text: a word, a number or a sign.
struct SaidToken {
    enum class Kind : quint8 { Word, Number, Sign, Code };
    Kind kind = Kind::Sign;
    QString text; ///< unaccented; a number's digits 0-9, its decimal mark a point
    bool isGlued = false; ///< nothing stands between it and the token before
    bool isNextLine = false;
    int word = -1; ///< in the vocabulary
    Senses senses;
    quint32 languages = 0;
    bool isKnown = false;
    bool isInPhrase = false;
    // of numbers
    bool isRepaired = false; ///< a letter that looks like a digit stood in it
    bool isUnsure = false; ///< a sign stands where a digit may be missing: "97?"
    NumberRole role = NumberRole::Value;
    QString tag;
    QString name; ///< the identifier it is, as it is kept

    [[nodiscard]] bool has(Sense sense) const { return senses[size_t(sense)]; }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool isValue() const { return kind == Kind::Number && role == NumberRole::Value; }
    [[nodiscard]] bool isSign(char16_t sign) const { return kind == Kind::Sign && text[0] == QChar(sign); }
};

/// A text taken to pieces; its words looked up, put right where one letter is wrong, and joined to phrases.
std::vector<SaidToken> tokensOf(const QString &text, const Vocabulary &vocabulary);

} // namespace contador
