// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/open_item.h"

#include <array>
#include <vector>

namespace contador {

/// What decides between two debts, when a payment is not enough for both.
enum class AllocationCriterion {
    OwnService, ///< the service the payer named (PT: Lei 23/96 art. 6)
    Overdue, ///< overdue before what may still be paid in time
    EarliestDue,
    Oldest, ///< by the day of the charge
    ProRata, ///< those that are alike so far share by their amounts (PT: Civil Code art. 784)
};

/// In which order a credit pays debts: the rule of a country (resources/money-rules).
struct AllocationOrder {
    QString name; ///< kept with each allocation: "PT"
    std::vector<AllocationCriterion> between; ///< debts
    std::array<DebtPart, 4> within{DebtPart::Expenses, DebtPart::Indemnity, DebtPart::Interest, DebtPart::Capital};
    bool partsFirst = false; ///< all expenses of all debts, then all interest …, instead of debt after debt
};

/// How much of `credit` (positive, minor units) goes to which of the debts among `items`: pairs of index and amount, in
/// order. What no debt is left for is not in it.
std::vector<std::pair<size_t, qint64>> allocate(const AllocationOrder &order, const std::vector<OpenItem> &items, qint64 credit,
                                                const QString &service, EntryId named, QDate today);

} // namespace contador
