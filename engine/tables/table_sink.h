// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tables/table_writer.h"

#include <QIODevice>

#include <memory>

namespace contador {

/// A table on its way into a file, row by row: what was written is forgotten, so that a million rows need no memory.
class TableSink {
public:
    TableSink() = default;
    TableSink(const TableSink &) = delete;
    TableSink &operator=(const TableSink &) = delete;
    virtual ~TableSink() = default;

    /// These are false when the file did not take it, or a character has no place in its encoding.
    virtual bool begin(const std::vector<WrittenColumn> &columns) = 0;
    virtual bool add(const QStringList &row) = 0; ///< one cell for each column
    virtual bool finish() = 0;
};

/// CSV as `writeCsv` writes it.
std::unique_ptr<TableSink> csvSink(QIODevice &out, const CsvForm &form);
/// A workbook of one sheet; it is put together in a folder for temporary files, and copied to `out` at the end.
std::unique_ptr<TableSink> xlsxSink(QIODevice &out, const QString &sheetName);
/// JSON Lines: an object for each row, its keys the names of the columns. An empty cell is null; a sum of money an object of
/// its amount and `currency`; other numbers are decimal text.
std::unique_ptr<TableSink> jsonSink(QIODevice &out, const QString &currency);

} // namespace contador
