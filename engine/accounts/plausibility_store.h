// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/plausibility_limits.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// What a utility has set otherwise than its country's file: rows of `setting`, "plausibility.water.times_usual".
class PlausibilityStore {
public:
    explicit PlausibilityStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] PlausibilityValues values(const QString &country) const;
    /// False: there is no such limit, or it cannot have that value.
    static bool set(Transaction &transaction, const QString &name, const QString &value);

private:
    Connection &m_connection;
};

} // namespace contador
