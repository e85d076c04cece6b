// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/reports/accounts_list.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// All accounts, a page at a time: each page is found by an index from where the one before ended, so that the thousandth
/// costs what the first does. Only "overdue" is added up on the day it is asked for. Read inside a Snapshot.
class AccountsListStore {
public:
    AccountsListStore(Connection &connection, const Installation &installation)
        : m_connection(connection), m_installation(installation)
    {
    }

    [[nodiscard]] AccountsPage page(const AccountsQuestion &question, QDate today) const;
    [[nodiscard]] std::optional<AccountLine> line(const QString &number, QDate today) const;
    [[nodiscard]] AccountsChoices choices() const;

private:
    [[nodiscard]] AccountsPage pageOf(Query &query, AccountSort sort, int most) const;

    Connection &m_connection;
    const Installation &m_installation;
};

} // namespace contador
