// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/connection.h"

#include <QDate>
#include <QString>

#include <optional>

namespace contador {

/// Which days were charged by a tariff. Read it inside one unit of work.
class TariffUseStore {
public:
    explicit TariffUseStore(Connection &connection) : m_connection(connection) { }

    /// The last day that a charge of any service with this tariff reaches, now or before; taken back or not.
    [[nodiscard]] std::optional<QDate> lastCharged(const QString &tariff) const;

private:
    Connection &m_connection;
};

} // namespace contador
