// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/installation_store.h"
#include "tests/engine/store/test_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace contador::tests {

/// A real database of a Portuguese utility in a folder of its own, gone at the end. On PostgreSQL where the program runs
/// beside a server (tests/support/with_postgresql.py), so that each test runs on both.
class NewDatabase {
public:
    NewDatabase()
        : url(TestServer::isThere() ? TestServer::copy([](const DatabaseUrl &original) { filled(original); })
                                    : DatabaseUrl::sqlite(path("contador.db")))
    {
        installation = portuguese();
        if (!isPostgresql() && !QFile::copy(original(), url.path))
            qFatal("cannot copy a database");
        writer = std::move(*Connection::open(url, Connection::Access::Write)); // a copy has all that `filled` writes
    }
    ~NewDatabase()
    {
        writer.reset();
        if (isPostgresql())
            TestServer::drop(url);
    }
    NewDatabase(const NewDatabase &) = delete;
    NewDatabase &operator=(const NewDatabase &) = delete;

    static Installation portuguese()
    {
        Installation installation;
        installation.utilityName = QStringLiteral("Águas do Vale");
        installation.country = QStringLiteral("PT");
        installation.currency = *Currency::fromCode(QStringLiteral("EUR"));
        installation.language = QStringLiteral("pt_PT");
        installation.timeZone = QTimeZone("Europe/Lisbon");
        return installation;
    }

    /// Makes it, with the utility's settings.
    static std::unique_ptr<Connection> filled(const DatabaseUrl &url)
    {
        auto created = Connection::create(url);
        if (!created)
            qFatal("cannot make a database: %s", qPrintable(created.error().detail));
        Transaction transaction(**created, Actor::import(), moment("2026-01-01T00:00:00Z"));
        InstallationStore::save(transaction, portuguese());
        if (!transaction.commit())
            qFatal("cannot set up a database");
        return std::move(*created);
    }

    [[nodiscard]] static QDateTime moment(const char *iso)
    {
        return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] bool isPostgresql() const { return url.engine == DatabaseUrl::Engine::Postgresql; }
    /// Accounts 1, 2, 3 … of one holder: for what only needs that they are there.
    void addAccounts(int many)
    {
        Transaction transaction(*writer, Actor::import(), moment("2026-01-01T00:00:00Z"));
        writer->execute(QStringLiteral("insert into party (id, name) values (1, 'Ana')"));
        writer->execute(QStringLiteral("insert into premises (id) values (1)"));
        for (int number = 1; number <= many; ++number) {
            Query query = writer->query(R"(
                insert into account (id, number, party_id, premises_id, search_text, created_at, created_by)
                values (:id, :number, 1, 1, '', '', ''))");
            query.bind(":id", number).bind(":number", QString::number(number)).run();
        }
        if (!transaction.commit())
            qFatal("cannot add accounts");
    }
    /// The number that a query of one row and one column gives.
    [[nodiscard]] qint64 count(const char *sql) const
    {
        Query query = writer->query(sql);
        return query.next() ? query.integer(0) : -1;
    }
    /// As somebody who does not go through our connections would.
    void changeBehindOurBack(const char *sql)
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(isPostgresql() ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"),
                                                         QStringLiteral("behind our back"));
            TestServer::choose(raw, url);
            if (!raw.open())
                qFatal("cannot open the database: %s", qPrintable(raw.lastError().text()));
            QSqlQuery query(raw);
            if (!query.exec(QString::fromLatin1(sql)))
                qFatal("%s: %s", sql, qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("behind our back"));
    }
    /// Nobody pulls the plug here, and there is much to write.
    void forgoDurability()
    {
        writer->execute(isPostgresql() ? QStringLiteral("set synchronous_commit = off")
                                       : QStringLiteral("pragma synchronous = off"));
    }

private:
    /// A database of SQLite as it is made, once for each program: to copy it costs a tenth of making it.
    static QString original()
    {
        static const QTemporaryDir folder;
        static const QString path = [] {
            const QString file = folder.filePath(QStringLiteral("original.db"));
            filled(DatabaseUrl::sqlite(file)).reset();
            return file;
        }();
        return path;
    }

    QTemporaryDir m_folder;

public:
    DatabaseUrl url;
    Installation installation;
    std::unique_ptr<Connection> writer;
};

} // namespace contador::tests
