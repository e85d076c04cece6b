// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/hex_pdu.h"

#include "engine/sms/sixteen.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace contador::sms {

Outcome<HexPdu, EncodeError> toHexPdu(const std::optional<Address> &serviceCentre, const QByteArray &tpdu)
{
    return serviceCentreToOctets(serviceCentre).map([&tpdu](const QByteArray &field) {
        return HexPdu{(field + tpdu).toHex().toUpper(), static_cast<int>(tpdu.size())};
    });
}

using EightPairs = quint16 __attribute__((vector_size(16)));
using Eight = quint8 __attribute__((vector_size(8)));
constexpr qsizetype sixteen = sizeof(Sixteen);

/// The octets of sixteen hexadecimal digits; `areDigits` loses its ones where a character is none.
static Eight octetsOf(Sixteen characters, Sixteen &areDigits)
{
    constexpr quint8 lowerCase = 0x20;
    const Sixteen isDecimal = below(10, characters - quint8('0'));
    const Sixteen isLetter = below(6, (characters | lowerCase) - quint8('a'));
    areDigits &= isDecimal | isLetter;
    const Sixteen values = (characters & quint8(0x0F)) + (isLetter & quint8(9)); // the codes of letters end with 1 to 6
    const auto pairs = reinterpret_cast<EightPairs>(values);
    constexpr bool isFirstLowest = std::endian::native == std::endian::little;
    const EightPairs octets = isFirstLowest ? pairs << 4 | pairs >> 8 : pairs >> 4 | pairs;
    return __builtin_convertvector(octets & quint16(0xFF), Eight);
}

static bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// The octets of sixteen digits or more, an even number of them; whether all are digits.
static bool readLong(QByteArrayView digits, char *octets)
{
    Sixteen areDigits = ~Sixteen{};
    const auto readAt = [&](qsizetype at) {
        const Eight eight = octetsOf(sixteenAt(digits.data() + at), areDigits);
        std::memcpy(octets + at / 2, &eight, sizeof eight);
    };
    for (qsizetype at = 0; at + sixteen < digits.size(); at += sixteen)
        readAt(at);
    readAt(digits.size() - sixteen); // the last ones, and some of them once more
    return areOnes(areDigits);
}

/// The same for fewer.
static bool readShort(QByteArrayView digits, char *octets)
{
    QByteArray filled(sixteen, '0');
    std::ranges::copy(digits, filled.begin());
    std::array<char, sizeof(Eight)> eight;
    const bool areDigits = readLong(filled, eight.data());
    std::copy_n(eight.begin(), digits.size() / 2, octets);
    return areDigits;
}

Outcome<void, DecodeError> octetsFromHex(QByteArrayView hex, QByteArray &octets)
{
    const QByteArrayView digits = hex.trimmed();
    octets.resize(digits.size() / 2);
    if (digits.size() % 2 == 0 && (digits.size() < sixteen ? readShort : readLong)(digits, octets.data()))
        return {};
    const auto stranger = std::ranges::find_if_not(digits, isHexDigit);
    return failure(DecodeError{DecodeFault::NotHexadecimal, Field::Hexadecimal, stranger - hex.begin()});
}

Outcome<QByteArray, DecodeError> octetsFromHex(QByteArrayView hex)
{
    QByteArray octets;
    return octetsFromHex(hex, octets).map([&octets] { return octets; });
}

} // namespace contador::sms
