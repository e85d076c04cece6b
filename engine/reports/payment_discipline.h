// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"

namespace contador {

// Measures of how well consumers pay. Exact; whoever shows them rounds.

/// Days of revenue that are still owed: receivables / a year's operating revenue × 365 (IBNET indicators). None without revenue.
std::optional<Decimal> collectionPeriod(const Money &receivables, const Money &yearlyRevenue);

/// Per cent of what was billed that came in (IBNET indicators). Above 100: arrears are being recovered. None without bills.
std::optional<Decimal> collectionRatio(const Money &paid, const Money &billed);

/// A share before something changed, and after.
struct BeforeAndAfter {
    Decimal before;
    Decimal after;
};

/// By how much more those concerned changed than those not concerned: what would have happened anyway is taken off.
Decimal differenceInDifferences(const BeforeAndAfter &concerned, const BeforeAndAfter &control);

} // namespace contador
