// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/pdu.h"

#include "engine/sms/first_octet.h"

namespace contador::sms {

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
    case MessageType::Deliver: return readDeliver(reader);
    case MessageType::Submit: return readSubmit(reader);
    case MessageType::StatusReport: return readStatusReport(reader);
    case MessageType::Reserved: break;
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

Outcome<DecodedTpdu, DecodeError> decodeWhatIsThere(QByteArrayView tpdu)
{
    if (auto strict = decodeTpdu(tpdu))
        return strict;
    return decodeTpdu(tpdu, Leniency::Lenient);
}

} // namespace contador::sms
