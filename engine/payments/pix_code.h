// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"

#include <QString>

#include <optional>

namespace contador {

/// A static BR Code of PIX: the text inside its QR picture. EMV MPM, manual of the Banco Central do Brasil.
struct PixCode {
    QString key;
    std::optional<Money> amount; ///< none: the payer types it
    QString name; ///< of who is paid; ASCII of at most 25 characters are written
    QString city; ///< at most 15
    QString txid = QStringLiteral("***"); ///< at most 25 letters and digits; "***": none
};

QString toBrCode(const PixCode &code);
/// None: the lengths do not fit, the checksum is wrong, or it is no code of PIX.
std::optional<PixCode> pixCodeFrom(const QString &text);

/// CRC-16/CCITT-FALSE: polynomial 1021, initial value FFFF, nothing reflected.
quint16 crc16(const QByteArray &bytes);

} // namespace contador
