// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace contador {

/// What went through a modem: parts, as operators count them.
struct CarrierTraffic {
    struct Minute {
        QDateTime begin; ///< UTC
        int parts = 0;
    };
    std::vector<Minute> sent; ///< taken by the network; minutes without any are left out
    std::vector<Minute> received;
    QDateTime lastSentAt; ///< invalid: none in this time
    QDateTime lastDeliveredAt; ///< a handset had it, says a status report
    QDateTime lastReceivedAt;
};

} // namespace contador
