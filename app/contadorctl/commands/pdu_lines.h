// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sms/pdu.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace contador {

/// Answers lines of PDUs in hexadecimal, one JSON object each; whatever the line is.
class PduInspector {
public:
    bool startsWithServiceCentre = true; ///< as TS 27.005 <pdu>; else the line is a TPDU
    QString onlyType; ///< the type of message that is wanted, as `nameOf` names it; empty: any

    [[nodiscard]] QJsonObject answer(QByteArrayView line);

private:
    QByteArray m_octets;
    sms::DecodedPdu m_pdu;
};

/// Answers a JSON object with `to` and `text` by PDUs.
[[nodiscard]] QJsonObject answerEncode(QByteArrayView line);
/// Answers a JSON object with `text` by what it costs.
[[nodiscard]] QJsonObject answerCount(QByteArrayView line);

} // namespace contador
