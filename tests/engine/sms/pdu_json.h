// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sms/pdu.h"

#include <QByteArray>
#include <QJsonObject>

namespace contador::tests {

/// A whole PDU in hexadecimal as one JSON object, so that cases can be written down in files.
QJsonObject decodeToJson(const QByteArray &hex);

QJsonObject toJson(const sms::DecodedTpdu &decoded);

/// What a JSON object with `to`, `text` and options asks for, as PDUs.
QJsonObject encodeFromJson(const QJsonObject &request);

/// What its text costs.
QJsonObject countFromJson(const QJsonObject &request);

} // namespace contador::tests
