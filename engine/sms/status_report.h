// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/sms/address.h"
#include "engine/sms/data_coding_scheme.h"
#include "engine/sms/encode_error.h"
#include "engine/sms/service_centre_time_stamp.h"
#include "engine/sms/user_data.h"

#include <optional>

namespace contador::sms {

/// What TP-ST means for the sender; reserved values count as service rejected. TS 23.040 §9.2.3.15
enum class StatusGroup { Completed, Retrying, PermanentFailure, TemporaryFailure };

StatusGroup statusGroup(quint8 status);

/// SMS-STATUS-REPORT: what became of a message sent before. TS 23.040 §9.2.2.3
struct StatusReport {
    bool moreMessages = false; ///< TP-MMS (inverted on the air)
    bool loopPrevention = false; ///< TP-LP
    bool answersCommand = false; ///< TP-SRQ: of an SMS-COMMAND, else of an SMS-SUBMIT
    quint8 messageReference = 0; ///< TP-MR of that message
    Address recipientAddress = {}; ///< TP-RA
    ServiceCentreTimeStamp serviceCentreTimeStamp = {}; ///< TP-SCTS: when that message was received
    ServiceCentreTimeStamp dischargeTime = {}; ///< TP-DT: when this outcome came to pass
    quint8 status = 0; ///< TP-ST
    std::optional<quint8> protocolIdentifier = {}; ///< TP-PID
    std::optional<DataCodingScheme> dataCodingScheme = {}; ///< TP-DCS
    std::optional<UserData> userData = {}; ///< TP-UD; GSM 7 bit without TP-DCS

    [[nodiscard]] StatusGroup group() const { return statusGroup(status); }

    bool operator==(const StatusReport &) const = default;
};

/// Reads from the first octet on and sets every field; whether all went well is known to the reader.
void readStatusReport(OctetReader &reader, StatusReport &report);
/// The TPDU.
Outcome<QByteArray, EncodeError> toOctets(const StatusReport &report);

} // namespace contador::sms
