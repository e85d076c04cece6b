// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/tables/csv_reader.h"
#include "engine/tables/table.h"

namespace contador {

/// The one way to read a table of text cells from a file, whatever wrote it: CSV in the encodings of the trade, XLSX, DBF.
/// What it is, is found out; options overrule. Row by row, so that a large text is never in memory twice.
class TableReader {
public:
    static Outcome<TableReader, TableFault> open(const QByteArray &file, const TableOptions &options = {});

    /// The next row, or none at the end. After a fault of one row reading goes on where it can; `row` tells which it was.
    Outcome<std::optional<TableRow>, TableFault> next();
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] const Table &description() const { return m_table; } ///< without its rows

private:
    explicit TableReader(Table table) : m_table(std::move(table)) { }

    Table m_table;
    std::optional<CsvReader> m_csv;
    size_t m_at = 0;
    int m_row = 0;
};

/// The whole table at once; the first fault of a row is that of the file.
Outcome<Table, TableFault> readTable(const QByteArray &file, const TableOptions &options = {});

} // namespace contador
