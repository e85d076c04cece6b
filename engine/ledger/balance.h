// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/open_item.h"

namespace contador {

/// What is open for one service; negative is a credit.
struct ServiceBalance {
    QString service; ///< empty: a credit of no single service
    Money amount;
    bool operator==(const ServiceBalance &) const = default;
};

/// What is in dispute on a day.
struct Disputes {
    bool everything = false;
    QStringList services;
    [[nodiscard]] bool has(const QString &service) const { return everything || services.contains(service); }
};

/// What a consumer owes on a day. total = overdue + notDue + disputed, or a credit (negative, and nothing is overdue).
struct Balance {
    Money total;
    Money overdue; ///< its last day to pay is over
    Money notDue; ///< still to be paid in time, or without a known date
    Money disputed; ///< owed by our book, but in dispute: not asked for meanwhile
    std::optional<QDate> dueOn; ///< the earliest unpaid due date, past or coming, of what is not in dispute
    std::vector<ServiceBalance> byService; ///< by name; adds up to `total`
};

/// Open items of one account, all debts or all credits → balance.
Balance balanceOf(const std::vector<OpenItem> &items, const Currency &currency, QDate today, const Disputes &disputes = {});

} // namespace contador
