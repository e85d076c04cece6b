// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/json_place.h"
#include "engine/ledger/allocation_order.h"
#include "engine/ledger/instalments.h"
#include "engine/ledger/penalty.h"

namespace contador {

/// What a country's law says about debts: a file in resources/money-rules.
struct MoneyRules {
    AllocationOrder allocation;
    std::optional<int> limitationMonths; ///< after the last day of supply a debt can no longer be claimed
    std::optional<PenaltyRules> penalty; ///< none: a debt paid late costs no more
    PlanRules plan;
};

/// The rules of an ISO 3166 code, or the generic ones. Read once.
const MoneyRules &moneyRules(const QString &country);
QStringList moneyRulesShipped(); ///< "BR", "PT", "generic" …
Outcome<MoneyRules, JsonFault> readMoneyRules(const QByteArray &json, const QString &name);

/// The last day on which a debt may be claimed, such as 31 July for a supply that ended on 31 January and six months.
std::optional<QDate> limitationOf(const MoneyRules &rules, std::optional<QDate> suppliedTo);

} // namespace contador
