// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/decimal.h"

#include <QString>

#include <compare>
#include <optional>

namespace contador {

/// A meter value or a consumption (m³, kWh …) in fixed point: whole thousandths of the unit.
struct Quantity {
    static constexpr int decimals = 3;
    qint64 thousandths = 0;

    /// "1482", "56.8"; a point, at most three decimals, below 10^12.
    static std::optional<Quantity> fromString(const QString &text);
    static Quantity whole(qint64 units) { return {units * 1000}; }

    [[nodiscard]] Decimal exact() const { return Decimal::scaled(thousandths, decimals); }
    [[nodiscard]] QString toString() const { return exact().toString(decimals); } ///< "1482", "56.8"

    friend Quantity operator+(Quantity a, Quantity b) { return {a.thousandths + b.thousandths}; }
    friend Quantity operator-(Quantity a, Quantity b) { return {a.thousandths - b.thousandths}; }
    auto operator<=>(const Quantity &) const = default;
};

} // namespace contador
