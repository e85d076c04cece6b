// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/row_batch.h"

#include "engine/store/stored_moment.h"

namespace contador {

namespace {

// Few sizes, so that each statement is prepared once; 64 rows of a dozen columns are well below the 32,766 values that
// SQLite takes in a statement, and the 65,535 of PostgreSQL.
constexpr size_t sizes[] = {64, 8, 1};
constexpr size_t listSizes[] = {256, 16, 1};

QVariant asVariant(const Cell &cell)
{
    if (std::holds_alternative<std::nullptr_t>(cell))
        return QString();
    return std::visit([](const auto &value) { return QVariant::fromValue(value); }, cell);
}

} // namespace

RowBatch::RowBatch(Connection &connection, const char *table, std::initializer_list<const char *> columns)
    : m_connection(connection), m_columns(columns.size())
{
    QByteArrayList names;
    for (const char *column : columns)
        names << column;
    m_places = "(" + QByteArray("?,").repeated(qsizetype(m_columns));
    m_places.back() = ')';
    m_statement = QByteArray("insert into ") + table + " (" + names.join(", ") + ") values " + m_places;
}

RowBatch::RowBatch(Connection &connection, const char *statement, size_t places)
    : m_connection(connection), m_columns(places), m_statement(statement)
{
}

RowBatch &RowBatch::add(const QString &value)
{
    if (value.contains(QChar::Null) && !m_connection.dialect().takesNul())
        m_cells.emplace_back(QString(value).replace(QChar::Null, QChar::ReplacementCharacter));
    else
        m_cells.emplace_back(value);
    return *this;
}

RowBatch &RowBatch::add(qint64 value)
{
    m_cells.emplace_back(value);
    return *this;
}

RowBatch &RowBatch::add(const QByteArray &value)
{
    m_cells.emplace_back(value);
    return *this;
}

RowBatch &RowBatch::add(const QDateTime &value)
{
    if (value != m_lastMoment || m_lastMomentText.isNull()) {
        m_lastMoment = value;
        m_lastMomentText = storedMoment(value);
    }
    m_cells.emplace_back(m_lastMomentText);
    return *this;
}

RowBatch &RowBatch::add(QDate value)
{
    if (!value.isValid())
        return addNull();
    if (value != m_lastDay) {
        m_lastDay = value;
        m_lastDayText = value.toString(Qt::ISODate);
    }
    m_cells.emplace_back(m_lastDayText);
    return *this;
}

RowBatch &RowBatch::addNull()
{
    m_cells.emplace_back(nullptr);
    return *this;
}

bool RowBatch::write()
{
    Q_ASSERT(m_cells.size() % m_columns == 0);
    bool good = true;
    if (m_cells.empty())
        return good;
    if (SqliteStatement *direct = m_connection.direct(m_statement)) {
        good = writeDirectly(*direct);
    } else {
        size_t first = 0;
        for (const size_t size : sizes) {
            for (; good && rows() - first >= size && (size == 1 || !m_places.isEmpty()); first += size)
                good = writeSome(first, size);
        }
    }
    m_cells.clear();
    return good;
}

bool RowBatch::writeDirectly(SqliteStatement &statement)
{
    if (m_connection.hasFault())
        return false;
    const std::span<const Cell> cells(m_cells);
    for (size_t first = 0; first < cells.size(); first += m_columns) {
        if (statement.run(cells.subspan(first, m_columns)))
            continue;
        m_connection.keepFault(statement.error());
        return false;
    }
    return true;
}

bool RowBatch::writeSome(size_t first, size_t rows)
{
    QByteArray text = m_statement;
    for (size_t i = 1; i < rows; ++i)
        text.append(',').append(m_places);
    Query query = m_connection.query(text.constData());
    for (size_t i = 0; i < rows * m_columns; ++i)
        query.bindAt(int(i), asVariant(m_cells[first * m_columns + i]));
    return query.run();
}

std::vector<qint64> reserveIds(Connection &connection, const char *table, size_t count)
{
    std::vector<qint64> ids;
    ids.reserve(count);
    Query query = connection.query(connection.dialect().freeIds(QString::fromLatin1(table)).toUtf8().constData());
    query.bind(":count", qint64(count));
    while (ids.size() < count && query.next())
        ids.push_back(query.integer(0));
    return ids;
}

size_t ListQuery::placesFor(size_t values)
{
    for (const size_t size : listSizes) {
        if (values > size / 2)
            return size;
    }
    return 1;
}

QByteArray ListQuery::text(size_t places) const
{
    QByteArray list = QByteArray("?,").repeated(qsizetype(places));
    list.chop(1);
    return QByteArray(m_sql).replace("{list}", list);
}

} // namespace contador
