// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace contador::sms {

namespace detail {
inline constexpr std::array<quint8, 256> swappedDigits = [] {
    constexpr auto digit = [](int value) { return value > 9 ? 0 : value; };
    std::array<quint8, 256> numbers{};
    for (int octet = 0; octet < 256; ++octet)
        numbers[static_cast<std::size_t>(octet)] = static_cast<quint8>(digit(octet & 0x0F) * 10 + digit(octet >> 4));
    return numbers;
}();
} // namespace detail

/// Two decimal digits in one octet, the first one in the lower half; a digit above 9 counts as 0. TS 23.040 §9.1.2.3
constexpr int fromSwappedDigits(quint8 octet)
{
    return detail::swappedDigits[octet];
}

/// The inverse for 0 to 99.
constexpr quint8 toSwappedDigits(int number)
{
    return static_cast<quint8>(number % 10 << 4 | number / 10);
}

/// Whether both halves are decimal digits.
constexpr bool areDigits(int octet)
{
    return (octet & 0x0F) <= 9 && (octet >> 4 & 0x0F) <= 9;
}

} // namespace contador::sms
