// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/deliver.h"

#include "engine/sms/first_octet.h"

namespace contador::sms {

void readDeliver(OctetReader &reader, Deliver &deliver)
{
    const FirstOctet first{reader.octet(Field::FirstOctet)};
    deliver.moreMessages = !first.has(FirstOctet::noMoreMessages);
    deliver.loopPrevention = first.has(FirstOctet::loopPrevention);
    deliver.statusReportIndication = first.has(FirstOctet::statusReport);
    deliver.replyPath = first.has(FirstOctet::replyPath);
    readAddress(reader, Field::OriginatingAddress, deliver.originatingAddress);
    deliver.protocolIdentifier = reader.octet(Field::ProtocolIdentifier);
    deliver.dataCodingScheme = {reader.octet(Field::DataCodingScheme)};
    deliver.serviceCentreTimeStamp.assign(reader.octets(7, Field::ServiceCentreTimeStamp));
    readUserData(reader, deliver.dataCodingScheme, first.has(FirstOctet::userDataHeader), deliver.userData);
}

Outcome<QByteArray, EncodeError> toOctets(const Deliver &deliver)
{
    const auto originator = toOctets(deliver.originatingAddress);
    if (!originator)
        return failure(originator.error());
    const auto userData = toOctets(deliver.userData);
    if (!userData)
        return failure(userData.error());
    const FirstOctet first = FirstOctet::of(MessageType::Deliver)
                                 .with(FirstOctet::noMoreMessages, !deliver.moreMessages)
                                 .with(FirstOctet::loopPrevention, deliver.loopPrevention)
                                 .with(FirstOctet::statusReport, deliver.statusReportIndication)
                                 .with(FirstOctet::userDataHeader, !deliver.userData.header.elements.empty())
                                 .with(FirstOctet::replyPath, deliver.replyPath);
    return QByteArray(1, static_cast<char>(first.octet)) + *originator + static_cast<char>(deliver.protocolIdentifier)
        + static_cast<char>(deliver.dataCodingScheme.octet) + deliver.serviceCentreTimeStamp.raw() + *userData;
}

Outcome<std::vector<HexPdu>, EncodeError> delivers(const Address &originator, QStringView text, const DeliverOptions &options)
{
    if (!isMessageClass(options.messageClass))
        return failure(EncodeError{EncodeFault::ClassOutOfRange});
    const auto parts = toUserData(text, options.segmentation, options.concatenationReference);
    if (!parts)
        return failure(parts.error());
    return toHexPdus(options.serviceCentre, *parts, [&](const UserData &part) {
        return toOctets(Deliver{.originatingAddress = originator,
                                .protocolIdentifier = options.protocolIdentifier,
                                .dataCodingScheme = DataCodingScheme::of(part.alphabet, options.messageClass),
                                .serviceCentreTimeStamp = options.serviceCentreTimeStamp,
                                .userData = part});
    });
}

} // namespace contador::sms
