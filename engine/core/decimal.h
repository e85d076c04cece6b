// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gmpxx.h>

#include <compare>
#include <limits>
#include <memory>
#include <optional>

namespace contador {

enum class RoundingMode { HalfUp, HalfEven, Down };

/// An exact number for prices, rates and everything between a reading and its charge.
/// Kept as a fraction, so that a division by 30 days loses nothing; rounding happens only where it is asked for. Numerator and
/// denominator are 64-bit integers as long as they fit, and a fraction of GMP when they do not.
class Decimal {
public:
    Decimal() = default;
    Decimal(qint64 whole) // NOLINT: a whole number is a Decimal
        : m_numerator(whole)
    {
        if (whole == std::numeric_limits<qint64>::min()) [[unlikely]]
            widen(whole);
    }
    static Decimal scaled(qint64 units, int decimals); ///< 1234, 2 → 12.34

    /// "12.34", "-0.5", "7"; a point, never a comma, no exponent, at most 40 characters.
    static std::optional<Decimal> fromString(const QString &text);

    [[nodiscard]] Decimal operator-() const;
    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b);
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    friend Decimal operator/(const Decimal &a, const Decimal &b); ///< b must not be 0
    friend bool operator==(const Decimal &a, const Decimal &b)
    {
        return a.m_wide || b.m_wide ? a.isSameAs(b) : a.m_numerator == b.m_numerator && a.m_denominator == b.m_denominator;
    }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

    [[nodiscard]] bool isZero() const { return !m_wide && m_numerator == 0; }
    [[nodiscard]] bool isNegative() const { return m_numerator < 0; }

    /// This number in units of 10^-decimals; the fraction is rounded. Fails when it does not fit 64 bits.
    [[nodiscard]] std::optional<qint64> units(int decimals, RoundingMode mode) const;

    /// Decimal text with a point; digits that never end are cut after `mostDecimals` (half up).
    [[nodiscard]] QString toString(int mostDecimals = 10) const;

private:
    /// A fraction of any length, or none. Copied with its number.
    class Wide {
    public:
        Wide() = default;
        explicit Wide(const mpq_class &value) : m_value(std::make_unique<mpq_class>(value)) { }
        Wide(const Wide &other) : m_value(other ? std::make_unique<mpq_class>(*other) : nullptr) { }
        Wide(Wide &&) noexcept = default;
        Wide &operator=(const Wide &other) { return *this = Wide(other); }
        Wide &operator=(Wide &&) noexcept = default;
        ~Wide() = default;
        explicit operator bool() const { return m_value != nullptr; }
        const mpq_class &operator*() const { return *m_value; }

    private:
        std::unique_ptr<mpq_class> m_value;
    };
    friend struct DecimalArithmetic;
    Decimal(qint64 numerator, qint64 denominator) : m_numerator(numerator), m_denominator(denominator) { }
    void widen(qint64 whole);
    [[nodiscard]] bool isSameAs(const Decimal &other) const;

    // In lowest terms, the denominator above 0, the numerator never the least integer: each number has one form.
    qint64 m_numerator = 0; ///< of a wide number only its sign: -1 or 1
    qint64 m_denominator = 1;
    Wide m_wide; ///< only of a number that does not fit
};

} // namespace contador
