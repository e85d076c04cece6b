// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace contador {

/// What one part costs, in the currency: "0,045". In the database it is thousandths of a minor unit, so no digit is lost.
QString costText(qint64 partCost, const Currency &currency, const QLocale &locale);
/// None: no such number, negative, or with more digits than we keep.
std::optional<qint64> costFromText(const QString &text, const Currency &currency, const QLocale &locale);

} // namespace contador
