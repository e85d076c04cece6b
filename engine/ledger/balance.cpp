// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/balance.h"

#include <QMap>

namespace contador {

namespace {

bool isDueEarlier(const OpenItem &a, const OpenItem &b)
{
    if (a.dueOn.has_value() != b.dueOn.has_value())
        return a.dueOn.has_value();
    return a.dueOn && *a.dueOn < *b.dueOn;
}

} // namespace

Balance balanceOf(const std::vector<OpenItem> &items, const Currency &currency, QDate today, const Disputes &disputes)
{
    const Money zero = Money::zero(currency);
    Balance balance{zero, zero, zero, zero, std::nullopt, {}};
    QMap<QString, qint64> byService;
    const OpenItem *earliest = nullptr;
    for (const OpenItem &item : items) {
        byService[item.service] += item.open;
        if (item.open < 0)
            continue;
        if (disputes.has(item.service)) {
            balance.disputed.minor += item.open;
            continue;
        }
        const bool isOverdue = item.dueOn && *item.dueOn < today;
        (isOverdue ? balance.overdue : balance.notDue).minor += item.open;
        if (!earliest || isDueEarlier(item, *earliest))
            earliest = &item;
    }
    if (earliest)
        balance.dueOn = earliest->dueOn;
    for (auto service = byService.begin(); service != byService.end(); ++service) {
        balance.byService.push_back({service.key(), {*service, currency}});
        balance.total.minor += *service;
    }
    return balance;
}

} // namespace contador
