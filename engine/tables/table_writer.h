// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/tables/version_line.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace contador {

/// A column of a table that we write.
struct WrittenColumn {
    enum class Form {
        Text, ///< account numbers and serials too: their zeros stay, nothing is calculated
        Number, ///< decimal text with a point
        Money, ///< the same, a sum of money
        Date, ///< ISO text
    };
    QString name;
    Form form = Form::Text;
};

struct WrittenTable {
    std::vector<WrittenColumn> columns;
    std::vector<QStringList> rows; ///< one cell for each column
};

struct CsvForm {
    std::optional<VersionLine> version; ///< written as the first line; its separator, mark and encoding count
    bool byteOrderMark = true; ///< of UTF-8: spreadsheets need it
};

/// CSV as RFC 4180 has it, lines ended by CRLF; text cells with the formula guard. None: a character has no place in the
/// encoding.
std::optional<QByteArray> writeCsv(const WrittenTable &table, const CsvForm &form = {});

/// A workbook of one sheet with its header frozen. None: the disk did not take its temporary parts.
std::optional<QByteArray> writeXlsx(const WrittenTable &table, const QString &sheetName);

} // namespace contador
