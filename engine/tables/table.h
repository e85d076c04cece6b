// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tables/version_line.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace contador {

enum class TableKind { Csv, Xlsx, Dbf };

QString tableKindName(TableKind kind); ///< "xlsx"

/// One row of text cells and its number as a spreadsheet shows it.
struct TableRow {
    int row = 0;
    QStringList cells;
    [[nodiscard]] bool isBlank() const;
};

/// Why a file, or a row of it, cannot be read as a table.
struct TableFault {
    enum class Kind {
        NotInEncoding, ///< bytes that the encoding does not have; of a UTF-8 file one record only, and reading goes on
        UnknownEncoding,
        BrokenQuotes,
        NotAWorkbook, ///< no zip archive, or without the parts of a workbook
        DamagedWorkbook,
        ProtectedWorkbook, ///< with a password
        NoSuchSheet,
        TooBig, ///< more cells or more bytes when unpacked than any register of accounts has
        DamagedDbf,
    };
    Kind kind = Kind::BrokenQuotes;
    int row = 0; ///< 0: the file as a whole
    QString detail;
    bool operator==(const TableFault &) const = default;
};

QString tableFaultName(TableFault::Kind kind); ///< "broken_quotes"

/// What a person may say about a file that otherwise is found out.
struct TableOptions {
    QString encoding; ///< empty: guessed
    std::optional<char> separator; ///< none: guessed
    QString sheet; ///< of a workbook; empty: the first that is not hidden
};

/// A whole table in memory.
struct Table {
    TableKind kind = TableKind::Csv;
    QString encoding; ///< of a text
    int confidence = 100; ///< in the encoding
    char separator = ';';
    std::optional<VersionLine> version;
    std::vector<TableRow> rows;
};

} // namespace contador
