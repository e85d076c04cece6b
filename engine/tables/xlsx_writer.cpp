// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/table_writer.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace contador {

namespace {

constexpr qsizetype exactDigits = 15; // more do not survive in a spreadsheet: the cell becomes text

struct Formats {
    lxw_format *text;
    lxw_format *date;
    lxw_format *header;
};

/// The format keeps numbers in binary; up to fifteen digits come back from it as they were.
bool isExactThere(const QString &number)
{
    qsizetype digits = 0;
    for (const QChar c : number)
        digits += c.isDigit() ? 1 : 0;
    return digits > 0 && digits <= exactDigits;
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &cell, WrittenColumn::Form form,
               const Formats &formats)
{
    if (cell.isEmpty())
        return;
    if (form == WrittenColumn::Form::Number && isExactThere(cell)) {
        worksheet_write_number(sheet, row, column, cell.toDouble(), nullptr);
        return;
    }
    const QDate date = form == WrittenColumn::Form::Date ? QDate::fromString(cell, Qt::ISODate) : QDate();
    if (date.isValid()) {
        lxw_datetime moment{date.year(), date.month(), date.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &moment, formats.date);
        return;
    }
    worksheet_write_string(sheet, row, column, cell.toUtf8().constData(), formats.text);
}

} // namespace

std::optional<QByteArray> writeXlsx(const WrittenTable &table, const QString &sheetName)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return std::nullopt;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("table.xlsx")));
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, sheetName.toUtf8().constData());
    const Formats formats{workbook_add_format(workbook), workbook_add_format(workbook), workbook_add_format(workbook)};
    format_set_num_format(formats.text, "@");
    format_set_num_format(formats.date, "yyyy-mm-dd");
    format_set_bold(formats.header);
    worksheet_freeze_panes(sheet, 1, 0);
    for (size_t i = 0; i < table.columns.size(); ++i)
        worksheet_write_string(sheet, 0, lxw_col_t(i), table.columns[i].name.toUtf8().constData(), formats.header);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t i = 0; i < table.columns.size(); ++i)
            writeCell(sheet, lxw_row_t(row + 1), lxw_col_t(i), table.rows[row].at(qsizetype(i)), table.columns[i].form, formats);
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        return std::nullopt;
    QFile file(QString::fromLocal8Bit(path));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace contador
