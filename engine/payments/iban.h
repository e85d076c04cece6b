// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace contador {

/// "PT50 0002 0123 1234 5678 9015 4" → without blanks, in capitals, when its check digits (ISO 13616, mod 97 = 1) and its
/// country's length are right. A country without a row in our table is checked by the digits alone.
std::optional<QString> ibanFrom(const QString &text);

/// ISO 11649: "RF18 5390 0754 7034" → "RF18539007547034" when its check digits are right.
std::optional<QString> creditorReferenceFrom(const QString &text);
/// The creditor reference of an account number or another text of at most 21 letters and digits.
std::optional<QString> creditorReferenceOf(const QString &text);

} // namespace contador
