// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/sms/address.h"
#include "engine/sms/data_coding_scheme.h"
#include "engine/sms/hex_pdu.h"
#include "engine/sms/segmentation.h"
#include "engine/sms/user_data.h"
#include "engine/sms/validity_period.h"

#include <optional>
#include <vector>

namespace contador::sms {

/// SMS-SUBMIT: a short message for the service centre. TS 23.040 §9.2.2.2
struct Submit {
    bool rejectDuplicates = false; ///< TP-RD
    bool statusReportRequest = false; ///< TP-SRR
    bool replyPath = false; ///< TP-RP
    quint8 messageReference = 0; ///< TP-MR
    Address destinationAddress = {}; ///< TP-DA
    quint8 protocolIdentifier = 0; ///< TP-PID
    DataCodingScheme dataCodingScheme = {}; ///< TP-DCS
    ValidityPeriod validityPeriod = {}; ///< TP-VP
    UserData userData = {}; ///< TP-UD

    bool operator==(const Submit &) const = default;
};

/// Reads from the first octet on and sets every field; whether all went well is known to the reader.
void readSubmit(OctetReader &reader, Submit &submit);
/// The TPDU.
Outcome<QByteArray, EncodeError> toOctets(const Submit &submit);

/// How a text is to be sent.
struct SubmitOptions {
    SegmentationOptions segmentation = {};
    quint16 concatenationReference = 0; ///< shared by all segments; at most 255 with eight bits
    std::optional<Address> serviceCentre = std::nullopt; ///< none: the one of the SIM
    quint8 messageReference = 0; ///< the same in all segments; modems put their own
    std::optional<int> messageClass = std::nullopt; ///< 0 to 3
    quint8 protocolIdentifier = 0;
    ValidityPeriod validityPeriod = {};
    bool statusReportRequest = false;
    bool rejectDuplicates = false;
    bool replyPath = false;
};

/// A text on its way to `recipient` (`+` and digits, or digits): one PDU per segment, in order.
Outcome<std::vector<HexPdu>, EncodeError> submits(QStringView recipient, QStringView text, const SubmitOptions &options = {});

} // namespace contador::sms
