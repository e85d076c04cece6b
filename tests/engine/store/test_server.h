// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database_url.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrlQuery>

namespace contador::tests {

/// The PostgreSQL server beside which tests/support/with_postgresql.py runs this program, if it does.
class TestServer {
public:
    [[nodiscard]] static bool isThere() { return qEnvironmentVariableIsSet("CONTADOR_TEST_SERVER"); }

    /// A copy of one that `fill(url)` filled once for the whole program: made in milliseconds.
    template <typename Fill> static DatabaseUrl copy(Fill fill)
    {
        static QString original;
        if (original.isEmpty()) {
            const DatabaseUrl url = emptyDatabase();
            fill(url);
            original = url.server.path().mid(1);
        }
        const QString name = nextName();
        run(QStringLiteral("create database %1 template %2").arg(name, original));
        return urlOf(name);
    }

    /// An empty one.
    static DatabaseUrl emptyDatabase()
    {
        const QString name = nextName();
        run(QStringLiteral("create database %1").arg(name));
        return urlOf(name);
    }

    static void drop(const DatabaseUrl &url)
    {
        run(QStringLiteral("drop database if exists %1 with (force)").arg(url.server.path().mid(1)));
    }

    /// Runs it as the owner of the server, in a database of its own.
    static void run(const QString &sql)
    {
        {
            QSqlDatabase server = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("server"));
            choose(server, *DatabaseUrl::parse(address().toString(QUrl::FullyEncoded)));
            server.open();
            QSqlQuery query(server);
            if (!query.exec(sql))
                qFatal("the server refuses: %s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("server"));
    }

    static void choose(QSqlDatabase &database, const DatabaseUrl &url)
    {
        if (url.engine == DatabaseUrl::Engine::Sqlite) {
            database.setDatabaseName(url.path);
            return;
        }
        database.setHostName(QUrlQuery(url.server).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded));
        database.setUserName(url.server.userName());
        database.setDatabaseName(url.server.path().mid(1));
    }

private:
    static QUrl address() { return QUrl(qEnvironmentVariable("CONTADOR_TEST_SERVER")); }

    static QString nextName()
    {
        static int number = 0;
        return QStringLiteral("t%1_%2").arg(QString::number(QCoreApplication::applicationPid()), QString::number(++number));
    }

    static DatabaseUrl urlOf(const QString &name)
    {
        QUrl url = address();
        url.setPath(u'/' + name);
        return *DatabaseUrl::parse(url.toString(QUrl::FullyEncoded));
    }
};

} // namespace contador::tests
