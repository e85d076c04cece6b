// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace contador::sms {

/// Why octets are no short message, in checking order.
enum class DecodeFault {
    NotHexadecimal, ///< not a whole number of hexadecimal octets
    Truncated, ///< the octets end within the field
    ServiceCentreTooLong, ///< more than 11 octets. TS 24.011 §8.2.5.1
    UnknownMessageType, ///< TP-MTI 3
    AddressTooLong, ///< more than 20 semi-octets. TS 23.040 §9.1.2.5
    UserDataTooLong, ///< TP-UDL above 160 septets or 140 octets
    HeaderWithoutUserData, ///< TP-UDHI with TP-UDL 0
    HeaderLongerThanUserData,
};

/// The fields of TS 23.040 §9.2.3, and the service centre field of TS 27.005 <pdu>.
enum class Field {
    Hexadecimal,
    ServiceCentre,
    FirstOctet,
    MessageReference,
    OriginatingAddress,
    DestinationAddress,
    RecipientAddress,
    ProtocolIdentifier,
    DataCodingScheme,
    ServiceCentreTimeStamp,
    DischargeTime,
    ValidityPeriod,
    Status,
    ParameterIndicator,
    UserDataLength,
    UserDataHeader,
    UserData,
};

/// What is wrong, in which field, at which octet of what was given (for NotHexadecimal: at which character).
struct DecodeError {
    DecodeFault fault;
    Field field;
    qsizetype octet = 0;

    bool operator==(const DecodeError &) const = default;
};

const char *name(Field field); ///< as the standard writes it: "TP-OA"
const char *name(DecodeFault fault); ///< one word for logs and tests: "truncated"

} // namespace contador::sms
