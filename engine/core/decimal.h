// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gmpxx.h>

#include <compare>
#include <optional>

namespace contador {

enum class RoundingMode { HalfUp, HalfEven, Down };

/// An exact number for prices, rates and everything between a reading and its charge.
/// Kept as a fraction (GMP), so that a division by 30 days loses nothing; rounding happens only where it is asked for.
class Decimal {
public:
    Decimal() = default;
    Decimal(qint64 whole); // NOLINT: a whole number is a Decimal
    static Decimal scaled(qint64 units, int decimals); ///< 1234, 2 → 12.34

    /// "12.34", "-0.5", "7"; a point, never a comma, no exponent, at most 40 characters.
    static std::optional<Decimal> fromString(const QString &text);

    [[nodiscard]] Decimal operator-() const;
    friend Decimal operator+(const Decimal &a, const Decimal &b) { return Decimal(mpq_class(a.m_value + b.m_value)); }
    friend Decimal operator-(const Decimal &a, const Decimal &b) { return Decimal(mpq_class(a.m_value - b.m_value)); }
    friend Decimal operator*(const Decimal &a, const Decimal &b) { return Decimal(mpq_class(a.m_value * b.m_value)); }
    friend Decimal operator/(const Decimal &a, const Decimal &b); ///< b must not be 0
    friend bool operator==(const Decimal &a, const Decimal &b) { return a.m_value == b.m_value; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

    [[nodiscard]] bool isZero() const { return sgn(m_value) == 0; }
    [[nodiscard]] bool isNegative() const { return sgn(m_value) < 0; }

    /// This number in units of 10^-decimals; the fraction is rounded. Fails when it does not fit 64 bits.
    [[nodiscard]] std::optional<qint64> units(int decimals, RoundingMode mode) const;

    /// Decimal text with a point; digits that never end are cut after `mostDecimals` (half up).
    [[nodiscard]] QString toString(int mostDecimals = 10) const;

private:
    explicit Decimal(mpq_class value) : m_value(std::move(value)) {}
    mpq_class m_value;
};

} // namespace contador
