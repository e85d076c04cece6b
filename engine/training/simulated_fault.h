// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/simulated_reply.h"

#include <QMetaType>

#include <chrono>

namespace contador {

/// Something that goes wrong with a modem, as data: what, for how long, with which code.
struct SimulatedFault {
    enum class Kind {
        // lasting: until their time is over, or healed
        Silent, ///< answers nothing, announces nothing
        NoSim,
        PinRequired, ///< the card asks for its PIN again
        PukRequired, ///< the PIN was entered wrong too often
        NoNetwork, ///< searching
        Denied, ///< the network refuses this SIM
        Unplugged, ///< the device vanishes; healing plugs it in again, at the same link
        StoreFull,
        NoisyAnswers, ///< random bytes within everything the modem says
        InterruptedAnswers, ///< what it announces stands within its answers
        // once
        Restart, ///< all settings lost, the port stays
        ForgetSettings, ///< the same without a word: no restart is to be seen
        Garbage, ///< noise on the line, and a line nobody knows
        RefuseSubmit, ///< the next submission ends with +CMS ERROR: `code`, nothing was sent
        LoseResult, ///< the next submission is sent, and no final result follows
        ErrorThoughSent, ///< the next submission is sent, and the modem says ERROR
        RefuseThoughSent, ///< the next submission is sent, and the modem says +CMS ERROR: `code`
        SilentAfterSubmit, ///< the next submission is sent, and then the modem is silent for `lasting`
        DuplicateIndication, ///< the next +CMTI or +CDSI comes twice
        Redeliver, ///< the network delivers the next message twice, the same PDU
        LoseReport, ///< the status report of the next submission never comes
        RepeatReport, ///< it comes twice
        DelayReport, ///< it comes later by `lasting`
    };
    Kind kind = Kind::Silent;
    std::chrono::milliseconds lasting{0}; ///< 0: until healed
    int code = cms::kNetworkOutOfOrder;
};

} // namespace contador

Q_DECLARE_METATYPE(contador::SimulatedFault)
