// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/money.h"

#include <QHash>

namespace contador {

namespace {

constexpr qint64 mostMinor = 1'000'000'000'000'000; // of one amount: thousands of them add up without leaving 64 bits

QString withDecimals(qint64 minor, int decimals)
{
    const bool negative = minor < 0;
    const quint64 magnitude = negative ? quint64(0) - quint64(minor) : quint64(minor);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? u'-' + digits : digits;
}

} // namespace

std::optional<Currency> Currency::fromCode(const QString &code)
{
    // Minor units other than 2: ISO 4217 list one. Only currencies of countries Contador has been asked for.
    static const QHash<QString, int> decimals{
        {QStringLiteral("EUR"), 2}, {QStringLiteral("BRL"), 2}, {QStringLiteral("UAH"), 2}, {QStringLiteral("RUB"), 2},
        {QStringLiteral("AOA"), 2}, {QStringLiteral("MZN"), 2}, {QStringLiteral("CVE"), 2}, {QStringLiteral("STN"), 2},
        {QStringLiteral("USD"), 2}, {QStringLiteral("GBP"), 2}, {QStringLiteral("MXN"), 2}, {QStringLiteral("PLN"), 2},
        {QStringLiteral("RON"), 2}, {QStringLiteral("KZT"), 2}, {QStringLiteral("KES"), 2}, {QStringLiteral("ZMW"), 2},
        {QStringLiteral("COP"), 2}, {QStringLiteral("PEN"), 2}, {QStringLiteral("ARS"), 2}, {QStringLiteral("CLP"), 0},
        {QStringLiteral("XOF"), 0}, {QStringLiteral("XAF"), 0}, {QStringLiteral("PYG"), 0}};
    const auto found = decimals.constFind(code);
    if (found == decimals.constEnd())
        return std::nullopt;
    return Currency{code, *found};
}

std::optional<Money> Money::fromString(const QString &text, const Currency &currency)
{
    const std::optional<Decimal> amount = Decimal::fromString(text);
    if (!amount)
        return std::nullopt;
    const std::optional<Money> money = rounded(*amount, currency, RoundingMode::Down);
    return money && money->amount() == *amount ? money : std::nullopt;
}

std::optional<Money> Money::rounded(const Decimal &amount, const Currency &currency, RoundingMode mode)
{
    const std::optional<qint64> minor = amount.units(currency.decimals, mode);
    if (!minor || *minor > mostMinor || *minor < -mostMinor)
        return std::nullopt;
    return Money{*minor, currency};
}

QString Money::toString() const
{
    return withDecimals(minor, currency.decimals);
}

Money operator+(const Money &a, const Money &b)
{
    Q_ASSERT_X(a.currency == b.currency, "Money", "amounts of two currencies are never added");
    qint64 sum = 0;
    const bool overflow = __builtin_add_overflow(a.minor, b.minor, &sum);
    Q_ASSERT_X(!overflow, "Money", "sum beyond 64 bits");
    Q_UNUSED(overflow)
    return {sum, a.currency};
}

} // namespace contador
