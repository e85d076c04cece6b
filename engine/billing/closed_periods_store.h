// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/unit_of_work.h"

namespace contador {

/// Up to which day documents are closed: what was booked until then stays, and a correction is a note of its own.
class ClosedPeriodsStore {
public:
    explicit ClosedPeriodsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::optional<QDate> closedThrough() const;
    /// False: they are closed to a later day already, and nothing is opened again.
    static bool close(Transaction &transaction, QDate through);

private:
    Connection &m_connection;
};

} // namespace contador
