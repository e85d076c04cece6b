// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/table_rows.h"

#include "engine/store/row_batch.h"

namespace contador {

TableRows rowsFrom(Connection &connection, const char *table, const char *sql, std::span<const qint64> ids)
{
    TableRows rows;
    rows.table = table;
    const auto take = [&](const Query &query) {
        if (rows.columns.isEmpty())
            rows.columns = query.columns();
        for (int column = 0; column < int(rows.columns.size()); ++column) {
            // Every integer is written as a text as well, and read from one (https://sqlite.org/stricttables.html).
            if (query.isNull(column))
                rows.cells.emplace_back(nullptr);
            else
                rows.cells.emplace_back(query.text(column));
        }
    };
    if (QByteArrayView(sql).contains("{list}")) {
        ListQuery(connection, sql).forEach(ids, take);
        return rows;
    }
    Query query = connection.query(sql);
    while (query.next())
        take(query);
    return rows;
}

bool putRows(Connection &connection, const TableRows &rows)
{
    if (rows.cells.empty())
        return true;
    RowBatch batch(connection, rows.table.constData(), rows.columns, " on conflict do nothing");
    for (const Cell &cell : rows.cells)
        batch.addCell(cell);
    return batch.write();
}

} // namespace contador
