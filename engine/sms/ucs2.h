// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace contador::sms {

/// Text of a UCS-2 field: UTF-16, big-endian. A surrogate without its partner is U+FFFD, a last single octet is dropped.
QString fromUcs2(QByteArrayView octets);
/// The same into a buffer whose room is used again.
void fromUcs2(QByteArrayView octets, QString &text);

/// The octets of a text, which holds no lone surrogate.
QByteArray toUcs2(QStringView text);

/// Where, at or after `from`, the first surrogate without its partner stands, or -1.
qsizetype loneSurrogate(QStringView text, qsizetype from = 0);

} // namespace contador::sms
