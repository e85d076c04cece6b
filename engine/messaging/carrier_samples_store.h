// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/carrier_sample.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// How the modems were in the last thirty days: every few minutes, and whenever their state changed.
class CarrierSamplesStore {
public:
    explicit CarrierSamplesStore(Connection &connection) : m_connection(connection) { }

    /// Of the time of the transaction, whatever `at` says. Lets go of what is older than thirty days.
    static void append(Transaction &transaction, const CarrierSample &sample);
    /// The 24 hours before `now`, oldest first, and before them the last one that is older: how it was when they began.
    [[nodiscard]] std::vector<CarrierSample> lastDay(const QString &carrier, const QDateTime &now) const;

private:
    Connection &m_connection;
};

} // namespace contador
