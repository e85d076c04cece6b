// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/septets.h"

#include <algorithm>

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

QByteArray unpackSeptets(QByteArrayView octets, qsizetype count, int fillBits)
{
    Q_ASSERT(fillBits >= 0 && fillBits < 7);
    const qsizetype available = std::max<qsizetype>(0, (octets.size() * 8 - fillBits) / 7);
    QByteArray septets;
    septets.reserve(std::min(count, available));
    qsizetype bit = fillBits;
    for (qsizetype i = 0; i < std::min(count, available); ++i, bit += 7) {
        unsigned window = static_cast<quint8>(octets[bit / 8]);
        if (bit / 8 + 1 < octets.size())
            window |= static_cast<unsigned>(static_cast<quint8>(octets[bit / 8 + 1])) << 8;
        septets.append(static_cast<char>((window >> (bit % 8)) & 0x7F));
    }
    return septets;
}

} // namespace contador::sms
