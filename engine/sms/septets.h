// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace contador::sms {

/// How many octets hold these bits.
constexpr qsizetype octetsForBits(qsizetype bits)
{
    return (bits + 7) / 8;
}
/// How many septets cover these octets: where text starts after a header. TS 23.040 §9.2.3.24
constexpr qsizetype septetsForOctets(qsizetype octets)
{
    return (octets * 8 + 6) / 7;
}

/// Septets, one per byte, as packed octets after `fillBits` (0 to 6) zero bits. TS 23.038 §6.1.2.1
QByteArray packSeptets(QByteArrayView septets, int fillBits = 0);

/// The inverse: at most `count` septets that start at bit `fillBits`; fewer where the octets end before.
QByteArray unpackSeptets(QByteArrayView octets, qsizetype count, int fillBits = 0);
/// The same into a buffer whose room is used again.
void unpackSeptets(QByteArrayView octets, qsizetype count, int fillBits, QByteArray &septets);
/// The same to a place with room for `count`; how many there were.
qsizetype unpackSeptets(QByteArrayView octets, qsizetype count, int fillBits, char *septets);

} // namespace contador::sms
