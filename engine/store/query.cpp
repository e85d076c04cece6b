// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/query.h"

#include "engine/store/connection.h"
#include "engine/store/stored_moment.h"

namespace contador {

Query::Query(Connection &connection, IdleStatements &home, std::unique_ptr<PreparedStatement> statement, int session)
    : m_connection(&connection), m_home(&home), m_statement(std::move(statement)), m_session(session)
{
}

Query::~Query()
{
    if (m_statement)
        m_connection->giveBack(*m_home, std::move(m_statement), m_session);
}

Query &Query::bind(const char *name, const QString &value)
{
    if (value.contains(QChar::Null) && !m_connection->dialect().takesNul())
        m_statement->bind(name, QString(value).replace(QChar::Null, QChar::ReplacementCharacter));
    else
        m_statement->bind(name, value);
    return *this;
}

Query &Query::bind(const char *name, const QByteArray &value)
{
    m_statement->bind(name, value);
    return *this;
}

Query &Query::bind(const char *name, qint64 value)
{
    m_statement->bind(name, value);
    return *this;
}

Query &Query::bind(const char *name, const QDateTime &value)
{
    return bind(name, storedMoment(value));
}

Query &Query::bind(const char *name, QDate value)
{
    return bind(name, storedDay(value));
}

Query &Query::bindNull(const char *name)
{
    m_statement->bind(name, nullptr);
    return *this;
}

Query &Query::bindAt(int place, const Cell &value)
{
    m_statement->bindAt(place, value);
    return *this;
}

bool Query::run()
{
    m_running = true;
    if (m_connection->hasFault())
        return false;
    if (m_statement->run())
        return true;
    m_connection->keepFault(m_statement->error());
    return false;
}

qint64 Query::insertedId() const
{
    return m_statement->insertedId();
}

qint64 Query::rowsChanged() const
{
    return m_statement->rowsChanged();
}

bool Query::next()
{
    if (!m_running && !run())
        return false;
    if (m_connection->hasFault())
        return false;
    if (m_statement->next())
        return true;
    if (const QSqlError error = m_statement->error(); error.isValid())
        m_connection->keepFault(error);
    return false;
}

QByteArrayList Query::columns() const
{
    return m_statement->columns();
}

QString Query::text(int column) const
{
    return m_statement->text(column);
}

QByteArray Query::bytes(int column) const
{
    return m_statement->bytes(column);
}

qint64 Query::integer(int column) const
{
    return m_statement->integer(column);
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

QDateTime Query::moment(int column) const
{
    return momentStored(text(column));
}

QDate Query::date(int column) const
{
    return dayStored(text(column));
}

std::optional<QDate> Query::optionalDate(int column) const
{
    const QDate day = date(column);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool Query::isNull(int column) const
{
    return m_statement->isNull(column);
}

} // namespace contador
