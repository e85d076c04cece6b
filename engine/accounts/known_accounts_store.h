// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/known_accounts.h"
#include "engine/store/connection.h"

#include <span>

namespace contador {

/// Reads many accounts with a few queries, whatever their number.
class KnownAccountsStore {
public:
    explicit KnownAccountsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] KnownAccounts find(std::span<const QString> numbers) const;
    /// Adds what counts as read on these dials.
    void addReadings(KnownAccounts &accounts) const;

private:
    Connection &m_connection;
};

} // namespace contador
