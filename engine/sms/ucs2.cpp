// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/ucs2.h"

#include <QtEndian>

namespace contador::sms {

void fromUcs2(QByteArrayView octets, QString &text)
{
    text.resize(octets.size() / 2);
    qFromBigEndian<quint16>(octets.data(), text.size(), text.data());
    qsizetype at = 0;
    while ((at = loneSurrogate(text, at)) >= 0)
        text[at] = QChar::ReplacementCharacter;
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
    for (qsizetype i = from; i < text.size(); ++i) {
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
