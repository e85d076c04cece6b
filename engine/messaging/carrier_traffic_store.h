// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/carrier_traffic.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// What a modem sent and received lately. Looks at the rows of that time only, however many lie before them.
class CarrierTrafficStore {
public:
    explicit CarrierTrafficStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] CarrierTraffic lastDay(const QString &carrier, const QDateTime &now) const;

private:
    void readSent(CarrierTraffic &traffic, const QString &carrier, const QDateTime &now) const;
    void readReceived(CarrierTraffic &traffic, const QString &carrier, const QDateTime &now) const;

    Connection &m_connection;
};

} // namespace contador
