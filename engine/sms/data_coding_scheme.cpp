// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/data_coding_scheme.h"

namespace contador::sms {

// The coding groups by the upper half of the octet.
static bool isGeneral(quint8 octet)
{
    return octet < 0x80;
}
static bool isMessageWaiting(quint8 octet)
{
    return octet >= 0xC0 && octet < 0xF0;
}
static bool isDataAndClass(quint8 octet)
{
    return octet >= 0xF0;
}

DataCodingScheme DataCodingScheme::of(Alphabet alphabet, std::optional<int> messageClass)
{
    Q_ASSERT(isMessageClass(messageClass));
    const int alphabetBits = static_cast<int>(alphabet) << 2;
    const int classBits = messageClass ? 0x10 | *messageClass : 0;
    return {static_cast<quint8>(alphabetBits | classBits)};
}

Alphabet DataCodingScheme::alphabet() const
{
    if (isGeneral(octet)) {
        const int bits = (octet >> 2) & 3;
        return bits == 1 ? Alphabet::EightBit : bits == 2 ? Alphabet::Ucs2 : Alphabet::Gsm7;
    }
    if (isDataAndClass(octet))
        return octet & 0x04 ? Alphabet::EightBit : Alphabet::Gsm7;
    return octet >= 0xE0 ? Alphabet::Ucs2 : Alphabet::Gsm7;
}

bool DataCodingScheme::isCompressed() const
{
    return isGeneral(octet) && (octet & 0x20);
}

std::optional<int> DataCodingScheme::messageClass() const
{
    if (isDataAndClass(octet) || (isGeneral(octet) && (octet & 0x10)))
        return octet & 0x03;
    return std::nullopt;
}

std::optional<MessageWaiting> DataCodingScheme::messageWaiting() const
{
    if (!isMessageWaiting(octet))
        return std::nullopt;
    return MessageWaiting{.active = (octet & 0x08) != 0, .kind = static_cast<WaitingKind>(octet & 0x03), .store = octet >= 0xD0};
}

} // namespace contador::sms
