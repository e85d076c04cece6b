// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/balance.h"

namespace contador {

/// How long debts have been overdue. The sum of all is what everybody owes; credits and what is in dispute stand apart.
struct Ageing {
    struct Bucket {
        int from; ///< days overdue
        std::optional<int> to; ///< none: and more
        Money amount;
        bool operator==(const Bucket &) const = default;
    };
    Money notDue; ///< still to be paid in time
    Money undated; ///< without a due date
    Money disputed; ///< not asked for meanwhile, however old
    Money credits; ///< below zero: paid in advance
    std::vector<Bucket> buckets; ///< 1–30, 31–60, 61–90, 91–180, 181–365, above

    static Ageing nothing(const Currency &currency);
    /// What is open of a debt or a credit.
    void add(std::optional<QDate> dueOn, const Money &open, QDate today);
    /// A part of a debt that was added is in dispute.
    void moveToDisputed(std::optional<QDate> dueOn, const Money &open, QDate today);
    Ageing &operator+=(const Ageing &other);
    [[nodiscard]] Money overdue() const; ///< of all buckets
    [[nodiscard]] Money owed() const; ///< of all, less the credits
    bool operator==(const Ageing &) const = default;

private:
    [[nodiscard]] Money &placeOf(std::optional<QDate> dueOn, QDate today);
};

Ageing ageingOf(const std::vector<OpenItem> &items, const Currency &currency, QDate today, const Disputes &disputes = {});

} // namespace contador
