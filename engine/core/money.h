// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/decimal.h"

#include <QString>

#include <compare>
#include <optional>

namespace contador {

/// ISO 4217 code with its minor-unit exponent.
struct Currency {
    QString code;     ///< "EUR"
    int decimals = 2; ///< 2 for EUR, 0 for XOF

    static std::optional<Currency> fromCode(const QString &code);
    bool operator==(const Currency &) const = default;
};

/// An amount in whole minor units (cents) of one currency. Positive on a consumer's account is debt.
struct Money {
    qint64 minor = 0;
    Currency currency;

    static Money zero(const Currency &currency) { return {0, currency}; }
    /// "12.40" or "-3"; no more decimals than the currency has.
    static std::optional<Money> fromString(const QString &text, const Currency &currency);
    static std::optional<Money> rounded(const Decimal &amount, const Currency &currency, RoundingMode mode);

    [[nodiscard]] Decimal amount() const { return Decimal::scaled(minor, currency.decimals); }
    [[nodiscard]] QString toString() const; ///< "12.40": a point, all decimals of the currency
    [[nodiscard]] bool isZero() const { return minor == 0; }

    Money operator-() const { return {-minor, currency}; }
    friend Money operator+(const Money &a, const Money &b);
    friend Money operator-(const Money &a, const Money &b) { return a + (-b); }
    Money &operator+=(const Money &other) { return *this = *this + other; }
    bool operator==(const Money &) const = default;
};

} // namespace contador
