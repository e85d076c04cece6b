// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/export.h"

namespace contador {

/// What a column of a query holds, and so how it is written.
enum class ExportedValue {
    Text,
    Whole, ///< a number as it is
    Quantity, ///< thousandths
    Money, ///< minor units
    Date,
    Moment, ///< UTC
    Clock, ///< of a moment, in the utility's time zone: "14:05:00"
    LocalDate, ///< of a moment, in the utility's time zone
};

struct ExportedColumn {
    const char *name;
    ExportedValue value;
};

/// An export that is one query: its first column is the key by which the next page begins, the others are written.
struct ExportedQuery {
    const char *sql; ///< with :after and :most; may have :today
    std::span<const ExportedColumn> columns;
};

const ExportedQuery &contactsQuery();
const ExportedQuery &metersQuery();
const ExportedQuery &readingsQuery();
const ExportedQuery &sapReadingsQuery();
const ExportedQuery &chargesQuery();
const ExportedQuery &balancesQuery();
const ExportedQuery &consentsQuery();
const ExportedQuery &feedQuery();
const ExportedQuery &journalQuery();

std::vector<WrittenColumn> columnsOf(const ExportedQuery &query);

/// Runs the query page by page: no more than one page is in memory, on any server.
class ExportedRowsStore {
public:
    ExportedRowsStore(Connection &connection, const Installation &installation, QDate today)
        : m_connection(connection), m_installation(installation), m_today(today)
    {
    }
    void rows(const ExportedQuery &exported, const ExportedRow &row) const;

private:
    [[nodiscard]] QString cellOf(const Query &query, int column, ExportedValue value) const;

    Connection &m_connection;
    const Installation &m_installation;
    QDate m_today;
};

} // namespace contador
