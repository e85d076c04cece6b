// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/hex_pdu.h"

#include <algorithm>

namespace contador::sms {

Outcome<HexPdu, EncodeError> toHexPdu(const std::optional<Address> &serviceCentre, const QByteArray &tpdu)
{
    return serviceCentreToOctets(serviceCentre).map([&tpdu](const QByteArray &field) {
        return HexPdu{(field + tpdu).toHex().toUpper(), static_cast<int>(tpdu.size())};
    });
}

static bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

Outcome<QByteArray, DecodeError> octetsFromHex(QByteArrayView hex)
{
    const QByteArrayView digits = hex.trimmed();
    const auto stranger = std::find_if_not(digits.begin(), digits.end(), isHexDigit);
    if (stranger != digits.end() || digits.size() % 2 != 0)
        return failure(DecodeError{DecodeFault::NotHexadecimal, Field::Hexadecimal, stranger - hex.begin()});
    return QByteArray::fromHex(digits.toByteArray());
}

} // namespace contador::sms
