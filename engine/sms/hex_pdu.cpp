// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/hex_pdu.h"

#include <algorithm>
#include <array>

namespace contador::sms {

Outcome<HexPdu, EncodeError> toHexPdu(const std::optional<Address> &serviceCentre, const QByteArray &tpdu)
{
    return serviceCentreToOctets(serviceCentre).map([&tpdu](const QByteArray &field) {
        return HexPdu{(field + tpdu).toHex().toUpper(), static_cast<int>(tpdu.size())};
    });
}

constexpr quint8 noDigit = 0x80;

/// Value of each hexadecimal digit by its character.
constexpr std::array<quint8, 256> digitValues = [] {
    std::array<quint8, 256> values{};
    values.fill(noDigit);
    for (quint8 value = 0; value < 16; ++value) {
        values[static_cast<quint8>("0123456789ABCDEF"[value])] = value;
        values[static_cast<quint8>("0123456789abcdef"[value])] = value;
    }
    return values;
}();

static quint8 digitValue(char digit)
{
    return digitValues[static_cast<quint8>(digit)];
}

Outcome<void, DecodeError> octetsFromHex(QByteArrayView hex, QByteArray &octets)
{
    const QByteArrayView digits = hex.trimmed();
    octets.resize(digits.size() / 2);
    char *const out = octets.data();
    quint8 strange = digits.size() % 2 == 0 ? 0 : noDigit;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const quint8 high = digitValue(digits[2 * i]);
        const quint8 low = digitValue(digits[2 * i + 1]);
        strange |= high | low;
        out[i] = static_cast<char>(high << 4 | low);
    }
    if ((strange & noDigit) == 0)
        return {};
    const auto stranger = std::ranges::find_if(digits, [](char c) { return digitValue(c) == noDigit; });
    return failure(DecodeError{DecodeFault::NotHexadecimal, Field::Hexadecimal, stranger - hex.begin()});
}

Outcome<QByteArray, DecodeError> octetsFromHex(QByteArrayView hex)
{
    QByteArray octets;
    return octetsFromHex(hex, octets).map([&octets] { return octets; });
}

} // namespace contador::sms
