// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/decimal.h"

#include <QRegularExpression>

namespace contador {

namespace {

mpz_class powerOfTen(int exponent)
{
    mpz_class power;
    mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(exponent));
    return power;
}

mpz_class whole(qint64 value)
{
    return mpz_class(static_cast<long>(value));
}

mpz_class rounded(const mpq_class &value, RoundingMode mode)
{
    const mpz_class &numerator = value.get_num();
    const mpz_class &denominator = value.get_den();
    mpz_class quotient;
    mpz_class remainder;
    mpz_tdiv_qr(quotient.get_mpz_t(), remainder.get_mpz_t(), numerator.get_mpz_t(), denominator.get_mpz_t());
    const mpz_class twice = abs(remainder) * 2;
    const int half = cmp(twice, denominator);
    const bool odd = mpz_odd_p(quotient.get_mpz_t()) != 0;
    const bool away = mode == RoundingMode::HalfUp   ? half >= 0
                      : mode == RoundingMode::HalfEven ? half > 0 || (half == 0 && odd)
                                                       : false;
    if (away)
        quotient += sgn(value);
    return quotient;
}

} // namespace

Decimal::Decimal(qint64 value) : m_value(whole(value)) {}

Decimal Decimal::scaled(qint64 units, int decimals)
{
    mpq_class value(whole(units), powerOfTen(decimals));
    value.canonicalize();
    return Decimal(value);
}

std::optional<Decimal> Decimal::fromString(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A-?[0-9]{1,30}(\\.[0-9]{1,30})?\\z"));
    if (text.size() > 40 || !form.match(text).hasMatch())
        return std::nullopt;
    const qsizetype point = text.indexOf(u'.');
    const int decimals = point < 0 ? 0 : int(text.size() - point - 1);
    const QByteArray digits = QString(text).remove(u'.').toLatin1();
    mpq_class value(mpz_class(digits.constData(), 10), powerOfTen(decimals));
    value.canonicalize();
    return Decimal(value);
}

Decimal Decimal::operator-() const
{
    return Decimal(mpq_class(-m_value));
}

Decimal operator/(const Decimal &a, const Decimal &b)
{
    Q_ASSERT(!b.isZero());
    return Decimal(mpq_class(a.m_value / b.m_value));
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    return cmp(a.m_value, b.m_value) <=> 0;
}

std::optional<qint64> Decimal::units(int decimals, RoundingMode mode) const
{
    const mpz_class result = rounded(mpq_class(m_value * powerOfTen(decimals)), mode);
    if (!result.fits_slong_p())
        return std::nullopt;
    return result.get_si();
}

QString Decimal::toString(int mostDecimals) const
{
    const mpz_class scaledValue = rounded(mpq_class(m_value * powerOfTen(mostDecimals)), RoundingMode::HalfUp);
    QString digits = QString::fromLatin1(mpz_class(abs(scaledValue)).get_str().c_str());
    digits = digits.rightJustified(mostDecimals + 1, u'0');
    if (mostDecimals > 0) {
        digits.insert(digits.size() - mostDecimals, u'.');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return sgn(scaledValue) < 0 ? u'-' + digits : digits;
}

} // namespace contador
