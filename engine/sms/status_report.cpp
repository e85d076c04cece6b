// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/status_report.h"

#include "engine/sms/first_octet.h"

namespace contador::sms {

// TP-PI. TS 23.040 §9.2.3.27
constexpr quint8 hasProtocolIdentifier = 0x01;
constexpr quint8 hasDataCodingScheme = 0x02;
constexpr quint8 hasUserData = 0x04;
constexpr quint8 hasExtension = 0x80;
// Stored records are filled up with this. TS 51.011 §10.5.3
constexpr quint8 padding = 0xFF;

StatusGroup statusGroup(quint8 status)
{
    const auto isBetween = [status](quint8 first, quint8 last) { return status >= first && status <= last; };
    if (isBetween(0x00, 0x02) || isBetween(0x10, 0x1F))
        return StatusGroup::Completed;
    if (isBetween(0x20, 0x25) || isBetween(0x30, 0x3F))
        return StatusGroup::Retrying;
    if (isBetween(0x40, 0x49) || isBetween(0x50, 0x5F))
        return StatusGroup::PermanentFailure;
    return StatusGroup::TemporaryFailure;
}

static void readOptionalParameters(OctetReader &reader, StatusReport &report, bool hasHeader)
{
    report.protocolIdentifier.reset();
    report.dataCodingScheme.reset();
    report.userData.reset();
    if (reader.peek().value_or(padding) == padding)
        return;
    const quint8 parameters = reader.octet(Field::ParameterIndicator);
    for (quint8 octet = parameters; octet & hasExtension;)
        octet = reader.octet(Field::ParameterIndicator);
    if (parameters & hasProtocolIdentifier)
        report.protocolIdentifier = reader.octet(Field::ProtocolIdentifier);
    if (parameters & hasDataCodingScheme)
        report.dataCodingScheme = DataCodingScheme{reader.octet(Field::DataCodingScheme)};
    if (parameters & hasUserData)
        readUserData(reader, report.dataCodingScheme.value_or(DataCodingScheme()), hasHeader, report.userData.emplace());
}

void readStatusReport(OctetReader &reader, StatusReport &report)
{
    const FirstOctet first{reader.octet(Field::FirstOctet)};
    report.moreMessages = !first.has(FirstOctet::noMoreMessages);
    report.loopPrevention = first.has(FirstOctet::loopPrevention);
    report.answersCommand = first.has(FirstOctet::statusReport);
    report.messageReference = reader.octet(Field::MessageReference);
    readAddress(reader, Field::RecipientAddress, report.recipientAddress);
    report.serviceCentreTimeStamp.assign(reader.octets(7, Field::ServiceCentreTimeStamp));
    report.dischargeTime.assign(reader.octets(7, Field::DischargeTime));
    report.status = reader.octet(Field::Status);
    readOptionalParameters(reader, report, first.has(FirstOctet::userDataHeader));
}

static Outcome<QByteArray, EncodeError> optionalParameters(const StatusReport &report)
{
    quint8 parameters = 0;
    QByteArray octets;
    if (report.protocolIdentifier) {
        parameters |= hasProtocolIdentifier;
        octets += static_cast<char>(*report.protocolIdentifier);
    }
    if (report.dataCodingScheme) {
        parameters |= hasDataCodingScheme;
        octets += static_cast<char>(report.dataCodingScheme->octet);
    }
    if (report.userData) {
        parameters |= hasUserData;
        const auto userData = toOctets(*report.userData);
        if (!userData)
            return failure(userData.error());
        octets += *userData;
    }
    return parameters == 0 ? QByteArray() : QByteArray(1, static_cast<char>(parameters)) + octets;
}

Outcome<QByteArray, EncodeError> toOctets(const StatusReport &report)
{
    const auto recipient = toOctets(report.recipientAddress);
    if (!recipient)
        return failure(recipient.error());
    const auto parameters = optionalParameters(report);
    if (!parameters)
        return failure(parameters.error());
    const bool hasHeader = report.userData && !report.userData->header.elements.empty();
    const FirstOctet first = FirstOctet::of(MessageType::StatusReport)
                                 .with(FirstOctet::noMoreMessages, !report.moreMessages)
                                 .with(FirstOctet::loopPrevention, report.loopPrevention)
                                 .with(FirstOctet::statusReport, report.answersCommand)
                                 .with(FirstOctet::userDataHeader, hasHeader);
    return QByteArray(1, static_cast<char>(first.octet)) + static_cast<char>(report.messageReference) + *recipient
        + report.serviceCentreTimeStamp.raw() + report.dischargeTime.raw() + static_cast<char>(report.status) + *parameters;
}

} // namespace contador::sms
