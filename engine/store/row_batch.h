// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/connection.h"

#include <QByteArrayList>

#include <initializer_list>
#include <span>
#include <vector>

namespace contador {

/// Rows gathered in memory, and written many by one statement: what a statement costs by itself, they share. The cells of a row
/// come in the order of its places.
class RowBatch {
public:
    /// Rows for a table. \param tail what comes after the values, such as " on conflict …" \param mostTogether rows by one
    /// statement: 1 where the indexes are hit at random places, for SQLite keeps each page a statement of many rows changes
    RowBatch(Connection &connection, const char *table, std::initializer_list<const char *> columns, const char *tail = "",
             size_t mostTogether = 256);
    RowBatch(Connection &connection, const char *table, const QByteArrayList &columns, const char *tail = "", size_t mostTogether = 256);
    /// Any statement that gives nothing back, run for each row. \param places how many `?` it has
    RowBatch(Connection &connection, const char *statement, size_t places);

    RowBatch &add(const QString &value); ///< a null string is NULL; U+0000 as U+FFFD where it must
    RowBatch &add(qint64 value);
    RowBatch &add(int value) { return add(qint64(value)); }
    RowBatch &add(const QByteArray &value);
    RowBatch &add(const QDateTime &value); ///< UTC with milliseconds; invalid is NULL
    RowBatch &add(QDate value); ///< invalid is NULL
    template <typename T> RowBatch &add(const std::optional<T> &value) { return value ? add(*value) : addNull(); }
    template <typename Tag> RowBatch &add(Id<Tag> id) { return id.isNull() ? addNull() : add(id.value); } ///< "none yet" is NULL
    RowBatch &addNull();
    RowBatch &addCell(const Cell &cell); ///< as a statement gave it

    [[nodiscard]] size_t rows() const { return m_cells.size() / m_columns; }
    /// Writes what was gathered, in its order. False on a fault, which sticks to the unit of work.
    bool write();

private:
    [[nodiscard]] QByteArray statementFor(size_t rows) const;
    bool writeSome(const QByteArray &statement, std::span<const Cell> cells);

    Connection &m_connection;
    size_t m_columns;
    size_t m_mostTogether = 1;
    QByteArray m_statement; ///< up to the values
    QByteArray m_places; ///< "(?,?,?)": once for each row; empty: a statement of its own for each
    QByteArray m_tail; ///< after them
    std::vector<Cell> m_cells; ///< row after row
    QDate m_lastDay;
    QString m_lastDayText;
    QDateTime m_lastMoment;
    QString m_lastMomentText;
};

/// Ids that no row of `table` has, for rows about to be inserted in this unit of work, ascending.
std::vector<qint64> reserveIds(Connection &connection, const char *table, size_t count);

/// A statement whose text has `{list}` where a list of values stands: `… where number in ({list})`. Runs it as often as the
/// number of values asks for.
class ListQuery {
public:
    ListQuery(Connection &connection, const char *sql) : m_connection(connection), m_sql(sql) { }

    template <typename Value, typename Row> void forEach(std::span<const Value> values, Row row) const
    {
        for (size_t first = 0; first < values.size();) {
            const std::span<const Value> rest = values.subspan(first);
            const size_t places = placesFor(rest.size());
            Query query = m_connection.query(text(places).constData());
            for (size_t i = 0; i < places; ++i)
                query.bindAt(int(i), cellOf(rest[std::min(i, rest.size() - 1)])); // the last one again, where places are left
            while (query.next())
                row(query);
            first += std::min(places, rest.size());
        }
    }

private:
    static Cell cellOf(const QString &value) { return value; }
    static Cell cellOf(qint64 value) { return value; }
    template <typename Tag> static Cell cellOf(Id<Tag> id) { return id.value; }
    static size_t placesFor(size_t values); ///< of a few sizes, so that the statements stay prepared
    [[nodiscard]] QByteArray text(size_t places) const;

    Connection &m_connection;
    const char *m_sql;
};

} // namespace contador
