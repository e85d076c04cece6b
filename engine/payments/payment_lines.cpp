// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/payment_lines.h"

#include "engine/core/names.h"

#include <algorithm>

namespace contador {

namespace {

constexpr std::array stateNames{
    Named{LineState::Booked, "booked"},    Named{LineState::Queued, "queued"},        Named{LineState::Outgoing, "outgoing"},
    Named{LineState::NotOurs, "not_ours"}, Named{LineState::TakenBack, "taken_back"}, Named{LineState::TookBack, "took_back"},
    Named{LineState::Undone, "undone"},
};

} // namespace

QString lineStateName(LineState state)
{
    return nameOf(stateNames, state);
}

LineState lineStateNamed(const QString &name)
{
    return valueNamed(stateNames, name).value_or(LineState::Queued);
}

LineTotal KeptBankFile::total(LineState state, const Currency &currency) const
{
    const auto found = std::ranges::find(totals, state, &LineTotal::state);
    return found == totals.end() ? LineTotal{state, 0, Money::zero(currency)} : *found;
}

} // namespace contador
