// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/dialect.h"

namespace contador {

namespace {

using Kind = StoreFault::Kind;

class SqliteDialect final : public Dialect {
public:
    QString name() const override { return QStringLiteral("sqlite"); }
    QString driver() const override { return QStringLiteral("QSQLITE"); }

    QString withTokens(QString sql) const override
    {
        return sql.replace(QStringLiteral("{id}"), QStringLiteral("integer primary key"))
            .replace(QStringLiteral("{integer}"), QStringLiteral("integer"))
            .replace(QStringLiteral("{blob}"), QStringLiteral("blob"))
            .replace(QStringLiteral("{strict}"), QStringLiteral("strict"))
            .replace(QStringLiteral("{clustered}"), QStringLiteral("strict, without rowid"));
    }

    // One connection writes and checkpoints; readers never do: SQLite before 3.51.3 can corrupt a WAL otherwise
    // (https://sqlite.org/wal.html, "WAL-reset bug"). FULL: a commit survives a power cut.
    QStringList onOpen(bool writer) const override
    {
        QStringList statements{QStringLiteral("pragma busy_timeout = 5000"), QStringLiteral("pragma foreign_keys = on"),
                               QStringLiteral("pragma trusted_schema = off"), QStringLiteral("pragma cell_size_check = on"),
                               // In KiB. Each answer looks at some forty pages; the default of 2 MB forgets them meanwhile.
                               QStringLiteral("pragma cache_size = -65536")};
        if (writer)
            // Checkpoints come while nobody waits (`whileIdle`); in a rush that does not end, every 200 MB all the same.
            statements << QStringLiteral("pragma synchronous = full") << QStringLiteral("pragma recursive_triggers = on")
                       << QStringLiteral("pragma wal_autocheckpoint = 50000");
        else
            statements << QStringLiteral("pragma query_only = on") << QStringLiteral("pragma wal_autocheckpoint = 0");
        return statements;
    }

    QStringList beforeWriting() const override { return {QStringLiteral("pragma journal_mode = wal")}; }
    QString beginWrite() const override { return QStringLiteral("begin immediate"); }
    QString whileIdle() const override { return QStringLiteral("pragma wal_checkpoint(passive)"); }
    QString beginRead() const override { return QStringLiteral("begin"); }
    QString hasTables() const override { return QStringLiteral("select 1 from sqlite_master limit 1"); }

    StoreFault fault(const QSqlError &error) const override
    {
        const int primary = error.nativeErrorCode().toInt() & 0xff; // the low byte of SQLite's extended code
        switch (primary) {
        case 3: // SQLITE_PERM
        case 8: // SQLITE_READONLY
        case 14: // SQLITE_CANTOPEN
            return {Kind::NotPermitted, error.text(), true};
        case 5: // SQLITE_BUSY
        case 6: // SQLITE_LOCKED
            return {Kind::InUse, error.text(), true};
        case 7: // SQLITE_NOMEM
        case 10: // SQLITE_IOERR
            return {Kind::Other, error.text(), true};
        case 11: // SQLITE_CORRUPT
            return {Kind::Corrupt, error.text()};
        case 26: // SQLITE_NOTADB
            return {Kind::NotContador, error.text()};
        case 13: // SQLITE_FULL
            return {Kind::Full, error.text(), true};
        case 19: // SQLITE_CONSTRAINT
            return {Kind::Refused, error.text()};
        default:
            return {Kind::Other, error.text()};
        }
    }
};

class PostgresqlDialect final : public Dialect {
public:
    QString name() const override { return QStringLiteral("postgresql"); }
    QString driver() const override { return QStringLiteral("QPSQL"); }

    QString withTokens(QString sql) const override
    {
        return sql.replace(QStringLiteral("{id}"), QStringLiteral("bigint generated always as identity primary key"))
            .replace(QStringLiteral("{integer}"), QStringLiteral("bigint"))
            .replace(QStringLiteral("{blob}"), QStringLiteral("bytea"))
            .replace(QStringLiteral("{strict}"), QString())
            .replace(QStringLiteral("{clustered}"), QString());
    }

    QStringList onOpen(bool) const override { return {QStringLiteral("set time zone 'UTC'")}; }
    QStringList beforeWriting() const override { return {}; }
    QString beginWrite() const override { return QStringLiteral("begin"); }
    QString whileIdle() const override { return {}; }
    QString beginRead() const override { return QStringLiteral("begin isolation level repeatable read read only"); }
    QString hasTables() const override
    {
        return QStringLiteral("select 1 from pg_tables where schemaname = current_schema() limit 1");
    }

    StoreFault fault(const QSqlError &error) const override
    {
        const QString state = error.nativeErrorCode(); // SQLSTATE, PostgreSQL manual appendix A
        if (state.startsWith(QStringLiteral("23")) || state == QStringLiteral("P0001"))
            return {Kind::Refused, error.text()};
        if (state.startsWith(QStringLiteral("28")) || state == QStringLiteral("42501"))
            return {Kind::NotPermitted, error.text(), true};
        if (state == QStringLiteral("53100"))
            return {Kind::Full, error.text(), true};
        if (state.startsWith(QStringLiteral("08")) || state.startsWith(QStringLiteral("57P")))
            return {Kind::Other, error.text(), true}; // the connection, or the server, has gone
        if (state.startsWith(QStringLiteral("XX")))
            return {Kind::Corrupt, error.text()};
        return {Kind::Other, error.text()};
    }
};

} // namespace

const Dialect &Dialect::of(DatabaseUrl::Engine engine)
{
    static const SqliteDialect sqlite;
    static const PostgresqlDialect postgresql;
    if (engine == DatabaseUrl::Engine::Sqlite)
        return sqlite;
    return postgresql;
}

} // namespace contador
