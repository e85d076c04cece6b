// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/reports/account_card.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Questions that cross the rooms of accounts, ledger and messages. Read them inside one Snapshot.
class AccountReport {
public:
    AccountReport(Connection &connection, const Installation &installation) :
        m_connection(connection), m_installation(installation)
    {
    }

    [[nodiscard]] std::optional<AccountCard> card(const QString &accountNumber, QDate today) const;
    [[nodiscard]] std::vector<AccountHit> search(const QString &typed, int most, QDate today) const;

private:
    Connection &m_connection;
    const Installation &m_installation;
};

} // namespace contador
