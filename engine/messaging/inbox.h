// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/message.h"
#include "engine/sms/pdu.h"
#include "engine/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace contador {

/// A PDU as a modem handed it over.
struct RawPdu {
    QByteArray hex; ///< TS 27.005 <pdu>
    QString carrier;
    QString iccid;
    qint64 fence = 0; ///< of the desk that holds the carrier; 0: no other desk can
};

/// What became of a PDU that is now kept.
struct Kept {
    enum class What {
        Duplicate,    ///< we had it; nothing more to do
        Whole,        ///< `message` waits to be answered
        Part,         ///< of a longer message, not all here yet
        Held,         ///< no text we dare to answer: it is among `held`
        Quiet,        ///< for a program, a SIM or a handset: nothing that a person needs to see
        StatusReport, ///< `report` tells what became of one of ours
    };
    What what = What::Duplicate;
    MessageId message;
    std::vector<InboundMessage> held; ///< a person must look: this one, or an older one that cannot become whole any more
    std::optional<sms::StatusReport> report;
};

/// Keep first, judge after: the raw PDU is stored whatever it is; the engine acknowledges it to the modem only after the commit.
namespace inbox {

/// Fails for no reason that lies in the PDU: what the database does not take of it is kept as octets, for a person.
Kept keep(Transaction &transaction, const RawPdu &pdu);

/// Longer messages that did not become whole for ten minutes are held for a person, as far as they came. Their missing parts
/// may still come for three days: then the whole message is answered, unless a person has dealt with it.
std::vector<InboundMessage> giveUpUnfinished(Transaction &transaction);

} // namespace inbox

} // namespace contador
