// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/money.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace contador {

/// By what a payment was found to be an account's.
enum class MatchRule {
    NamedAccount, ///< a column of the file names it
    OwnReference, ///< a reference of this account: Multibanco, or one agreed with the payer
    CreditorReference, ///< RF, ISO 11649
    AccountNumber, ///< in the payer's text
    PayerMemory, ///< whoever pays from there has always paid for this account
    AmountAndName, ///< owes as much, and is called so: only ever proposed
    Reversal, ///< takes a payment of this account back
    Clerk,
};
QString matchRuleName(MatchRule rule); ///< "own_reference": the word in the database and in JSON
std::optional<MatchRule> matchRuleNamed(const QString &name);

/// Why a line waits for a person.
enum class QueueReason {
    None, ///< it does not wait
    NoMatch,
    Ambiguous, ///< several accounts by the same rule
    NoSuchAccount, ///< the account that the file names
    SameReference, ///< the bank's reference stands in another file with another day, amount or payer
    RepeatedRow, ///< the same row again, in a table that has no number for it
    PaymentNotFound, ///< a reversal of something that is not booked here, or of several
    TakenApart, ///< a person undid what was decided
};
QString queueReasonName(QueueReason reason); ///< "ambiguous"
QueueReason queueReasonNamed(const QString &name);

/// An account that a payment may be for.
struct MatchCandidate {
    AccountId account;
    QString number;
    QString holder;
    Money owed;
    bool operator==(const MatchCandidate &) const = default;
};

/// One rung: `books` says whether a single account found by it is booked without asking anybody.
struct MatchRung {
    MatchRule rule;
    bool books;
};

/// THE table: from the surest clue to the weakest.
std::span<const MatchRung> matchingLadder();

struct MatchVerdict {
    MatchRule rule = MatchRule::Clerk; ///< that found something
    std::optional<MatchCandidate> match; ///< book it for this one
    std::vector<MatchCandidate> proposals; ///< or let a person choose
    QueueReason reason = QueueReason::NoMatch;
};

/// Accounts that a rule finds, each once.
using CandidatesBy = std::function<std::vector<MatchCandidate>(MatchRule rule)>;

/// The first rung that finds somebody decides: one account is booked where the rung may, several are a person's to choose from.
MatchVerdict climbLadder(const CandidatesBy &candidatesBy);
/// Only the rungs that book: what an import needs.
MatchVerdict climbBookingRungs(const CandidatesBy &candidatesBy);

} // namespace contador
