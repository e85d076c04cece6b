// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/export.h"

namespace contador {

/// The accounts as an accounts file has them, a row for each dial: what comes out can be brought in again.
class ExportedAccountsStore {
public:
    ExportedAccountsStore(Connection &connection, const Installation &installation)
        : m_connection(connection), m_installation(installation)
    {
    }
    void rows(const ExportedRow &row) const;

private:
    Connection &m_connection;
    const Installation &m_installation;
};

} // namespace contador
