// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Case, accents and compatibility forms taken away: "Saldo", "sáldo" and "SALDO" are one word.
QString unaccented(const QString &text);

} // namespace contador
