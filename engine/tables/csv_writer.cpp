// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/formula_guard.h"
#include "engine/tables/table_writer.h"
#include "engine/tables/text_encoding.h"

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
    return form == WrittenColumn::Form::Number ? QString(cell).replace(u'.', decimalMark) : cell;
}

} // namespace

std::optional<QByteArray> writeCsv(const WrittenTable &table, const CsvForm &form)
{
    const VersionLine line = form.version.value_or(VersionLine());
    const QChar separator = QLatin1Char(line.separator);
    const QString end = QStringLiteral("\r\n");
    QString text;
    if (form.version)
        text += line.toString() + end;
    QStringList names;
    for (const WrittenColumn &column : table.columns)
        names.append(quoted(column.name, separator));
    text += names.join(separator) + end;
    for (const QStringList &row : table.rows) {
        Q_ASSERT(size_t(row.size()) == table.columns.size());
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += separator;
            text += quoted(written(row.at(i), table.columns[size_t(i)].form, line.decimalMark), separator);
        }
        text += end;
    }
    const QString encoding = line.encoding.isEmpty() ? QStringLiteral("UTF-8") : line.encoding;
    const std::optional<QByteArray> bytes = fromUnicode(text, encoding);
    if (!bytes)
        return std::nullopt;
    if (encoding.compare(QLatin1String("UTF-16LE"), Qt::CaseInsensitive) == 0)
        return QByteArray("\xFF\xFE") + *bytes;
    const bool marked = form.byteOrderMark && encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0;
    return marked ? QByteArray("\xEF\xBB\xBF") + *bytes : *bytes;
}

} // namespace contador
