// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/inbox_store.h"
#include "engine/messaging/message.h"
#include "engine/sms/pdu.h"

#include <optional>

namespace contador {

/// A PDU as a modem handed it over.
struct RawPdu {
    QByteArray hex; ///< TS 27.005 <pdu>
    QString carrier;
    QString iccid;
};

/// What became of a PDU that is now kept.
struct Kept {
    enum class What {
        Duplicate,    ///< we had it; nothing more to do
        Whole,        ///< `message` waits to be answered
        Part,         ///< of a longer message, not all here yet
        Undecodable,  ///< kept raw as `message`; a person must look
        StatusReport, ///< `report` tells what became of one of ours
    };
    What what = What::Duplicate;
    MessageId message;
    std::optional<sms::StatusReport> report;
};

/// Keep first, judge after: the raw PDU is stored whatever it is; the engine acknowledges it to the modem only after the commit.
namespace inbox {

Kept keep(Transaction &transaction, const RawPdu &pdu);

/// Longer messages that did not become whole for ten minutes are shown to a person as far as they came; what they become.
std::vector<MessageId> giveUpUnfinished(Transaction &transaction);

} // namespace inbox

} // namespace contador
