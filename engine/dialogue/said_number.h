// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace contador {

/// A number in a text.
struct SaidNumber {
    QString text; ///< digits of any script made 0-9, a decimal comma made a point: "01482", "56.8"
    QString tag; ///< letters written right before it, where they are no keyword: "t" of "T1", "gas" of "gas1482"
    bool operator==(const SaidNumber &) const = default;
};

/// The numbers of an identifier, with what is glued to them.
std::vector<SaidNumber> numbersIn(const QString &text);

} // namespace contador
