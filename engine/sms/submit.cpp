// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/submit.h"

#include "engine/sms/first_octet.h"

namespace contador::sms {

void readSubmit(OctetReader &reader, Submit &submit)
{
    const FirstOctet first{reader.octet(Field::FirstOctet)};
    submit.rejectDuplicates = first.has(FirstOctet::rejectDuplicates);
    submit.statusReportRequest = first.has(FirstOctet::statusReport);
    submit.replyPath = first.has(FirstOctet::replyPath);
    submit.messageReference = reader.octet(Field::MessageReference);
    readAddress(reader, Field::DestinationAddress, submit.destinationAddress);
    submit.protocolIdentifier = reader.octet(Field::ProtocolIdentifier);
    submit.dataCodingScheme = {reader.octet(Field::DataCodingScheme)};
    submit.validityPeriod = readValidityPeriod(reader, first.validityPeriodFormat());
    readUserData(reader, submit.dataCodingScheme, first.has(FirstOctet::userDataHeader), submit.userData);
}

Outcome<QByteArray, EncodeError> toOctets(const Submit &submit)
{
    const auto destination = toOctets(submit.destinationAddress);
    if (!destination)
        return failure(destination.error());
    const auto userData = toOctets(submit.userData);
    if (!userData)
        return failure(userData.error());
    const FirstOctet first = FirstOctet::of(MessageType::Submit)
                                 .with(FirstOctet::rejectDuplicates, submit.rejectDuplicates)
                                 .withValidityPeriodFormat(validityPeriodFormat(submit.validityPeriod))
                                 .with(FirstOctet::statusReport, submit.statusReportRequest)
                                 .with(FirstOctet::userDataHeader, !submit.userData.header.elements.empty())
                                 .with(FirstOctet::replyPath, submit.replyPath);
    return QByteArray(1, static_cast<char>(first.octet)) + static_cast<char>(submit.messageReference) + *destination
        + static_cast<char>(submit.protocolIdentifier) + static_cast<char>(submit.dataCodingScheme.octet)
        + toOctets(submit.validityPeriod) + *userData;
}

Outcome<std::vector<HexPdu>, EncodeError> submits(QStringView recipient, QStringView text, const SubmitOptions &options)
{
    const auto destination = Address::fromNumber(recipient);
    if (!destination)
        return failure(EncodeError{EncodeFault::BadAddress});
    if (!isMessageClass(options.messageClass))
        return failure(EncodeError{EncodeFault::ClassOutOfRange});
    const auto parts = toUserData(text, options.segmentation, options.concatenationReference);
    if (!parts)
        return failure(parts.error());
    return toHexPdus(options.serviceCentre, *parts, [&](const UserData &part) {
        return toOctets(Submit{.rejectDuplicates = options.rejectDuplicates,
                               .statusReportRequest = options.statusReportRequest,
                               .replyPath = options.replyPath,
                               .messageReference = options.messageReference,
                               .destinationAddress = *destination,
                               .protocolIdentifier = options.protocolIdentifier,
                               .dataCodingScheme = DataCodingScheme::of(part.alphabet, options.messageClass),
                               .validityPeriod = options.validityPeriod,
                               .userData = part});
    });
}

} // namespace contador::sms
