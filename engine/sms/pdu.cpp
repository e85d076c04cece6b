// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/pdu.h"

#include "engine/sms/first_octet.h"
#include "engine/sms/semi_octets.h"

#include <algorithm>

namespace contador::sms {

constexpr qsizetype mostGuessedAddressOctets = 14;

Outcome<Pdu, DecodeError> splitPdu(QByteArrayView hex, Leniency leniency)
{
    const auto octets = octetsFromHex(hex);
    if (!octets)
        return failure(octets.error());
    OctetReader reader(*octets, leniency);
    Pdu pdu;
    pdu.serviceCentre = readServiceCentre(reader);
    pdu.tpdu = reader.octetsUpTo(reader.left()).toByteArray();
    if (reader.error())
        return failure(*reader.error());
    return pdu;
}

static Message readMessage(OctetReader &reader)
{
    switch (FirstOctet{reader.peek().value_or(0)}.messageType()) {
    case MessageType::Deliver:
        return readDeliver(reader);
    case MessageType::Submit:
        return readSubmit(reader);
    case MessageType::StatusReport:
        return readStatusReport(reader);
    case MessageType::Reserved:
        break;
    }
    reader.refuse(DecodeFault::UnknownMessageType, Field::FirstOctet, 0);
    return {};
}

Outcome<DecodedTpdu, DecodeError> decodeTpdu(QByteArrayView tpdu, Leniency leniency)
{
    OctetReader reader(tpdu, leniency);
    DecodedTpdu decoded{.message = readMessage(reader)};
    if (reader.error())
        return failure(*reader.error());
    decoded.tpduLength = static_cast<int>(reader.position());
    decoded.trailingOctets = static_cast<int>(reader.left());
    return decoded;
}

/// Whether a DELIVER has a real time stamp, which it hardly has when its fields were read from the wrong place.
static bool isPlausible(const Outcome<DecodedTpdu, DecodeError> &decoded)
{
    const auto *deliver = decoded ? std::get_if<Deliver>(&decoded->message) : nullptr;
    if (!deliver)
        return decoded.has_value();
    const ServiceCentreTimeStamp &stamp = deliver->serviceCentreTimeStamp;
    const bool digitsOnly = std::all_of(stamp.octets.begin(), stamp.octets.end() - 1, areDigits);
    return digitsOnly && stamp.exists();
}

/// The only reading with another address length in which time stamp, TP-UDL and the end of the octets agree.
static std::optional<DecodedTpdu> guessAddressLength(QByteArrayView tpdu)
{
    std::optional<DecodedTpdu> found;
    QByteArray attempt = tpdu.toByteArray();
    for (qsizetype octets = 0; octets <= mostGuessedAddressOctets; ++octets) {
        attempt[1] = static_cast<char>(octets * 2);
        auto decoded = decodeTpdu(attempt, Leniency::Lenient);
        if (!isPlausible(decoded) || decoded->trailingOctets > 0 || std::get<Deliver>(decoded->message).userData.isTruncated)
            continue;
        if (found)
            return std::nullopt;
        decoded->isAddressGuessed = true;
        found = std::move(*decoded);
    }
    return found;
}

Outcome<DecodedTpdu, DecodeError> decodeWhatIsThere(QByteArrayView tpdu)
{
    auto decoded = decodeTpdu(tpdu);
    if (!decoded)
        decoded = decodeTpdu(tpdu, Leniency::Lenient);
    const bool isDeliver = tpdu.size() > 2 && FirstOctet{static_cast<quint8>(tpdu.front())}.messageType() == MessageType::Deliver;
    if (isPlausible(decoded) || !isDeliver)
        return decoded;
    if (auto guessed = guessAddressLength(tpdu))
        return *std::move(guessed);
    return decoded;
}

} // namespace contador::sms
