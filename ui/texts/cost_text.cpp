// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/cost_text.h"

#include <QRegularExpression>

namespace contador {

namespace {

constexpr int thousandths = 3;
constexpr int mostDigits = 9; // before the decimal sign; beyond it no part costs

} // namespace

QString costText(qint64 partCost, const Currency &currency, const QLocale &locale)
{
    const int decimals = currency.decimals + thousandths;
    QString digits = QString::number(partCost).rightJustified(decimals + 1, u'0');
    QString fraction = digits.right(decimals);
    while (fraction.size() > currency.decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    digits.chop(decimals);
    return fraction.isEmpty() ? digits : digits + locale.decimalPoint() + fraction;
}

std::optional<qint64> costFromText(const QString &text, const Currency &currency, const QLocale &locale)
{
    static const QRegularExpression number(QStringLiteral("^([0-9]{1,%1})(?:[.,]([0-9]+))?$").arg(mostDigits));
    const QString trimmed = text.trimmed();
    const auto match = number.match(trimmed);
    const bool otherSign =
        trimmed.contains(u'.') && locale.decimalPoint() != QLatin1String(".") && locale.groupSeparator() == QLatin1String(".");
    if (!match.hasMatch() || otherSign)
        return std::nullopt;
    const int decimals = currency.decimals + thousandths;
    const QString fraction = match.captured(2);
    if (fraction.size() > decimals)
        return std::nullopt;
    return (match.captured(1) + fraction.leftJustified(decimals, u'0')).toLongLong();
}

} // namespace contador
