// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/plausibility.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// Readings as they count: what was superseded is left out, except where said otherwise.
class ReadingsStore {
public:
    explicit ReadingsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::optional<Reading> find(ReadingId id) const; ///< superseded ones too
    [[nodiscard]] std::optional<Reading> latestAccepted(RegisterId dial) const;
    /// The accepted one that comes before a reading on its dial, or after it, whether that one counts or not.
    [[nodiscard]] std::optional<Reading> before(const Reading &reading) const;
    [[nodiscard]] std::optional<Reading> after(const Reading &reading) const;
    /// The reading that began the meter which was put in the place of the one that a removal reading ended.
    [[nodiscard]] std::optional<Reading> installedAfter(const Reading &removal) const;
    /// The latest held one received since a moment and after the latest accepted one.
    [[nodiscard]] std::optional<Reading> latestHeld(RegisterId dial, const QDateTime &since) const;
    [[nodiscard]] std::vector<Reading> counting(RegisterId dial) const; ///< the accepted ones, newest first
    [[nodiscard]] bool hasReadingOf(RegisterId dial, QDate day) const; ///< accepted or held
    [[nodiscard]] std::optional<Reading> acceptedOf(RegisterId dial, Quantity value, QDate readOn) const;
    [[nodiscard]] std::vector<Reading> recent(AccountId account, int most) const; ///< newest first
    [[nodiscard]] bool hasAccepted(RegisterId dial, Quantity value, QDate readOn) const;
    /// Over the year before `today`; none with fewer than two intervals.
    [[nodiscard]] std::optional<Decimal> usualDailyUse(RegisterId dial, QDate today) const;
    /// The latest accepted reading, and the usual daily use in the year before `today`.
    [[nodiscard]] ReadingHistory history(RegisterId dial, QDate today) const;

    /// `recordedBy` is the transaction's actor; `receivedAt`, where invalid, its moment.
    static ReadingId add(Transaction &transaction, const Reading &reading);
    /// `replacement` stands for `old` from now on, in its place among the readings of its day. `old` must not be superseded yet:
    /// a second one fails the unit of work. Charges are the caller's business (CorrectionDesk). Gives the row as written.
    static Reading supersede(Transaction &transaction, const Reading &old, Reading replacement, const QString &because);
    /// `old` counts for nothing from now on: a rejected row supersedes it.
    static Reading withdraw(Transaction &transaction, const Reading &old, const QString &because);

private:
    [[nodiscard]] ReadingHistory pastYear(RegisterId dial, QDate today) const; ///< without the latest one
    Connection &m_connection;
};

} // namespace contador
