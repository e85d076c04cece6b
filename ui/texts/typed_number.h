// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/core/quantity.h"

#include <QLocale>

#include <optional>

namespace contador {

/// A number as a clerk types it: blanks between groups, and a point or a comma before the decimals. None: it is no number, or
/// "1.482" where the point groups thousands: nobody can tell which of the two is meant.
std::optional<Quantity> typedQuantity(const QString &typed, const QLocale &locale);
std::optional<Money> typedMoney(const QString &typed, const Currency &currency, const QLocale &locale);

} // namespace contador
