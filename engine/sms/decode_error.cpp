// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/decode_error.h"

namespace contador::sms {

const char *name(Field field)
{
    switch (field) {
    case Field::Hexadecimal:
        return "hexadecimal";
    case Field::ServiceCentre:
        return "service centre address";
    case Field::FirstOctet:
        return "TP-MTI";
    case Field::MessageReference:
        return "TP-MR";
    case Field::OriginatingAddress:
        return "TP-OA";
    case Field::DestinationAddress:
        return "TP-DA";
    case Field::RecipientAddress:
        return "TP-RA";
    case Field::ProtocolIdentifier:
        return "TP-PID";
    case Field::DataCodingScheme:
        return "TP-DCS";
    case Field::ServiceCentreTimeStamp:
        return "TP-SCTS";
    case Field::DischargeTime:
        return "TP-DT";
    case Field::ValidityPeriod:
        return "TP-VP";
    case Field::Status:
        return "TP-ST";
    case Field::ParameterIndicator:
        return "TP-PI";
    case Field::UserDataLength:
        return "TP-UDL";
    case Field::UserDataHeader:
        return "TP-UDH";
    case Field::UserData:
        return "TP-UD";
    }
    return "";
}

const char *name(DecodeFault fault)
{
    switch (fault) {
    case DecodeFault::NotHexadecimal:
        return "not-hexadecimal";
    case DecodeFault::Truncated:
        return "truncated";
    case DecodeFault::ServiceCentreTooLong:
        return "service-centre-too-long";
    case DecodeFault::UnknownMessageType:
        return "unknown-message-type";
    case DecodeFault::AddressTooLong:
        return "address-too-long";
    case DecodeFault::UserDataTooLong:
        return "user-data-too-long";
    case DecodeFault::HeaderWithoutUserData:
        return "header-without-user-data";
    case DecodeFault::HeaderLongerThanUserData:
        return "header-longer-than-user-data";
    }
    return "";
}

} // namespace contador::sms
