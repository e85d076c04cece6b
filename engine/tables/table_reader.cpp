// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/table_reader.h"

#include "engine/core/names.h"
#include "engine/tables/dbf_reader.h"
#include "engine/tables/formula_guard.h"
#include "engine/tables/text_encoding.h"
#include "engine/tables/xlsx_reader.h"

#include <algorithm>

namespace contador {

using Kind = TableFault::Kind;

bool TableRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QString tableKindName(TableKind kind)
{
    static constexpr std::array names{Named{TableKind::Csv, "csv"}, Named{TableKind::Xlsx, "xlsx"}, Named{TableKind::Dbf, "dbf"}};
    return nameOf(names, kind);
}

QString tableFaultName(Kind kind)
{
    static constexpr std::array names{
        Named{Kind::NotInEncoding, "not_in_encoding"},     Named{Kind::UnknownEncoding, "unknown_encoding"},
        Named{Kind::BrokenQuotes, "broken_quotes"},        Named{Kind::NotAWorkbook, "not_a_workbook"},
        Named{Kind::DamagedWorkbook, "damaged_workbook"},  Named{Kind::ProtectedWorkbook, "protected_workbook"},
        Named{Kind::NoSuchSheet, "no_such_sheet"},         Named{Kind::TooBig, "too_big"},
        Named{Kind::DamagedDbf, "damaged_dbf"},
    };
    return nameOf(names, kind);
}

Outcome<TableReader, TableFault> TableReader::open(const QByteArray &file, const TableOptions &options)
{
    if (looksLikeXlsx(file) || looksLikeDbf(file)) {
        Outcome<Table, TableFault> table = looksLikeXlsx(file) ? readXlsx(file, options.sheet) : readDbf(file, options.encoding);
        if (!table)
            return failure(table.error());
        return TableReader(std::move(*table));
    }
    Table table;
    table.version = VersionLine::of(file);
    if (!options.encoding.isEmpty()) {
        table.encoding = options.encoding;
    } else if (table.version && !table.version->encoding.isEmpty()) {
        table.encoding = table.version->encoding;
    } else {
        const EncodingGuess guess = guessEncoding(file);
        table.encoding = guess.name;
        table.confidence = guess.confidence;
    }
    const QStringList known = textEncodings();
    const auto canonical = std::find_if(known.begin(), known.end(), [&](const QString &name) {
        return name.compare(table.encoding, Qt::CaseInsensitive) == 0;
    });
    if (canonical == known.end())
        return failure(TableFault{Kind::UnknownEncoding, 0, table.encoding});
    table.encoding = *canonical;
    std::optional<QByteArray> text = toUtf8(file, table.encoding);
    if (!text)
        return failure(TableFault{Kind::NotInEncoding, 0, table.encoding});
    if (!table.version)
        table.version = VersionLine::of(*text);
    TableReader reader(std::move(table));
    const char said = reader.m_table.version ? reader.m_table.version->separator : likelySeparator(*text);
    reader.m_csv.emplace(std::move(*text), options.separator.value_or(said));
    reader.m_table.separator = reader.m_csv->separator();
    if (reader.m_table.version)
        std::ignore = reader.m_csv->next(); // the version line is no row of the table
    return reader;
}

Outcome<std::optional<TableRow>, TableFault> TableReader::next()
{
    if (!m_csv) {
        if (m_at >= m_table.rows.size())
            return std::nullopt;
        TableRow row = std::move(m_table.rows[m_at++]);
        m_row = row.row;
        return row;
    }
    auto record = m_csv->next();
    m_row = m_csv->row();
    if (!record)
        return failure(TableFault{record.error() == CsvFault::NotUtf8 ? Kind::NotInEncoding : Kind::BrokenQuotes, m_row, m_table.encoding});
    if (!*record)
        return std::nullopt;
    TableRow row{(*record)->row, std::move((*record)->cells)};
    if (m_table.version) { // our own file: the guard is ours too
        for (QString &cell : row.cells)
            cell = withoutFormulaGuard(cell);
    }
    return row;
}

Outcome<Table, TableFault> readTable(const QByteArray &file, const TableOptions &options)
{
    auto reader = TableReader::open(file, options);
    if (!reader)
        return failure(reader.error());
    std::vector<TableRow> rows;
    while (true) {
        auto row = reader->next();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        rows.push_back(std::move(**row));
    }
    Table table = reader->description();
    table.rows = std::move(rows);
    return table;
}

} // namespace contador
