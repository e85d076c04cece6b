// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sms/pdu.h"

#include <QJsonObject>

namespace contador {

/// A decoded message with every key of its kind, `null` where there is nothing to tell; without `smsc`, which is none of its own.
QJsonObject toJson(const sms::DecodedTpdu &decoded);
QJsonObject toJson(const sms::Address &address);

/// "gsm7", "gsm7-shift-pt", "ucs2"
QString nameOf(const sms::Encoding &encoding);
/// "deliver", "submit" or "status_report"
QString nameOf(const sms::Message &message);

/// Octets as upper-case hexadecimal.
QString toHexText(QByteArrayView octets);

} // namespace contador
