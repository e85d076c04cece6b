// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/decimal.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace contador {

/// How a modem writes the text of +CUSD.
enum class UssdCoding {
    Plain, ///< in the characters of +CSCS
    PackedHex, ///< packed septets as hexadecimal digits, both ways: Huawei sticks
};

/// Digits, * and # as one may dial them.
[[nodiscard]] bool isUssdCode(const QString &code);
/// AT+CUSD=1,"…",15
[[nodiscard]] QByteArray ussdCommand(const QString &code, UssdCoding coding);

/// The text of a +CUSD line by its data coding scheme; modems lie about it, so what cannot be read so is read as it is.
/// \param dcs TS 23.038 §5
[[nodiscard]] QString ussdText(const QByteArray &field, int dcs, UssdCoding coding);

/// What the first group of `pattern` catches in an operator's sentence, with a comma or a point for the decimals; nothing
/// without a pattern, and nothing where it catches no number.
[[nodiscard]] std::optional<Decimal> ussdBalance(const QString &text, const QString &pattern);

} // namespace contador
