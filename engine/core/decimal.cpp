// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/decimal.h"

#include <array>
#include <bit>

namespace contador {

namespace {

__extension__ using Int128 = __int128;

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr int mostNarrowDecimals = 18; ///< 10^18 is below 2^60: times a numerator it fits 128 bits

constexpr std::array<qint64, mostNarrowDecimals + 1> powersOfTen = [] {
    std::array<qint64, mostNarrowDecimals + 1> powers{};
    qint64 power = 1;
    for (qint64 &each : powers) {
        each = power;
        power = power <= most / 10 ? power * 10 : power;
    }
    return powers;
}();

mpz_class powerOfTen(int exponent)
{
    mpz_class power;
    mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(exponent));
    return power;
}

/// Stein's algorithm; b is above 0.
qint64 greatestCommonDivisor(qint64 a, qint64 b)
{
    if (b == 1 || a == 1 || a == -1)
        return 1;
    if (a == 0)
        return b;
    quint64 x = a < 0 ? quint64(-a) : quint64(a);
    quint64 y = quint64(b);
    const int twos = std::countr_zero(x | y);
    x >>= std::countr_zero(x);
    do {
        y >>= std::countr_zero(y);
        const quint64 least = x < y ? x : y;
        y = x < y ? y - x : x - y;
        x = least;
    } while (y != 0);
    return qint64(x << twos);
}

bool fits(Int128 value)
{
    return value <= Int128(most) && value >= -Int128(most);
}

/// Away from zero where the mode says so.
bool isRoundedAway(int againstHalf, bool isOdd, RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp:
        return againstHalf >= 0;
    case RoundingMode::HalfEven:
        return againstHalf > 0 || (againstHalf == 0 && isOdd);
    case RoundingMode::Down:
        return false;
    }
    Q_UNREACHABLE();
}

Int128 rounded(Int128 numerator, qint64 denominator, RoundingMode mode)
{
    const Int128 quotient = numerator / denominator;
    const Int128 rest = numerator - quotient * denominator;
    const Int128 twice = (rest < 0 ? -rest : rest) * 2;
    const int againstHalf = twice < denominator ? -1 : twice > denominator ? 1 : 0;
    const bool isOdd = (quotient & 1) != 0;
    const bool away = isRoundedAway(againstHalf, isOdd, mode);
    return away ? quotient + (numerator < 0 ? -1 : 1) : quotient;
}

mpz_class rounded(const mpq_class &value, RoundingMode mode)
{
    const mpz_class &denominator = value.get_den();
    mpz_class quotient;
    mpz_class rest;
    mpz_tdiv_qr(quotient.get_mpz_t(), rest.get_mpz_t(), value.get_num().get_mpz_t(), denominator.get_mpz_t());
    const mpz_class twice = abs(rest) * 2;
    const bool isOdd = mpz_odd_p(quotient.get_mpz_t()) != 0;
    if (isRoundedAway(cmp(twice, denominator), isOdd, mode))
        quotient += sgn(value);
    return quotient;
}

/// 12345, 3 → "12.345"; zeros at the end are left out.
QString withPoint(QString digits, bool isNegative, int decimals)
{
    digits = digits.rightJustified(decimals + 1, u'0');
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, u'.');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return isNegative ? u'-' + digits : digits;
}

} // namespace

/// The way between the two forms.
struct DecimalArithmetic {
    static mpq_class wide(const Decimal &number)
    {
        if (number.m_wide)
            return *number.m_wide;
        mpq_class value; // in lowest terms already
        value.get_num() = static_cast<long>(number.m_numerator);
        value.get_den() = static_cast<long>(number.m_denominator);
        return value;
    }

    /// `value` in lowest terms, as GMP's operators leave it.
    static Decimal of(const mpq_class &value)
    {
        const mpz_class &numerator = value.get_num();
        const mpz_class &denominator = value.get_den();
        if (numerator.fits_slong_p() && denominator.fits_slong_p() && numerator.get_si() != std::numeric_limits<long>::min())
            return {numerator.get_si(), denominator.get_si()};
        Decimal number(sgn(value), 1);
        number.m_wide = Decimal::Wide(value);
        return number;
    }

    static bool areNarrow(const Decimal &a, const Decimal &b) { return !a.m_wide && !b.m_wide; }
};

using Arithmetic = DecimalArithmetic;

static_assert(sizeof(long) == sizeof(qint64), "GMP's functions for whole numbers take a long");

void Decimal::widen(qint64 whole)
{
    *this = Arithmetic::of(mpq_class(static_cast<long>(whole)));
}

bool Decimal::isSameAs(const Decimal &other) const
{
    return m_wide && other.m_wide && *m_wide == *other.m_wide;
}

Decimal Decimal::scaled(qint64 units, int decimals)
{
    if (decimals <= mostNarrowDecimals && units != std::numeric_limits<qint64>::min()) {
        const qint64 whole = powersOfTen[size_t(decimals)];
        const qint64 common = greatestCommonDivisor(units, whole);
        return {units / common, whole / common};
    }
    mpq_class value(mpz_class(static_cast<long>(units)), powerOfTen(decimals));
    value.canonicalize();
    return Arithmetic::of(value);
}

std::optional<Decimal> Decimal::fromString(const QString &text)
{
    constexpr qsizetype longest = 40;
    constexpr int mostDigits = 30; // before the point, and behind it
    if (text.size() > longest)
        return std::nullopt;
    const bool isNegative = text.startsWith(u'-');
    QByteArray digits;
    int before = 0;
    int behind = 0;
    bool isBehind = false;
    for (const QChar character : QStringView(text).sliced(isNegative ? 1 : 0)) {
        if (character == u'.' && !isBehind) {
            isBehind = true;
        } else if (character >= u'0' && character <= u'9') {
            ++(isBehind ? behind : before);
            digits.append(character.toLatin1());
        } else {
            return std::nullopt;
        }
    }
    if (before == 0 || before > mostDigits || behind > mostDigits || isBehind != (behind > 0))
        return std::nullopt;
    if (digits.size() <= mostNarrowDecimals) {
        const qint64 units = digits.toLongLong();
        return scaled(isNegative ? -units : units, behind);
    }
    mpq_class value(mpz_class(digits.constData(), 10), powerOfTen(behind));
    value.canonicalize();
    return Arithmetic::of(isNegative ? mpq_class(-value) : value);
}

Decimal Decimal::operator-() const
{
    return m_wide ? Arithmetic::of(-*m_wide) : Decimal(-m_numerator, m_denominator);
}

/// As Knuth adds fractions (The Art of Computer Programming 2, 4.5.1): what two denominators share is divided out first.
Decimal operator+(const Decimal &a, const Decimal &b)
{
    if (Arithmetic::areNarrow(a, b)) {
        const qint64 shared = greatestCommonDivisor(a.m_denominator, b.m_denominator);
        const qint64 aRest = a.m_denominator / shared;
        const qint64 bRest = b.m_denominator / shared;
        const Int128 sum = Int128(a.m_numerator) * bRest + Int128(b.m_numerator) * aRest;
        const qint64 common = shared == 1 ? 1 : greatestCommonDivisor(qint64(sum % shared), shared);
        const Int128 numerator = common == 1 ? sum : sum / common;
        const Int128 denominator = Int128(aRest) * (b.m_denominator / common);
        if (fits(numerator) && fits(denominator))
            return {qint64(numerator), qint64(denominator)};
    }
    return Arithmetic::of(Arithmetic::wide(a) + Arithmetic::wide(b));
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    return a + -b;
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    if (Arithmetic::areNarrow(a, b)) {
        const qint64 one = greatestCommonDivisor(a.m_numerator, b.m_denominator);
        const qint64 other = greatestCommonDivisor(b.m_numerator, a.m_denominator);
        const Int128 numerator = Int128(a.m_numerator / one) * (b.m_numerator / other);
        const Int128 denominator = Int128(a.m_denominator / other) * (b.m_denominator / one);
        if (fits(numerator) && fits(denominator))
            return {qint64(numerator), qint64(denominator)};
    }
    return Arithmetic::of(Arithmetic::wide(a) * Arithmetic::wide(b));
}

Decimal operator/(const Decimal &a, const Decimal &b)
{
    Q_ASSERT(!b.isZero());
    if (!b.m_wide)
        return a * (b.m_numerator < 0 ? Decimal(-b.m_denominator, -b.m_numerator) : Decimal(b.m_denominator, b.m_numerator));
    return Arithmetic::of(Arithmetic::wide(a) / *b.m_wide);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (!Arithmetic::areNarrow(a, b))
        return cmp(Arithmetic::wide(a), Arithmetic::wide(b)) <=> 0;
    if (a.m_denominator == b.m_denominator)
        return a.m_numerator <=> b.m_numerator;
    const Int128 left = Int128(a.m_numerator) * b.m_denominator;
    const Int128 right = Int128(b.m_numerator) * a.m_denominator;
    return left < right ? std::strong_ordering::less : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

std::optional<qint64> Decimal::units(int decimals, RoundingMode mode) const
{
    if (!m_wide && decimals <= mostNarrowDecimals) {
        const Int128 scaledValue = Int128(m_numerator) * powersOfTen[size_t(decimals)];
        const Int128 result = m_denominator == 1 ? scaledValue : rounded(scaledValue, m_denominator, mode);
        if (result > Int128(most) || result < Int128(std::numeric_limits<qint64>::min()))
            return std::nullopt;
        return qint64(result);
    }
    const mpz_class result = rounded(mpq_class(Arithmetic::wide(*this) * powerOfTen(decimals)), mode);
    if (!result.fits_slong_p())
        return std::nullopt;
    return result.get_si();
}

QString Decimal::toString(int mostDecimals) const
{
    if (const std::optional<qint64> narrow = m_wide ? std::nullopt : units(mostDecimals, RoundingMode::HalfUp)) {
        if (*narrow != std::numeric_limits<qint64>::min())
            return withPoint(QString::number(qAbs(*narrow)), *narrow < 0, mostDecimals);
    }
    const mpz_class scaledValue = rounded(mpq_class(Arithmetic::wide(*this) * powerOfTen(mostDecimals)), RoundingMode::HalfUp);
    return withPoint(QString::fromLatin1(mpz_class(abs(scaledValue)).get_str().c_str()), sgn(scaledValue) < 0, mostDecimals);
}

} // namespace contador
