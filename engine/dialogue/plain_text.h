// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Case, accents and compatibility forms taken away: "Saldo", "sáldo" and "SALDO" are one word.
QString unaccented(const QString &text);

/// "01482" → "1482", "00.5" → "0.5", "0" stays: how readings and identifiers are compared.
QString withoutLeadingZeros(const QString &number);

} // namespace contador
