// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace contador {

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// How numbers and dates stand in the cells of one file.
struct CellForms {
    QChar decimalMark = u'.';
    DateOrder dateOrder = DateOrder::DayMonthYear;
    bool operator==(const CellForms &) const = default;
};

/// A number with thousands separators (blank, no-break space, `'`, and the mark that is not the decimal one), a sign before
/// or behind or brackets, and a currency's sign or code around → "-1234.56". Groups of thousands have three digits. None: it is
/// no number in this form.
std::optional<QString> numberInForm(const QString &cell, QChar decimalMark);

/// Dates with `.`, `/`, `-` or nothing (8 digits) between their parts; two digits of a year are of this century. A time
/// behind is passed over. Year first is understood in any order.
std::optional<QDate> dateInForm(const QString &cell, DateOrder order);

/// The decimal mark that the numbers of a column speak for: point or comma; none when they allow both.
std::optional<QChar> guessDecimalMark(const QStringList &cells);
/// None: the dates allow more than one order.
std::optional<DateOrder> guessDateOrder(const QStringList &cells);

} // namespace contador
