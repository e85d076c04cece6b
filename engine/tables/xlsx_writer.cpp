// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/table_sink.h"

#include <QBuffer>
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
    const bool isNumber = form == WrittenColumn::Form::Number || form == WrittenColumn::Form::Money;
    if (isNumber && isExactThere(cell)) {
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

constexpr lxw_row_t mostRows = LXW_ROW_MAX;
constexpr qint64 bytesAtOnce = 1024 * 1024;

class XlsxSink final : public TableSink {
public:
    XlsxSink(QIODevice &out, QString sheetName) : m_out(out), m_sheetName(std::move(sheetName)) { }
    ~XlsxSink() override
    {
        if (m_workbook)
            workbook_close(m_workbook);
    }

    bool begin(const std::vector<WrittenColumn> &columns) override
    {
        if (!m_folder.isValid())
            return false;
        m_columns = columns;
        m_path = QFile::encodeName(m_folder.filePath(QStringLiteral("table.xlsx")));
        m_temporary = QFile::encodeName(m_folder.path());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_temporary.data();
        m_workbook = workbook_new_opt(m_path.constData(), &options);
        if (!m_workbook)
            return false;
        m_sheet = workbook_add_worksheet(m_workbook, m_sheetName.toUtf8().constData());
        m_formats = {workbook_add_format(m_workbook), workbook_add_format(m_workbook), workbook_add_format(m_workbook)};
        format_set_num_format(m_formats.text, "@");
        format_set_num_format(m_formats.date, "yyyy-mm-dd");
        format_set_bold(m_formats.header);
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (size_t i = 0; i < columns.size(); ++i)
            worksheet_write_string(m_sheet, 0, lxw_col_t(i), columns[i].name.toUtf8().constData(), m_formats.header);
        return true;
    }

    bool add(const QStringList &row) override
    {
        if (++m_row >= mostRows) // a sheet has no more
            return false;
        for (size_t i = 0; i < m_columns.size(); ++i)
            writeCell(m_sheet, m_row, lxw_col_t(i), row.at(qsizetype(i)), m_columns[i].form, m_formats);
        return true;
    }

    bool finish() override
    {
        const bool isWritten = workbook_close(std::exchange(m_workbook, nullptr)) == LXW_NO_ERROR;
        QFile file(QString::fromLocal8Bit(m_path));
        if (!isWritten || !file.open(QIODevice::ReadOnly))
            return false;
        while (!file.atEnd()) {
            const QByteArray bytes = file.read(bytesAtOnce);
            if (bytes.isEmpty() || m_out.write(bytes) != bytes.size())
                return false;
        }
        return true;
    }

private:
    QIODevice &m_out;
    QString m_sheetName;
    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_temporary;
    std::vector<WrittenColumn> m_columns;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    Formats m_formats{};
    lxw_row_t m_row = 0;
};

} // namespace

std::unique_ptr<TableSink> xlsxSink(QIODevice &out, const QString &sheetName)
{
    return std::make_unique<XlsxSink>(out, sheetName);
}

std::optional<QByteArray> writeXlsx(const WrittenTable &table, const QString &sheetName)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    XlsxSink sink(buffer, sheetName);
    bool good = sink.begin(table.columns);
    for (const QStringList &row : table.rows)
        good = good && sink.add(row);
    return good && sink.finish() ? std::optional(bytes) : std::nullopt;
}

} // namespace contador
