// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/septets.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace contador::sms {

QByteArray packSeptets(QByteArrayView septets, int fillBits)
{
    Q_ASSERT(fillBits >= 0 && fillBits < 7);
    QByteArray octets(octetsForBits(fillBits + septets.size() * 7), '\0');
    qsizetype bit = fillBits;
    for (const char septet : septets) {
        const unsigned shifted = (static_cast<unsigned>(septet) & 0x7F) << (bit % 8);
        octets[bit / 8] = static_cast<char>(octets[bit / 8] | (shifted & 0xFF));
        if (shifted > 0xFF)
            octets[bit / 8 + 1] = static_cast<char>(shifted >> 8);
        bit += 7;
    }
    return octets;
}

/// Eight octets as a number, the first one lowest; zeros where there are fewer.
static quint64 eightOctets(QByteArrayView octets)
{
    quint64 bits = 0;
    if (octets.size() >= 8)
        std::memcpy(&bits, octets.data(), 8);
    else
        std::copy(octets.begin(), octets.end(), reinterpret_cast<char *>(&bits));
    return qFromLittleEndian(bits);
}

/// The lower 56 bits as eight septets, one per byte: halves, quarters and eighths move apart, all of a kind at once.
static void spread(quint64 bits, char *septets)
{
    bits = (bits & 0x00FF'FFFF'F000'0000U) << 4 | (bits & 0x0000'0000'0FFF'FFFFU);
    bits = (bits & 0x0FFF'C000'0FFF'C000U) << 2 | (bits & 0x0000'3FFF'0000'3FFFU);
    bits = (bits & 0x3F80'3F80'3F80'3F80U) << 1 | (bits & 0x007F'007F'007F'007FU);
    qToLittleEndian(bits, septets);
}

/// How many whole septets there are, at most `count`.
static qsizetype countSeptets(QByteArrayView octets, qsizetype count, int fillBits)
{
    return std::clamp<qsizetype>((octets.size() * 8 - fillBits) / 7, 0, count);
}

qsizetype unpackSeptets(QByteArrayView octets, qsizetype count, int fillBits, char *septets)
{
    Q_ASSERT(fillBits >= 0 && fillBits < 7);
    const qsizetype all = countSeptets(octets, count, fillBits);
    qsizetype done = 0;
    for (; done + 8 <= all; done += 8, octets = octets.sliced(7))
        spread(eightOctets(octets) >> fillBits, septets + done);
    std::array<char, 8> last;
    spread(eightOctets(octets) >> fillBits, last.data());
    std::copy_n(last.begin(), all - done, septets + done);
    return all;
}

void unpackSeptets(QByteArrayView octets, qsizetype count, int fillBits, QByteArray &septets)
{
    septets.resize(countSeptets(octets, count, fillBits));
    unpackSeptets(octets, septets.size(), fillBits, septets.data());
}

QByteArray unpackSeptets(QByteArrayView octets, qsizetype count, int fillBits)
{
    QByteArray septets;
    unpackSeptets(octets, count, fillBits, septets);
    return septets;
}

} // namespace contador::sms
