// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/carrier_sample.h"
#include "engine/messaging/carrier_traffic.h"
#include "engine/messaging/message.h"
#include "engine/messaging/sim.h"

#include <vector>

namespace contador {

/// What the database knows of a modem, beside what the modem says of itself; read in one snapshot.
struct ModemFigures {
    struct Waiting {
        MessageClass messageClass = MessageClass::Reply;
        int messages = 0; ///< for whichever modem: they share the queue
    };

    QDateTime at; ///< when it was read
    QString carrier; ///< path of the modem
    Sim sim;
    SimUse use;
    std::vector<Waiting> queue; ///< a row for each class, in order of sending
    std::vector<CarrierSample> samples; ///< of 24 hours, and the last before
    CarrierTraffic traffic; ///< of 24 hours
};

} // namespace contador
