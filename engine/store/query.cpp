// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/query.h"

#include "engine/store/connection.h"
#include "engine/store/stored_moment.h"

#include <QVariant>

namespace contador {

Query::Query(Connection &connection, IdleStatements &home, std::unique_ptr<QSqlQuery> statement, int session)
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
        m_statement->bindValue(QString::fromLatin1(name), QString(value).replace(QChar::Null, QChar::ReplacementCharacter));
    else
        m_statement->bindValue(QString::fromLatin1(name), value);
    return *this;
}

Query &Query::bind(const char *name, const QByteArray &value)
{
    m_statement->bindValue(QString::fromLatin1(name), value);
    return *this;
}

Query &Query::bind(const char *name, qint64 value)
{
    m_statement->bindValue(QString::fromLatin1(name), value);
    return *this;
}

Query &Query::bind(const char *name, const QDateTime &value)
{
    return bind(name, storedMoment(value));
}

Query &Query::bind(const char *name, QDate value)
{
    return bind(name, value.isValid() ? value.toString(Qt::ISODate) : QString());
}

Query &Query::bindNull(const char *name)
{
    return bind(name, QString());
}

Query &Query::bindAt(int place, const QVariant &value)
{
    m_statement->bindValue(place, value);
    return *this;
}

bool Query::run()
{
    m_running = true;
    if (m_connection->hasFault())
        return false;
    if (m_statement->exec())
        return true;
    m_connection->keepFault(m_statement->lastError());
    return false;
}

qint64 Query::insertedId() const
{
    return m_statement->lastInsertId().toLongLong();
}

qint64 Query::rowsChanged() const
{
    return m_statement->numRowsAffected();
}

bool Query::next()
{
    if (!m_running && !run())
        return false;
    if (m_connection->hasFault())
        return false;
    if (m_statement->next())
        return true;
    if (m_statement->lastError().isValid())
        m_connection->keepFault(m_statement->lastError());
    return false;
}

QString Query::text(int column) const
{
    return m_statement->value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_statement->value(column).toByteArray();
}

qint64 Query::integer(int column) const
{
    return m_statement->value(column).toLongLong();
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
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<QDate> Query::optionalDate(int column) const
{
    const QDate day = date(column);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool Query::isNull(int column) const
{
    return m_statement->value(column).isNull();
}

} // namespace contador
