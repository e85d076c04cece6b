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
    readServiceCentre(reader, pdu.serviceCentre);
    pdu.tpdu = reader.octetsUpTo(reader.left()).toByteArray();
    if (reader.error())
        return failure(*reader.error());
    return pdu;
}

/// The message as one of type T; one of this type that is there already gives its room.
template <typename T> static T &as(Message &message)
{
    T *const same = std::get_if<T>(&message);
    return same ? *same : message.emplace<T>();
}

static void readMessage(OctetReader &reader, Message &message)
{
    switch (FirstOctet{reader.peek().value_or(0)}.messageType()) {
    case MessageType::Deliver:
        return readDeliver(reader, as<Deliver>(message));
    case MessageType::Submit:
        return readSubmit(reader, as<Submit>(message));
    case MessageType::StatusReport:
        return readStatusReport(reader, as<StatusReport>(message));
    case MessageType::Reserved:
        reader.refuse(DecodeFault::UnknownMessageType, Field::FirstOctet, 0);
    }
}

Outcome<void, DecodeError> decodeTpdu(QByteArrayView tpdu, Leniency leniency, DecodedTpdu &decoded)
{
    OctetReader reader(tpdu, leniency);
    readMessage(reader, decoded.message);
    if (reader.error())
        return failure(*reader.error());
    decoded.tpduLength = static_cast<int>(reader.position());
    decoded.trailingOctets = static_cast<int>(reader.left());
    decoded.isAddressGuessed = false;
    return {};
}

Outcome<DecodedTpdu, DecodeError> decodeTpdu(QByteArrayView tpdu, Leniency leniency)
{
    Outcome<DecodedTpdu, DecodeError> decoded;
    if (const auto read = decodeTpdu(tpdu, leniency, *decoded); !read)
        return failure(read.error());
    return decoded;
}

Outcome<void, DecodeError> decodePdu(QByteArrayView octets, DecodedPdu &pdu)
{
    OctetReader reader(octets);
    readServiceCentre(reader, pdu.serviceCentre);
    if (reader.error())
        return failure(*reader.error());
    return decodeTpdu(octets.sliced(reader.position()), Leniency::Strict, pdu.tpdu);
}

static bool isReal(const ServiceCentreTimeStamp &stamp)
{
    return stamp.exists() && std::all_of(stamp.octets.begin(), stamp.octets.end() - 1, areDigits);
}

/// Not a DELIVER without a real time stamp, which it hardly has when its fields were read from the wrong place.
static bool isPlausible(const DecodedTpdu &decoded)
{
    const auto *deliver = std::get_if<Deliver>(&decoded.message);
    return !deliver || isReal(deliver->serviceCentreTimeStamp);
}

/// Whether a real time stamp stands where a DELIVER has it whose address takes so many octets. TS 23.040 §9.2.2.1
static bool hasTimeStampBehind(qsizetype addressOctets, QByteArrayView tpdu)
{
    const qsizetype start = 1 + 2 + addressOctets + 2; // first octet; length and type of the address; TP-PID and TP-DCS
    constexpr qsizetype seven = sizeof(ServiceCentreTimeStamp::octets);
    return start + seven <= tpdu.size() && isReal(ServiceCentreTimeStamp::fromOctets(tpdu.sliced(start, seven)));
}

/// The only reading with another address length in which time stamp, TP-UDL and the end of the octets agree.
static std::optional<DecodedTpdu> guessAddressLength(QByteArrayView tpdu)
{
    std::optional<DecodedTpdu> found;
    DecodedTpdu decoded; // its room serves all attempts
    QByteArray attempt = tpdu.toByteArray();
    for (qsizetype octets = 0; octets <= mostGuessedAddressOctets; ++octets) {
        attempt[1] = static_cast<char>(octets * 2);
        if (!hasTimeStampBehind(octets, attempt) || !decodeTpdu(attempt, Leniency::Lenient, decoded) || decoded.trailingOctets > 0
            || std::get<Deliver>(decoded.message).userData.isTruncated)
            continue;
        if (found)
            return std::nullopt;
        found = decoded;
        found->isAddressGuessed = true;
    }
    return found;
}

Outcome<DecodedTpdu, DecodeError> decodeWhatIsThere(QByteArrayView tpdu)
{
    auto decoded = decodeTpdu(tpdu);
    if (!decoded)
        decoded = decodeTpdu(tpdu, Leniency::Lenient);
    const bool isDeliver = tpdu.size() > 2 && FirstOctet{static_cast<quint8>(tpdu.front())}.messageType() == MessageType::Deliver;
    if (!isDeliver || (decoded && isPlausible(*decoded)))
        return decoded;
    if (auto guessed = guessAddressLength(tpdu))
        return *std::move(guessed);
    return decoded;
}

} // namespace contador::sms
