// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/quantity.h"

namespace contador {

std::optional<Quantity> Quantity::fromString(const QString &text)
{
    const std::optional<Decimal> value = Decimal::fromString(text);
    if (!value)
        return std::nullopt;
    const std::optional<qint64> units = value->units(decimals, RoundingMode::Down);
    constexpr qint64 most = 1'000'000'000'000'000;
    if (!units || *units >= most || *units <= -most || Decimal::scaled(*units, decimals) != *value)
        return std::nullopt;
    return Quantity{*units};
}

} // namespace contador
