// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/ucs2.h"

#include "engine/sms/sixteen.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace contador::sms {

/// Eight UTF-16 units at once.
using Units = quint16 __attribute__((vector_size(16)));
constexpr qsizetype eight = 8;

static Units unitsAt(const void *first)
{
    Units units;
    std::memcpy(&units, first, sizeof units);
    return units;
}

/// All ones where a unit is no surrogate, else zero.
static Units arePlain(Units units)
{
    return reinterpret_cast<Units>((units & quint16(0xF800)) != quint16(0xD800));
}

static Units fromBigEndian(Units units)
{
    return std::endian::native == std::endian::little ? units << 8 | units >> 8 : units;
}

/// Where, from there on, the first of eight units stands that are not all without surrogates, or the last few.
static qsizetype skipPlain(QStringView text, qsizetype from)
{
    while (from + eight <= text.size() && areOnes(reinterpret_cast<Sixteen>(arePlain(unitsAt(text.utf16() + from)))))
        from += eight;
    return from;
}

void fromUcs2(QByteArrayView octets, QString &text)
{
    text.resize(octets.size() / 2);
    auto *const out = reinterpret_cast<char16_t *>(text.data());
    Units plain = ~Units{};
    qsizetype at = 0;
    for (; at + eight <= text.size(); at += eight) {
        const Units units = fromBigEndian(unitsAt(octets.data() + 2 * at));
        plain &= arePlain(units);
        std::memcpy(out + at, &units, sizeof units);
    }
    const qsizetype doubtful = areOnes(reinterpret_cast<Sixteen>(plain)) ? at : 0;
    for (; at < text.size(); ++at)
        out[at] = qFromBigEndian<quint16>(octets.data() + 2 * at);
    for (at = loneSurrogate(text, doubtful); at >= 0; at = loneSurrogate(text, at))
        out[at] = char16_t(QChar::ReplacementCharacter);
}

QString fromUcs2(QByteArrayView octets)
{
    QString text;
    fromUcs2(octets, text);
    return text;
}

QByteArray toUcs2(QStringView text)
{
    QByteArray octets(text.size() * 2, '\0');
    for (qsizetype i = 0; i < text.size(); ++i)
        qToBigEndian<quint16>(text[i].unicode(), octets.data() + 2 * i);
    return octets;
}

qsizetype loneSurrogate(QStringView text, qsizetype from)
{
    for (qsizetype i = skipPlain(text, from); i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!isPair)
            return i;
        ++i;
    }
    return -1;
}

} // namespace contador::sms
