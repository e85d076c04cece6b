// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/payment_discipline.h"

namespace contador {

std::optional<Decimal> collectionPeriod(const Money &receivables, const Money &yearlyRevenue)
{
    Q_ASSERT(receivables.currency == yearlyRevenue.currency);
    if (yearlyRevenue.isZero())
        return std::nullopt;
    return Decimal(receivables.minor) * Decimal(365) / Decimal(yearlyRevenue.minor);
}

std::optional<Decimal> collectionRatio(const Money &paid, const Money &billed)
{
    Q_ASSERT(paid.currency == billed.currency);
    if (billed.isZero())
        return std::nullopt;
    return Decimal(paid.minor) * Decimal(100) / Decimal(billed.minor);
}

Decimal differenceInDifferences(const BeforeAndAfter &concerned, const BeforeAndAfter &control)
{
    return (concerned.after - concerned.before) - (control.after - control.before);
}

} // namespace contador
