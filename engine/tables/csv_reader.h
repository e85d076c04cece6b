// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace contador {

enum class CsvFault {
    NotUtf8, ///< a cell of this record; reading goes on with the next
    BrokenQuotes, ///< text after a closing quote, or a quote never closed: the rest of the file cannot be trusted
};

/// One record and its number as a spreadsheet shows it; a line break inside quotes does not start a new one.
struct CsvRecord {
    int row = 0;
    QStringList cells;
    [[nodiscard]] bool isBlank() const { return cells.size() == 1 && cells.first().trimmed().isEmpty(); }
};

/// The separator that the first record has most of: semicolon, comma or tab.
char likelySeparator(const QByteArray &text);

/// Reads separated text. RFC 4180, in UTF-8 with or without a byte order mark, any line ends. Where no separator is
/// given it is the semicolon or the comma, whichever the first record has more of.
class CsvReader {
public:
    explicit CsvReader(QByteArray text, std::optional<char> separator = std::nullopt);

    /// The next record, or none at the end. A record with a fault is passed over; `row` tells which it was.
    Outcome<std::optional<CsvRecord>, CsvFault> next();
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] char separator() const { return m_separator; }

private:
    QByteArray m_text;
    qsizetype m_at = 0;
    int m_row = 0;
    char m_separator = ';';
    bool m_isUtf8 = true; ///< as a whole; otherwise each cell is looked at
};

} // namespace contador
