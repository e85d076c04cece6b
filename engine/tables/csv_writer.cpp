// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/formula_guard.h"
#include "engine/tables/table_sink.h"
#include "engine/tables/text_encoding.h"

#include <QBuffer>

#include <algorithm>

namespace contador {

namespace {

QString quoted(const QString &cell, QChar separator)
{
    const bool isPlain = std::none_of(cell.begin(), cell.end(), [&](QChar c) {
        return c == separator || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (isPlain)
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString written(const QString &cell, WrittenColumn::Form form, QChar decimalMark)
{
    if (form == WrittenColumn::Form::Text)
        return withFormulaGuard(cell);
    const bool isNumber = form == WrittenColumn::Form::Number || form == WrittenColumn::Form::Money;
    return isNumber ? QString(cell).replace(u'.', decimalMark) : cell;
}

constexpr qsizetype bytesAtOnce = 64 * 1024;
const QString lineEnd = QStringLiteral("\r\n");

class CsvSink final : public TableSink {
public:
    CsvSink(QIODevice &out, const CsvForm &form)
        : m_out(out), m_isVersioned(form.version), m_line(form.version.value_or(VersionLine())),
          m_encoding(m_line.encoding.isEmpty() ? QStringLiteral("UTF-8") : m_line.encoding)
    {
        if (m_encoding.compare(QLatin1String("UTF-16LE"), Qt::CaseInsensitive) == 0)
            m_mark = "\xFF\xFE";
        else if (form.byteOrderMark && m_encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0)
            m_mark = "\xEF\xBB\xBF";
    }

    bool begin(const std::vector<WrittenColumn> &columns) override
    {
        m_columns = columns;
        if (m_isVersioned)
            m_text += m_line.toString() + lineEnd;
        QStringList names;
        for (const WrittenColumn &column : columns)
            names.append(quoted(column.name, QLatin1Char(m_line.separator)));
        m_text += names.join(QLatin1Char(m_line.separator)) + lineEnd;
        return m_out.write(m_mark) == m_mark.size();
    }

    bool add(const QStringList &row) override
    {
        Q_ASSERT(size_t(row.size()) == m_columns.size());
        const QChar separator = QLatin1Char(m_line.separator);
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                m_text += separator;
            m_text += quoted(written(row.at(i), m_columns[size_t(i)].form, m_line.decimalMark), separator);
        }
        m_text += lineEnd;
        return m_text.size() < bytesAtOnce || flush();
    }

    bool finish() override { return flush(); }

private:
    bool flush()
    {
        const std::optional<QByteArray> bytes = fromUnicode(m_text, m_encoding);
        m_text.clear();
        return bytes && m_out.write(*bytes) == bytes->size();
    }

    QIODevice &m_out;
    bool m_isVersioned;
    VersionLine m_line;
    QString m_encoding;
    QByteArray m_mark;
    std::vector<WrittenColumn> m_columns;
    QString m_text;
};

} // namespace

std::unique_ptr<TableSink> csvSink(QIODevice &out, const CsvForm &form)
{
    return std::make_unique<CsvSink>(out, form);
}

std::optional<QByteArray> writeCsv(const WrittenTable &table, const CsvForm &form)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvSink sink(buffer, form);
    bool good = sink.begin(table.columns);
    for (const QStringList &row : table.rows)
        good = good && sink.add(row);
    return good && sink.finish() ? std::optional(bytes) : std::nullopt;
}

} // namespace contador
