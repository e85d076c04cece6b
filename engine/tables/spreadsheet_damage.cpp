// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/spreadsheet_damage.h"

#include "engine/core/names.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace contador {

namespace {

using Kind = SpreadsheetDamage::Kind;

bool isDigits(const QString &cell)
{
    return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool looksLikeDate(const QString &cell)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}[-/.][A-Za-zÀ-ÿа-яА-Я]{3,4}[.]?([-/.]\\d{2,4})?)\\z"));
    const bool hasParts = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c == u'-' || c == u'.' || c == u'/'; });
    return hasParts && form.match(cell).hasMatch();
}

/// What most cells of a column look like.
struct Column {
    int filled = 0;
    int dates = 0;
    int withZeros = 0;
    qsizetype usualLength = 0;
    int ofUsualLength = 0;
};

Column look(const std::vector<TableRow> &rows, int place)
{
    Column column;
    QHash<qsizetype, int> lengths;
    for (const TableRow &row : rows) {
        const QString cell = row.cells.value(place).trimmed();
        if (cell.isEmpty())
            continue;
        ++column.filled;
        column.dates += looksLikeDate(cell) ? 1 : 0;
        column.withZeros += isDigits(cell) && cell.startsWith(u'0') ? 1 : 0;
        if (isDigits(cell) && ++lengths[cell.size()] > column.ofUsualLength) {
            column.ofUsualLength = lengths[cell.size()];
            column.usualLength = cell.size();
        }
    }
    return column;
}

std::optional<Kind> damageOf(const QString &cell, const Column &column)
{
    static const QRegularExpression exponent(QStringLiteral("\\A[0-9]([.,][0-9]+)?[eE]\\+?[0-9]{1,3}\\z"));
    if (cell.contains(u'e', Qt::CaseInsensitive) && exponent.match(cell).hasMatch())
        return Kind::Exponent;
    if (looksLikeDate(cell) && column.dates * 2 < column.filled)
        return Kind::BecameDate;
    if (isDigits(cell) && cell.size() > 15 && cell.mid(15).count(u'0') == cell.size() - 15)
        return Kind::FifteenDigits;
    const bool hasLength = column.ofUsualLength * 4 >= column.filled * 3;
    if (isDigits(cell) && cell.size() < column.usualLength && column.withZeros > 0 && hasLength)
        return Kind::LostZeros;
    return std::nullopt;
}

} // namespace

QString spreadsheetDamageName(SpreadsheetDamage::Kind kind)
{
    static constexpr std::array names{
        Named{Kind::Exponent, "exponent"},
        Named{Kind::BecameDate, "became_date"},
        Named{Kind::LostZeros, "lost_zeros"},
        Named{Kind::FifteenDigits, "fifteen_digits"},
    };
    return nameOf(names, kind);
}

std::vector<SpreadsheetDamage> spreadsheetDamage(const std::vector<TableRow> &rows, const std::vector<int> &columns)
{
    std::vector<SpreadsheetDamage> found;
    for (const int place : columns) {
        const Column column = look(rows, place);
        for (const TableRow &row : rows) {
            const QString cell = row.cells.value(place).trimmed();
            if (const std::optional<Kind> kind = damageOf(cell, column))
                found.push_back({*kind, row.row, place, cell});
        }
    }
    return found;
}

} // namespace contador
