// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/connection.h"

#include "engine/store/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace contador {

using Kind = StoreFault::Kind;

namespace {

constexpr size_t mostIdleStatements = 4; // of one text: more means a recursion that should not be

QString describeHolder(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    lock.getLockInfo(&pid, &host, &program);
    return QStringLiteral("%1 (%2) on %3").arg(program, QString::number(pid), host);
}

} // namespace

Connection::Connection(DatabaseUrl url, Access access)
    : m_url(std::move(url)), m_access(access), m_dialect(Dialect::of(m_url.engine)),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Outcome<std::unique_ptr<Connection>, StoreFault> Connection::connected(const DatabaseUrl &url, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(url, access));
    if (access == Access::Write) {
        if (const auto locked = connection->takeWriterLock(); !locked)
            return failure(locked.error());
    }
    if (const auto reached = connection->connectToEngine(); !reached)
        return failure(reached.error());
    return connection;
}

Outcome<std::unique_ptr<Connection>, StoreFault> Connection::open(const DatabaseUrl &url, Access access)
{
    if (url.engine == DatabaseUrl::Engine::Sqlite && !QFileInfo::exists(url.path))
        return failure(StoreFault{Kind::Missing, url.toString()});
    auto connection = connected(url, access);
    if (!connection)
        return connection;
    const Migrator migrator(**connection);
    auto ready = migrator.check();
    if (ready && access == Access::Write) {
        ready = (*connection)->prepareToWrite();
        if (ready)
            ready = migrator.bringUpToDate();
    }
    if (!ready)
        return failure(ready.error());
    return connection;
}

Outcome<std::unique_ptr<Connection>, StoreFault> Connection::create(const DatabaseUrl &url)
{
    if (url.engine == DatabaseUrl::Engine::Sqlite && QFileInfo::exists(url.path))
        return failure(StoreFault{Kind::Exists, url.toString()});
    auto connection = connected(url, Access::Write);
    if (!connection)
        return connection;
    auto made = (*connection)->prepareToWrite();
    if (made)
        made = Migrator(**connection).create();
    if (!made) {
        if (made.error().kind != Kind::Exists) // another one was quicker
            discard(std::move(*connection));
        return failure(made.error());
    }
    return connection;
}

void Connection::discard(std::unique_ptr<Connection> created)
{
    const DatabaseUrl url = created->url();
    created.reset();
    if (url.engine != DatabaseUrl::Engine::Sqlite)
        return;
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(url.path + suffix);
}

Outcome<void, StoreFault> Connection::takeWriterLock()
{
    if (m_url.engine != DatabaseUrl::Engine::Sqlite)
        return {}; // several desks write to PostgreSQL; the modem's lease is its own matter
    // The canonical path: two names of one file must not be two locks.
    const QFileInfo file(m_url.path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return failure(StoreFault{Kind::NotPermitted, file.absolutePath()});
    const QString path = file.exists() ? file.canonicalFilePath() : folder + u'/' + file.fileName();
    m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // a lock is stale when its process is gone, never by age
    if (m_lock->tryLock())
        return {};
    if (m_lock->error() == QLockFile::LockFailedError)
        return failure(StoreFault{Kind::InUse, describeHolder(*m_lock)});
    return failure(StoreFault{Kind::NotPermitted, path + QStringLiteral(".lock")});
}

Outcome<void, StoreFault> Connection::connectToEngine()
{
    m_database = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    if (m_url.engine == DatabaseUrl::Engine::Sqlite) {
        m_database.setDatabaseName(m_url.path);
        // Not QSQLITE_OPEN_READONLY: a reader of a WAL database must be able to make the -shm file; query_only holds it back.
    } else {
        m_database.setHostName(m_url.server.host());
        m_database.setPort(m_url.server.port(5432));
        m_database.setUserName(m_url.server.userName());
        m_database.setPassword(m_url.server.password());
        m_database.setDatabaseName(m_url.server.path().mid(1));
    }
    if (!m_database.open())
        return failure(m_dialect.fault(m_database.lastError()));
    return executeAll(m_dialect.onOpen(m_access == Access::Write));
}

/// Nobody else's file is touched: by now it is known to be ours, or new.
Outcome<void, StoreFault> Connection::prepareToWrite()
{
    if (m_url.engine == DatabaseUrl::Engine::Sqlite)
        QFile::setPermissions(m_url.path, QFile::ReadOwner | QFile::WriteOwner);
    return executeAll(m_dialect.beforeWriting());
}

Outcome<void, StoreFault> Connection::executeAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (!execute(statement))
            return failure(*m_fault);
    }
    return {};
}

Query Connection::query(const char *sql)
{
    const std::string_view text(sql);
    auto home = m_idle.find(text);
    if (home == m_idle.end())
        home = m_idle.try_emplace(std::string(text)).first;
    IdleStatements &idle = home->second;
    std::unique_ptr<QSqlQuery> statement;
    if (!idle.empty()) {
        statement = std::move(idle.back());
        idle.pop_back();
    } else {
        statement = std::make_unique<QSqlQuery>(m_database);
        statement->setForwardOnly(true);
        if (!statement->prepare(QString::fromUtf8(sql)))
            keepFault(statement->lastError());
    }
    return Query(*this, idle, std::move(statement));
}

void Connection::giveBack(IdleStatements &home, std::unique_ptr<QSqlQuery> statement)
{
    statement->finish();
    if (home.size() < mostIdleStatements && !hasFault())
        home.push_back(std::move(statement));
}

void Connection::keepFault(const QSqlError &error)
{
    if (!m_fault)
        m_fault = m_dialect.fault(error);
}

bool Connection::execute(const QString &sql)
{
    QSqlQuery statement(m_database);
    statement.setForwardOnly(true);
    if (statement.exec(sql))
        return true;
    keepFault(statement.lastError());
    return false;
}

void Connection::tidyWhileIdle()
{
    if (m_dialect.whileIdle().isEmpty())
        return;
    execute(m_dialect.whileIdle());
    forgetFault();
}

} // namespace contador
