// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace contador::sms {

/// Two decimal digits in one octet, the first one in the lower half; a digit above 9 counts as 0. TS 23.040 §9.1.2.3
constexpr int fromSwappedDigits(int octet)
{
    const int tens = octet & 0x0F;
    const int units = octet >> 4 & 0x0F;
    return (tens > 9 ? 0 : tens) * 10 + (units > 9 ? 0 : units);
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
