// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/plausibility.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

class ReadingsStore {
public:
    explicit ReadingsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::optional<Reading> latestAccepted(RegisterId dial) const;
    /// The latest held one received since a moment and after the latest accepted one.
    [[nodiscard]] std::optional<Reading> latestHeld(RegisterId dial, const QDateTime &since) const;
    [[nodiscard]] std::vector<Reading> recent(AccountId account, int most) const; ///< newest first
    [[nodiscard]] bool hasAccepted(RegisterId dial, Quantity value, QDate readOn) const;
    /// Over the year before `today`; none with fewer than two intervals.
    [[nodiscard]] std::optional<Decimal> usualDailyUse(RegisterId dial, QDate today) const;
    /// The latest accepted reading, and the usual daily use in the year before `today`.
    [[nodiscard]] ReadingHistory history(RegisterId dial, QDate today) const;

    /// `recordedBy` is the transaction's actor; `receivedAt`, where invalid, its moment.
    static ReadingId add(Transaction &transaction, const Reading &reading);

private:
    [[nodiscard]] ReadingHistory pastYear(RegisterId dial, QDate today) const; ///< without the latest one
    Connection &m_connection;
};

} // namespace contador
