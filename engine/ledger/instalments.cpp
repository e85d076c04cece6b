// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/instalments.h"

namespace contador {

std::vector<Instalment> instalmentsOf(const Money &debt, int count, QDate firstDue)
{
    std::vector<Instalment> instalments;
    const qint64 each = debt.minor / count;
    for (int i = 0; i < count; ++i) {
        const qint64 amount = i + 1 < count ? each : debt.minor - each * (count - 1);
        instalments.push_back({firstDue.addMonths(i), {amount, debt.currency}}); // of the 31st: the last day of a shorter month
    }
    return instalments;
}

} // namespace contador
