// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/check_queue.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// The readings of all accounts that wait for a clerk. Read inside one Snapshot.
class CheckQueueStore {
public:
    explicit CheckQueueStore(Connection &connection) : m_connection(connection) { }

    /// \param after the last one of the page before; none: from the oldest
    [[nodiscard]] CheckPage page(ReadingId after, int most, QDate today) const;
    /// None: it does not wait any more.
    [[nodiscard]] std::optional<ReadingToCheck> find(ReadingId id, QDate today) const;
    [[nodiscard]] qint64 count() const;

private:
    Connection &m_connection;
};

} // namespace contador
