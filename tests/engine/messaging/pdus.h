// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sms/deliver.h"
#include "engine/sms/status_report.h"

namespace contador::tests {

/// One text as the network delivers it, in as many PDUs as it needs.
QByteArrayList delivered(const QString &from, const QString &text, quint16 reference = 1,
                         const QString &networkTime = QStringLiteral("2026-03-12T10:15:00+00:00"));

/// The same message with TP-MMS turned: there are, or are no, more messages waiting. TS 23.040 §9.2.3.2
QByteArray withOtherMoreMessages(const QByteArray &hex);

/// One with content that is no text.
QByteArray deliveredOctets(const QString &from, const QByteArray &octets);

/// One whose last octets were lost on the way to us.
QByteArray cutShort(const QByteArray &hex, int octets);

/// What the network says became of one of ours.
sms::StatusReport reportOn(const QString &recipient, int messageReference, int status);
QByteArray hexOf(const sms::StatusReport &report);

} // namespace contador::tests
