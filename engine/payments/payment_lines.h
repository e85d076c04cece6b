// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/bank_statement.h"
#include "engine/payments/matching.h"

#include <QDateTime>

namespace contador {

/// What became of a movement.
enum class LineState {
    Booked, ///< as a payment of an account
    Queued, ///< a person must look
    Outgoing, ///< money that went out: no consumer's
    NotOurs, ///< a person said so
    TakenBack, ///< was booked; the bank took it back
    TookBack, ///< a reversal that did so
    Undone, ///< its file was taken back: it may come again
};
QString lineStateName(LineState state); ///< "booked": the word in the database and in JSON
LineState lineStateNamed(const QString &name);

/// A movement as kept, with what was decided last.
struct KeptLine {
    StatementLineId id;
    StatementLine line;
    QString bankAccount; ///< ours, at the bank
    QString file; ///< its name
    LineState state = LineState::Queued;
    QueueReason reason = QueueReason::None;
    int decisions = 0;
    std::optional<MatchRule> rule;
    AccountId account;
    QString accountNumber;
    QString holder;
    EntryId entry;
    QString note; ///< of whoever decided
    QString decidedBy;
    QDateTime decidedAt;
};

struct KeptStatement {
    QString account;
    QString number;
    std::optional<Money> opening;
    std::optional<Money> closing;
};

/// How many lines are in a state, and their sum.
struct LineTotal {
    LineState state = LineState::Booked;
    int lines = 0;
    Money sum;
};

struct KeptBankFile {
    BankFileId id;
    ImportId import; ///< by whose number it is taken back
    QString name;
    QString format; ///< "camt.053"
    QString sha256;
    QDateTime importedAt;
    QString importedBy;
    QDateTime undoneAt; ///< invalid: it stands
    std::vector<KeptStatement> statements;
    std::vector<LineTotal> totals; ///< the states that occur
    [[nodiscard]] LineTotal total(LineState state, const Currency &currency) const;
};

} // namespace contador
