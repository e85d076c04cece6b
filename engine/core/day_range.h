// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace contador {

/// From a day until another, which is not included; open while it has no end.
struct DayRange {
    QDate from; ///< invalid: since before we know
    QDate to; ///< invalid: still
    [[nodiscard]] bool holds(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day < to); }
    bool operator==(const DayRange &) const = default;
};

} // namespace contador
