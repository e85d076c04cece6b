// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/typed_number.h"

#include <algorithm>

namespace contador {

namespace {

constexpr qsizetype groupDigits = 3;

bool isMark(QChar c)
{
    return c == u'.' || c == u',';
}

/// Plain text with a point; empty: it cannot be told.
QString plainNumber(const QString &typed, const QLocale &locale)
{
    QString text;
    for (const QChar c : typed.trimmed()) {
        if (c.isSpace())
            continue;
        if (const int digit = c.digitValue(); digit >= 0)
            text += QString::number(digit);
        else
            text += c;
    }
    const auto last = std::find_if(text.rbegin(), text.rend(), isMark);
    if (last == text.rend())
        return text;
    const qsizetype at = text.rend() - last - 1;
    const QChar mark = text.at(at);
    const bool isOnly = std::count_if(text.begin(), text.end(), isMark) == 1;
    const bool mayGroup = text.size() - at - 1 == groupDigits && QString(mark) != locale.decimalPoint();
    if ((isOnly && mayGroup) || (!isOnly && text.count(mark) > 1))
        return {};
    QString whole = text.left(at);
    whole.remove(mark == u'.' ? u',' : u'.');
    return whole + u'.' + text.mid(at + 1);
}

} // namespace

std::optional<Quantity> typedQuantity(const QString &typed, const QLocale &locale)
{
    return Quantity::fromString(plainNumber(typed, locale));
}

std::optional<Money> typedMoney(const QString &typed, const Currency &currency, const QLocale &locale)
{
    return Money::fromString(plainNumber(typed, locale), currency);
}

} // namespace contador
