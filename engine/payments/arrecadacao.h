// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace contador {

/// A bill of a Brazilian utility: FEBRABAN's layout of arrecadação, version 4. Not the boleto of a bank.
struct ArrecadacaoBill {
    QString barCode; ///< 44 digits, the first is 8
    QString typedLine; ///< four blocks of eleven digits, each with its check digit: "83640000001-1 …"
    qint64 cents = 0; ///< 0: the amount is not in it (a value type of reference quantity)
    QChar segment; ///< '1' town, '2' water, '3' electricity and gas, '4' telecommunications …
};

/// A bar code of 44 digits or a typed line of 48, with or without blanks, hyphens and points. None: the form or one of the
/// check digits is wrong. Value types 6 and 7 go by module 10, 8 and 9 by module 11.
std::optional<ArrecadacaoBill> arrecadacaoBillFrom(const QString &text);

} // namespace contador
