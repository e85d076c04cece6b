// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/open_item.h"
#include "engine/store/connection.h"

#include <array>

namespace contador {

/// How long debts have been overdue. The sum of all is what everybody owes; credits stand apart.
struct Ageing {
    struct Bucket {
        int from; ///< days overdue
        std::optional<int> to; ///< none: and more
        Money amount;
        bool operator==(const Bucket &) const = default;
    };
    Money notDue; ///< still to be paid in time
    Money undated; ///< without a due date
    Money credits; ///< below zero: paid in advance
    std::vector<Bucket> buckets; ///< 1–30, 31–60, 61–90, 91–180, 181–365, above
};

Ageing ageingOf(const std::vector<OpenItem> &items, const Currency &currency, QDate today);
/// Of every account; of one service where it is not empty.
Ageing ageingOf(Connection &connection, const QString &service, const Currency &currency, QDate today);

} // namespace contador
