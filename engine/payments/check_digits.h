// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace contador {

/// ISO/IEC 7064 MOD 97-10 of letters and digits, a letter being 10 to 35. None: another character is in it.
std::optional<int> mod97(QStringView text);

/// The digits' check digit with the weights 2, 1, 2, … from the right, digits of products added: FEBRABAN's module 10.
std::optional<int> mod10Digit(QStringView digits);
/// With the weights 2 to 9 from the right: FEBRABAN's module 11; a remainder of 0 or 1 gives 0, one of 10 gives 1.
std::optional<int> mod11Digit(QStringView digits);

bool isAllDigits(QStringView text); ///< ASCII digits, one at least

} // namespace contador
