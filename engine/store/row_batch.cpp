// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/row_batch.h"

#include "engine/store/stored_moment.h"

namespace contador {

namespace {

// Few sizes, so that each statement is prepared once; 256 rows of a dozen columns are well below the 32,766 values that
// SQLite takes in a statement, and the 65,535 of PostgreSQL.
constexpr size_t sizes[] = {256, 32, 4, 1};
constexpr size_t listSizes[] = {256, 16, 1};

} // namespace

RowBatch::RowBatch(Connection &connection, const char *table, std::initializer_list<const char *> columns, const char *tail,
                   size_t mostTogether)
    : RowBatch(connection, table, QByteArrayList(columns.begin(), columns.end()), tail, mostTogether)
{
}

RowBatch::RowBatch(Connection &connection, const char *table, const QByteArrayList &columns, const char *tail, size_t mostTogether)
    : m_connection(connection), m_columns(size_t(columns.size())), m_mostTogether(mostTogether), m_tail(tail)
{
    m_places = "(" + QByteArray("?,").repeated(qsizetype(m_columns));
    m_places.back() = ')';
    m_statement = QByteArray("insert into ") + table + " (" + columns.join(", ") + ") values ";
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
        m_lastDayText = storedDay(value);
    }
    m_cells.emplace_back(m_lastDayText);
    return *this;
}

RowBatch &RowBatch::addNull()
{
    m_cells.emplace_back(nullptr);
    return *this;
}

RowBatch &RowBatch::addCell(const Cell &cell)
{
    m_cells.push_back(cell);
    return *this;
}

bool RowBatch::write()
{
    Q_ASSERT(m_cells.size() % m_columns == 0);
    bool good = true;
    if (m_cells.empty())
        return good;
    size_t first = 0;
    for (const size_t size : sizes) {
        if (size > m_mostTogether)
            continue;
        const QByteArray statement = rows() - first >= size ? statementFor(size) : QByteArray();
        for (; good && rows() - first >= size; first += size)
            good = writeSome(statement, std::span<const Cell>(m_cells).subspan(first * m_columns, size * m_columns));
    }
    m_cells.clear();
    return good;
}

QByteArray RowBatch::statementFor(size_t rows) const
{
    QByteArray text = m_statement + m_places;
    for (size_t i = 1; i < rows; ++i)
        text.append(',').append(m_places);
    return text + m_tail;
}

bool RowBatch::writeSome(const QByteArray &statement, std::span<const Cell> cells)
{
    if (m_connection.hasFault())
        return false;
    if (SqliteStatement *direct = m_connection.direct(statement)) {
        if (direct->runWith(cells))
            return true;
        m_connection.keepFault(direct->error());
        return false;
    }
    Query query = m_connection.query(statement.constData());
    int place = 0;
    for (const Cell &cell : cells)
        query.bindAt(place++, cell);
    return query.run();
}

std::vector<qint64> reserveIds(Connection &connection, const char *table, size_t count)
{
    std::vector<qint64> ids;
    ids.reserve(count);
    Query query = connection.query(connection.dialect().freeIds(QString::fromLatin1(table)).toUtf8().constData());
    query.bind(":count", qint64(count));
    while (ids.size() < count && query.next()) {
        for (qint64 i = 0; i < query.integer(1); ++i)
            ids.push_back(query.integer(0) + i);
    }
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
