// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sms/deliver.h"
#include "engine/sms/status_report.h"

namespace contador::tests {

inline std::optional<sms::Address> centre()
{
    return sms::Address::fromNumber(u"+351960000001");
}

inline sms::Address addressOf(const QString &from)
{
    if (const auto number = sms::Address::fromNumber(from))
        return *number;
    return sms::Address::fromName(from).value_or(sms::Address{});
}

/// One text as the network delivers it, in as many PDUs as it needs.
inline QByteArrayList delivered(const QString &from, const QString &text, quint16 reference = 1,
                                const QString &networkTime = QStringLiteral("2026-03-12T10:15:00+00:00"))
{
    sms::DeliverOptions options;
    options.concatenationReference = reference;
    options.serviceCentre = centre();
    options.serviceCentreTimeStamp = *sms::ServiceCentreTimeStamp::fromString(networkTime);
    QByteArrayList pdus;
    const auto written = sms::delivers(addressOf(from), text, options);
    if (!written)
        qFatal("this text cannot be delivered");
    for (const sms::HexPdu &pdu : *written)
        pdus << pdu.hex;
    return pdus;
}

/// The same message with TP-MMS turned: there are, or are no, more messages waiting. TS 23.040 §9.2.3.2
inline QByteArray withOtherMoreMessages(const QByteArray &hex)
{
    constexpr char moreMessages = 0x04;
    QByteArray octets = QByteArray::fromHex(hex);
    const int firstOctet = 1 + octets.at(0);
    octets[firstOctet] = char(octets.at(firstOctet) ^ moreMessages);
    return octets.toHex().toUpper();
}

/// One with content that is no text.
inline QByteArray deliveredOctets(const QString &from, const QByteArray &octets)
{
    sms::Deliver deliver;
    deliver.originatingAddress = addressOf(from);
    deliver.dataCodingScheme = sms::DataCodingScheme::of(sms::Alphabet::EightBit);
    deliver.serviceCentreTimeStamp = *sms::ServiceCentreTimeStamp::fromString(QStringLiteral("2026-03-12T10:15:00+00:00"));
    deliver.userData.alphabet = sms::Alphabet::EightBit;
    deliver.userData.content = octets;
    return sms::toHexPdu(centre(), *sms::toOctets(deliver))->hex;
}

/// A PDU of a message as it stands.
inline QByteArray hexOf(const sms::Deliver &deliver)
{
    return sms::toHexPdu(centre(), *sms::toOctets(deliver))->hex;
}

/// One short text, to be changed before it is written.
inline sms::Deliver shortText(const QString &from, const QString &text)
{
    sms::Deliver deliver;
    deliver.originatingAddress = addressOf(from);
    deliver.serviceCentreTimeStamp = *sms::ServiceCentreTimeStamp::fromString(QStringLiteral("2026-03-12T10:15:00+00:00"));
    deliver.userData = *sms::UserData::ofText(text, sms::Encoding{});
    return deliver;
}

/// Octets for the WAP push port, as an MMS centre sends them. TS 23.040 §9.2.3.24.4
inline QByteArrayList pushedInParts(const QString &from, const QByteArray &octets)
{
    constexpr qsizetype room = 128;
    const int total = int((octets.size() + room - 1) / room);
    QByteArrayList pdus;
    for (int part = 1; part <= total; ++part) {
        sms::Deliver deliver = shortText(from, QString());
        deliver.dataCodingScheme = sms::DataCodingScheme::of(sms::Alphabet::EightBit);
        deliver.userData = {.alphabet = sms::Alphabet::EightBit};
        deliver.userData.header.elements.push_back({0x05, QByteArray::fromHex("0B8423F0")});
        if (total > 1)
            deliver.userData.header.elements.push_back({0x00, QByteArray(1, octets.front()) + char(total) + char(part)});
        deliver.userData.content = octets.mid((part - 1) * room, room);
        pdus << hexOf(deliver);
    }
    return pdus;
}

/// One whose last octets were lost on the way to us.
inline QByteArray cutShort(const QByteArray &hex, int octets)
{
    return hex.chopped(qsizetype(2) * octets);
}

/// What the network says became of one of ours.
inline sms::StatusReport reportOn(const QString &recipient, int messageReference, int status)
{
    sms::StatusReport report;
    report.messageReference = quint8(messageReference);
    report.recipientAddress = addressOf(recipient);
    report.serviceCentreTimeStamp = *sms::ServiceCentreTimeStamp::fromString(QStringLiteral("2026-03-12T10:15:02+00:00"));
    report.dischargeTime = *sms::ServiceCentreTimeStamp::fromString(QStringLiteral("2026-03-12T10:15:05+00:00"));
    report.status = quint8(status);
    return report;
}

inline QByteArray hexOf(const sms::StatusReport &report)
{
    return sms::toHexPdu(centre(), *sms::toOctets(report))->hex;
}

} // namespace contador::tests
