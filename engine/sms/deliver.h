// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/sms/address.h"
#include "engine/sms/data_coding_scheme.h"
#include "engine/sms/hex_pdu.h"
#include "engine/sms/segmentation.h"
#include "engine/sms/service_centre_time_stamp.h"
#include "engine/sms/user_data.h"

#include <optional>
#include <vector>

namespace contador::sms {

/// SMS-DELIVER: a short message from the service centre. TS 23.040 §9.2.2.1
struct Deliver {
    bool moreMessages = false; ///< TP-MMS (inverted on the air)
    bool loopPrevention = false; ///< TP-LP
    bool statusReportIndication = false; ///< TP-SRI
    bool replyPath = false; ///< TP-RP
    Address originatingAddress = {}; ///< TP-OA
    quint8 protocolIdentifier = 0; ///< TP-PID
    DataCodingScheme dataCodingScheme = {}; ///< TP-DCS
    ServiceCentreTimeStamp serviceCentreTimeStamp = {}; ///< TP-SCTS
    UserData userData = {}; ///< TP-UD

    bool operator==(const Deliver &) const = default;
};

/// Reads from the first octet on and sets every field; whether all went well is known to the reader.
void readDeliver(OctetReader &reader, Deliver &deliver);
/// The TPDU.
Outcome<QByteArray, EncodeError> toOctets(const Deliver &deliver);

/// What a service centre adds to a text.
struct DeliverOptions {
    SegmentationOptions segmentation = {};
    quint16 concatenationReference = 0;
    std::optional<Address> serviceCentre = std::nullopt;
    std::optional<int> messageClass = std::nullopt; ///< 0 to 3
    quint8 protocolIdentifier = 0;
    ServiceCentreTimeStamp serviceCentreTimeStamp = {};
};

/// A text as the service centre delivers it: one PDU per segment, in order.
Outcome<std::vector<HexPdu>, EncodeError> delivers(const Address &originator, QStringView text, const DeliverOptions &options);

} // namespace contador::sms
