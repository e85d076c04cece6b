// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/multibanco.h"

#include "engine/payments/check_digits.h"

namespace contador {

namespace {

constexpr qsizetype entityDigits = 5;
constexpr qsizetype numberDigits = 7;
constexpr qsizetype referenceDigits = 9;
constexpr qint64 mostCents = 99'999'999;

bool isPayable(const Money &amount)
{
    return amount.currency.code == QLatin1String("EUR") && amount.minor > 0 && amount.minor <= mostCents;
}

/// The weights 3, 30, 9, 90, … of SIBS from the right are 3·10ⁱ mod 97, so the check is 98 − (N × 100 mod 97).
QString checkOf(const QString &entity, const QString &number, qint64 cents)
{
    const QString digits = entity + number + QString::number(cents).rightJustified(8, u'0') + QStringLiteral("00");
    return QString::number(98 - mod97(digits).value_or(0)).rightJustified(2, u'0');
}

} // namespace

std::optional<MultibancoReference> multibancoReference(const QString &entity, const QString &number, const Money &amount)
{
    if (entity.size() != entityDigits || number.size() != numberDigits || !isAllDigits(entity) || !isAllDigits(number)
        || !isPayable(amount))
        return std::nullopt;
    return MultibancoReference{entity, number + checkOf(entity, number, amount.minor)};
}

bool isMultibancoReference(const QString &entity, const QString &reference, const Money &amount, MultibancoMode mode)
{
    QString digits = reference;
    digits.removeIf([](QChar c) { return c.isSpace(); });
    if (entity.size() != entityDigits || !isAllDigits(entity) || digits.size() != referenceDigits || !isAllDigits(digits))
        return false;
    if (mode == MultibancoMode::OpenAmount)
        return amount.minor > 0;
    return isPayable(amount) && digits.mid(numberDigits) == checkOf(entity, digits.left(numberDigits), amount.minor);
}

} // namespace contador
