// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/balance.h"

#include <QMap>

#include <algorithm>

namespace contador {

namespace {

struct Debt {
    QString service;
    std::optional<QDate> dueOn;
    qint64 open = 0; ///< minor units
};

bool isDueEarlier(const Debt &a, const Debt &b)
{
    if (a.dueOn.has_value() != b.dueOn.has_value())
        return a.dueOn.has_value();
    return a.dueOn && *a.dueOn < *b.dueOn;
}

/// Pays debts in their order; what is left of the credit.
template <typename MayPay> qint64 pay(std::vector<Debt> &debts, qint64 credit, MayPay mayPay)
{
    for (Debt &debt : debts) {
        if (credit == 0)
            break;
        if (!mayPay(debt))
            continue;
        const qint64 paid = std::min(credit, debt.open);
        debt.open -= paid;
        credit -= paid;
    }
    return credit;
}

/// What no debt was left for, by service.
QMap<QString, qint64> allocate(std::vector<Debt> &debts, QMap<QString, qint64> credits)
{
    std::stable_sort(debts.begin(), debts.end(), isDueEarlier);
    for (auto credit = credits.begin(); credit != credits.end(); ++credit)
        *credit = pay(debts, *credit, [&](const Debt &debt) { return debt.service == credit.key(); });
    for (qint64 &credit : credits)
        credit = pay(debts, credit, [](const Debt &) { return true; });
    return credits;
}

} // namespace

Balance balanceOf(const std::vector<Posting> &receivables, const Currency &currency, QDate today)
{
    std::vector<Debt> debts;
    QMap<QString, qint64> credits;
    for (const Posting &posting : receivables) {
        if (posting.amount.minor > 0)
            debts.push_back({posting.service, posting.dueOn, posting.amount.minor});
        else if (posting.amount.minor < 0)
            credits[posting.service] -= posting.amount.minor;
    }
    const QMap<QString, qint64> left = allocate(debts, credits);

    const Money zero = Money::zero(currency);
    Balance balance{zero, zero, zero, std::nullopt, {}};
    QMap<QString, qint64> byService;
    for (const Debt &debt : debts) {
        if (debt.open == 0)
            continue;
        byService[debt.service] += debt.open;
        const bool isOverdue = debt.dueOn && *debt.dueOn < today;
        (isOverdue ? balance.overdue : balance.notDue).minor += debt.open;
        if (!balance.dueOn)
            balance.dueOn = debt.dueOn; // in order of the due date: the first open one is the earliest
    }
    for (auto credit = left.begin(); credit != left.end(); ++credit) {
        if (*credit != 0)
            byService[credit.key()] -= *credit;
    }
    for (auto service = byService.begin(); service != byService.end(); ++service) {
        balance.byService.push_back({service.key(), {*service, currency}});
        balance.total.minor += *service;
    }
    return balance;
}

} // namespace contador
