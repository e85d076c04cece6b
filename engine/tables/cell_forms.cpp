// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/cell_forms.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace contador {

namespace {

constexpr qsizetype longest = 40;
constexpr int earliestYear = 1900;
constexpr int latestYear = 2999;

/// Without blanks of any kind around, currency words and the brackets or trailing minus of a bookkeeper; the sign is told.
QString bareNumber(const QString &cell, bool &isNegative)
{
    static const QRegularExpression currency(QStringLiteral("\\A(?:[A-Z]{3}|R\\$|[€$£₴₽])?\\s*(.*?)\\s*(?:[A-Z]{3}|[€$£₴₽])?\\z"));
    QString text = cell.trimmed();
    isNegative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        isNegative = true;
        text = text.mid(1, text.size() - 2);
    }
    QRegularExpressionMatch match = currency.match(text);
    text = match.hasMatch() ? match.captured(1) : text;
    if (text.startsWith(u'-') || text.startsWith(u'\u2212') || text.endsWith(u'-')) {
        isNegative = !isNegative;
        text.endsWith(u'-') ? text.chop(1) : void(text.remove(0, 1));
    } else if (text.startsWith(u'+')) {
        text.remove(0, 1);
    }
    return text.trimmed();
}

QRegularExpression numberForm(QChar decimalMark)
{
    const QString mark = decimalMark == u',' ? QStringLiteral(",") : QStringLiteral("\\.");
    const QString other = decimalMark == u',' ? QStringLiteral("\\.") : QStringLiteral(",");
    return QRegularExpression(
        QStringLiteral("\\A(?:([0-9]{1,18})|([0-9]{1,3}(?:(?:[ \\x{A0}\\x{202F}'’]|%1)[0-9]{3})+))?(?:%2([0-9]{1,12}))?\\z").arg(other, mark));
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year < 100 ? 2000 + year : year, month, day);
    if (!date.isValid() || date.year() < earliestYear || date.year() > latestYear)
        return std::nullopt;
    return date;
}

} // namespace

std::optional<QString> numberInForm(const QString &cell, QChar decimalMark)
{
    static const QRegularExpression withPoint = numberForm(u'.');
    static const QRegularExpression withComma = numberForm(u',');
    if (cell.size() > longest)
        return std::nullopt;
    bool isNegative = false;
    const QString bare = bareNumber(cell, isNegative);
    const QRegularExpressionMatch match = (decimalMark == u',' ? withComma : withPoint).match(bare);
    if (bare.isEmpty() || !match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(1) + match.captured(2);
    whole.removeIf([](QChar c) { return !c.isDigit(); });
    const QString fraction = match.captured(3);
    if (whole.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    QString number = whole.isEmpty() ? QStringLiteral("0") : whole;
    if (!fraction.isEmpty())
        number += u'.' + fraction;
    return isNegative ? u'-' + number : number;
}

std::optional<QDate> dateInForm(const QString &cell, DateOrder order)
{
    static const QRegularExpression time(QStringLiteral("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?\\z"));
    static const QRegularExpression parts(QStringLiteral("\\A([0-9]{1,4})([./-])([0-9]{1,2})\\2([0-9]{1,4})\\z"));
    static const QRegularExpression packed(QStringLiteral("\\A[0-9]{8}\\z"));
    if (cell.size() > longest)
        return std::nullopt;
    const QString text = cell.trimmed().remove(time);
    if (packed.match(text).hasMatch()) {
        if (order == DateOrder::YearMonthDay)
            return dateOf(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6, 2).toInt());
        const int first = text.left(2).toInt();
        const int second = text.mid(2, 2).toInt();
        return order == DateOrder::DayMonthYear ? dateOf(text.mid(4).toInt(), second, first) : dateOf(text.mid(4).toInt(), first, second);
    }
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int third = match.captured(4).toInt();
    if (match.capturedLength(1) == 4)
        return match.capturedLength(4) <= 2 ? dateOf(first, second, third) : std::nullopt;
    const bool yearIsWhole = match.capturedLength(4) == 4 || match.capturedLength(4) == 2;
    if (!yearIsWhole || match.capturedLength(1) > 2)
        return std::nullopt;
    switch (order) {
    case DateOrder::DayMonthYear:
        return dateOf(third, second, first);
    case DateOrder::MonthDayYear:
        return dateOf(third, first, second);
    case DateOrder::YearMonthDay:
        return match.capturedLength(4) == 2 ? dateOf(first, second, third) : std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<QChar> guessDecimalMark(const QStringList &cells)
{
    const auto reads = [&](QChar mark) {
        return std::all_of(cells.begin(), cells.end(), [&](const QString &cell) { return cell.trimmed().isEmpty() || numberInForm(cell, mark); });
    };
    const bool comma = reads(u',');
    const bool point = reads(u'.');
    if (comma == point)
        return std::nullopt;
    return comma ? u',' : u'.';
}

std::optional<DateOrder> guessDateOrder(const QStringList &cells)
{
    constexpr std::array orders{DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};
    std::optional<DateOrder> found;
    for (const DateOrder order : orders) {
        const bool fits = std::all_of(cells.begin(), cells.end(), [&](const QString &cell) {
            return cell.trimmed().isEmpty() || dateInForm(cell, order);
        });
        if (fits && found) {
            const bool isSame = std::all_of(cells.begin(), cells.end(), [&](const QString &cell) {
                return dateInForm(cell, order) == dateInForm(cell, *found);
            });
            if (!isSame)
                return std::nullopt;
        } else if (fits) {
            found = order;
        }
    }
    return found;
}

} // namespace contador
