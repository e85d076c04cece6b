// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/matching.h"

#include "engine/core/names.h"

namespace contador {

namespace {

constexpr std::array ruleNames{
    Named{MatchRule::NamedAccount, "named_account"},   Named{MatchRule::OwnReference, "own_reference"},
    Named{MatchRule::CreditorReference, "creditor_reference"},
    Named{MatchRule::AccountNumber, "account_number"}, Named{MatchRule::PayerMemory, "payer_memory"},
    Named{MatchRule::AmountAndName, "amount_and_name"}, Named{MatchRule::Reversal, "reversal"},
    Named{MatchRule::Clerk, "clerk"},
};

constexpr std::array reasonNames{
    Named{QueueReason::None, ""},
    Named{QueueReason::NoMatch, "no_match"},
    Named{QueueReason::Ambiguous, "ambiguous"},
    Named{QueueReason::NoSuchAccount, "no_such_account"},
    Named{QueueReason::SameReference, "same_reference"},
    Named{QueueReason::RepeatedRow, "repeated_row"},
    Named{QueueReason::PaymentNotFound, "payment_not_found"},
    Named{QueueReason::TakenApart, "taken_apart"},
};

MatchVerdict climb(const CandidatesBy &candidatesBy, bool bookingOnly)
{
    for (const MatchRung &rung : matchingLadder()) {
        if (bookingOnly && !rung.books)
            continue;
        std::vector<MatchCandidate> found = candidatesBy(rung.rule);
        if (found.empty())
            continue;
        if (found.size() == 1 && rung.books)
            return {rung.rule, found.front(), {}, QueueReason::None};
        const QueueReason reason = rung.books ? QueueReason::Ambiguous : QueueReason::NoMatch;
        return {rung.rule, std::nullopt, std::move(found), reason};
    }
    return {};
}

} // namespace

std::span<const MatchRung> matchingLadder()
{
    static constexpr std::array table{
        MatchRung{MatchRule::NamedAccount, true},  MatchRung{MatchRule::OwnReference, true},
        MatchRung{MatchRule::CreditorReference, true}, MatchRung{MatchRule::AccountNumber, true},
        MatchRung{MatchRule::PayerMemory, true},   MatchRung{MatchRule::AmountAndName, false},
    };
    return table;
}

MatchVerdict climbLadder(const CandidatesBy &candidatesBy)
{
    return climb(candidatesBy, false);
}

MatchVerdict climbBookingRungs(const CandidatesBy &candidatesBy)
{
    return climb(candidatesBy, true);
}

QString matchRuleName(MatchRule rule)
{
    return nameOf(ruleNames, rule);
}

std::optional<MatchRule> matchRuleNamed(const QString &name)
{
    return valueNamed(ruleNames, name);
}

QString queueReasonName(QueueReason reason)
{
    return nameOf(reasonNames, reason);
}

QueueReason queueReasonNamed(const QString &name)
{
    return valueNamed(reasonNames, name).value_or(QueueReason::NoMatch);
}

} // namespace contador
