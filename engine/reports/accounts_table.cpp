// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/accounts_table.h"

#include "engine/tables/table_writer.h"

namespace contador {

namespace {

using Form = WrittenColumn::Form;

QString word(bool is)
{
    return is ? QStringLiteral("yes") : QString();
}

QString dayOrNothing(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

struct ColumnRow {
    const char *name;
    Form form;
    QString (*cell)(const AccountLine &line);
};

constexpr ColumnRow columns[] = {
    {"account_number", Form::Text, [](const AccountLine &line) { return line.number; }},
    {"holder_name", Form::Text, [](const AccountLine &line) { return line.holder; }},
    {"address", Form::Text, [](const AccountLine &line) { return line.address; }},
    {"zone", Form::Text, [](const AccountLine &line) { return line.zone; }},
    {"service", Form::Text, [](const AccountLine &line) { return line.services.join(u' '); }},
    {"balance", Form::Number, [](const AccountLine &line) { return line.balance.toString(); }},
    {"overdue", Form::Number, [](const AccountLine &line) { return line.overdue.toString(); }},
    {"due_date", Form::Date, [](const AccountLine &line) { return dayOrNothing(line.oldestDue); }},
    {"last_reading_date", Form::Date, [](const AccountLine &line) { return dayOrNothing(line.lastReadOn); }},
    {"phone", Form::Text, [](const AccountLine &line) { return line.phone; }},
    {"status", Form::Text, [](const AccountLine &line) { return accountStatusName(line.status); }},
    {"in_dispute", Form::Text, [](const AccountLine &line) { return word(line.disputed); }},
    {"on_hold", Form::Text, [](const AccountLine &line) { return word(line.held); }},
    {"vulnerable", Form::Text, [](const AccountLine &line) { return word(line.vulnerable); }},
    {"verification_due", Form::Text, [](const AccountLine &line) { return word(line.verificationDue); }},
};

WrittenTable tableOf(const std::vector<AccountLine> &lines)
{
    WrittenTable table;
    for (const ColumnRow &column : columns)
        table.columns.push_back({QString::fromLatin1(column.name), column.form});
    table.rows.reserve(lines.size());
    for (const AccountLine &line : lines) {
        QStringList cells;
        for (const ColumnRow &column : columns)
            cells.append(column.cell(line));
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace

QByteArray accountsCsv(const std::vector<AccountLine> &lines, bool isFirst)
{
    const QByteArray whole = writeCsv(tableOf(lines), {std::nullopt, isFirst}).value_or(QByteArray()); // UTF-8 has every character
    return isFirst ? whole : whole.mid(whole.indexOf('\n') + 1);
}

std::optional<QByteArray> accountsXlsx(const std::vector<AccountLine> &lines)
{
    return writeXlsx(tableOf(lines), QStringLiteral("accounts"));
}

} // namespace contador
