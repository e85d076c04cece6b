// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/connection.h"

#include <QByteArrayList>

#include <span>
#include <vector>

namespace contador {

/// Rows as they lie in a table, to be put into the table of the same name of another database of the same schema. Columns of
/// integers and texts; octets are not carried.
struct TableRows {
    QByteArray table;
    QByteArrayList columns;
    std::vector<Cell> cells; ///< row after row
};

/// \param sql gives whole rows of the table ("select * from reading where …"); `{list}` in it stands for `ids`
TableRows rowsFrom(Connection &connection, const char *table, const char *sql, std::span<const qint64> ids);

/// Writes them in their order; a row that is there already stays. False on a fault, which sticks to the unit of work.
bool putRows(Connection &connection, const TableRows &rows);

} // namespace contador
