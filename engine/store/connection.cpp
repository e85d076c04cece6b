// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/connection.h"

#include "engine/store/migrator.h"
#include "engine/store/qt_statement.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDriver>
#include <QUuid>

namespace contador {

using Kind = StoreFault::Kind;

namespace {

constexpr size_t mostIdleStatements = 4; // of one text: more means a recursion that should not be
constexpr std::chrono::milliseconds betweenTries{300}; // to reach a server that does not answer
// A server whose cable was pulled is found out within seconds. PostgreSQL manual §34.1.2
constexpr const char *patience = "application_name=contador;connect_timeout=3;tcp_user_timeout=5000;"
                                 "keepalives_idle=5;keepalives_interval=2;keepalives_count=2";

/// For a connection string: PostgreSQL manual §34.1.1.1. Qt makes a space of each semicolon.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

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
    m_direct.clear();
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
    if (url.engine != DatabaseUrl::Engine::Sqlite && (*connection)->isEmpty())
        return failure(StoreFault{Kind::Missing, url.toString()});
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
    created->forgetFault();
    for (const QString &statement : created->dialect().dropEverything())
        created->execute(statement);
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
        SqliteStatement::configure();
        m_database.setDatabaseName(m_url.path);
        // Not QSQLITE_OPEN_READONLY: a reader of a WAL database must be able to make the -shm file; query_only holds it back.
    } else {
        chooseServer();
    }
    if (!m_database.open())
        return failure(m_dialect.fault(m_database.lastError()));
    m_sqlite = SqliteStatement::handleOf(m_database);
    return executeAll(m_dialect.onOpen(m_access == Access::Write));
}

/// What is not written comes from the environment, a service file or a password file.
void Connection::chooseServer()
{
    QString host = m_url.server.host();
    QStringList options{QString::fromLatin1(patience)};
    for (const auto &[name, value] : m_url.settings()) {
        if (name == QStringLiteral("host"))
            host = value;
        else
            options << name + u'=' + quoted(value);
    }
    m_database.setHostName(host);
    if (m_url.server.port() > 0)
        m_database.setPort(m_url.server.port());
    m_database.setUserName(m_url.server.userName());
    m_database.setPassword(m_url.server.password());
    m_database.setDatabaseName(m_url.server.path().mid(1));
    m_database.setConnectOptions(options.join(u';'));
    m_database.setNumericalPrecisionPolicy(QSql::HighPrecision); // sums are `numeric`: never by way of a floating point number
}

/// Prepared statements and subscriptions belonged to the connection that broke.
bool Connection::connectAgain()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_triedAt < betweenTries) {
        m_fault = m_gone;
        return false;
    }
    m_triedAt = now;
    for (auto &[text, idle] : m_idle)
        idle.clear();
    const QStringList channels = m_channels;
    m_database.close();
    m_inUnit = false;
    ++m_session;
    const StoreFault before = *m_gone;
    m_gone.reset();
    m_fault.reset();
    if (!m_database.open())
        m_fault = m_dialect.fault(m_database.lastError());
    else
        executeAll(m_dialect.onOpen(m_access == Access::Write));
    for (const QString &channel : channels) {
        if (!m_fault && !m_database.driver()->subscribeToNotification(channel))
            m_fault = before;
    }
    m_gone = m_fault;
    return !m_fault;
}

bool Connection::isEmpty()
{
    Query anything = query(m_dialect.hasTables().toUtf8().constData());
    const bool empty = !anything.next() && !hasFault();
    forgetFault();
    return empty;
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
    if (m_gone && !m_inUnit)
        connectAgain();
    const std::string_view text(sql);
    auto home = m_idle.find(text);
    if (home == m_idle.end())
        home = m_idle.try_emplace(std::string(text)).first;
    IdleStatements &idle = home->second;
    std::unique_ptr<PreparedStatement> statement;
    if (!idle.empty()) {
        statement = std::move(idle.back());
        idle.pop_back();
    } else {
        statement = prepared(sql);
    }
    return Query(*this, idle, std::move(statement), m_session);
}

/// Where the text has a fault, one that does nothing: the unit of work has failed.
std::unique_ptr<PreparedStatement> Connection::prepared(const char *sql)
{
    if (m_sqlite && !m_fault) {
        if (auto statement = SqliteStatement::prepare(m_sqlite, sql))
            return statement;
    }
    auto statement = std::make_unique<QtStatement>(m_database, m_dialect.canStep());
    if (!m_fault && !statement->prepare(sql))
        keepFault(statement->error());
    return statement;
}

SqliteStatement *Connection::direct(const QByteArray &sql)
{
    if (!m_sqlite)
        return nullptr;
    const auto [place, isNew] = m_direct.try_emplace(sql);
    if (isNew)
        place->second = SqliteStatement::prepare(m_sqlite, sql.constData());
    return place->second.get();
}

void Connection::giveBack(IdleStatements &home, std::unique_ptr<PreparedStatement> statement, int session)
{
    statement->finish();
    if (home.size() < mostIdleStatements && !hasFault() && session == m_session)
        home.push_back(std::move(statement));
}

void Connection::keepFault(const QSqlError &error)
{
    if (m_fault)
        return;
    m_fault = m_dialect.fault(error);
    if (m_fault->kind == Kind::Unreachable)
        m_gone = m_fault;
}

bool Connection::begin(const QString &sql)
{
    if (m_gone && !connectAgain())
        return false;
    m_inUnit = true;
    if (execute(sql))
        return true;
    m_inUnit = false;
    // The server went while nothing was asked of it: nothing is lost by asking anew.
    if (!m_gone || !connectAgain())
        return false;
    m_inUnit = true;
    return execute(sql);
}

void Connection::listen(const QString &channel, QObject *context, const std::function<void(const QString &payload)> &heard)
{
    QSqlDriver *driver = m_database.driver();
    if (!driver->hasFeature(QSqlDriver::EventNotifications) || m_url.engine == DatabaseUrl::Engine::Sqlite)
        return;
    m_channels << channel;
    QObject::connect(driver, &QSqlDriver::notification, context,
                     [channel, heard](const QString &name, QSqlDriver::NotificationSource, const QVariant &payload) {
                         if (name == channel)
                             heard(payload.toString());
                     });
    if (!driver->subscribeToNotification(channel))
        keepFault(driver->lastError());
}

bool Connection::execute(const QString &sql)
{
    QSqlQuery statement(m_database);
    statement.setForwardOnly(m_dialect.canStep());
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
