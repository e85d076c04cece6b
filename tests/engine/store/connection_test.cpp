// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QSqlDatabase>

using namespace contador;
using namespace contador::tests;
using Access = Connection::Access;
using Kind = StoreFault::Kind;

class ConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void readsUrls()
    {
        QCOMPARE(DatabaseUrl::parse("sqlite:/a/b.db")->path, QString("/a/b.db"));
        QCOMPARE(DatabaseUrl::parse("sqlite:///a/b.db")->path, QString("/a/b.db"));
        QCOMPARE(DatabaseUrl::parse("postgresql://ana:secret@desk:5433/contador")->toString(),
                 QString("postgresql://ana@desk:5433/contador"));
        QCOMPARE(DatabaseUrl::parse("postgresql://ana:secret@/contador?host=/run/postgresql&sslmode=require")->toString(),
                 QString("postgresql://ana@/contador?host=/run/postgresql&sslmode=require"));
        QCOMPARE(DatabaseUrl::parse("postgresql:///?service=office")->toString(), QString("postgresql:///?service=office"));
        for (const char *bad : {"", "sqlite:", "/a/b.db", "mysql://x/y", "postgresql://host", "postgresql:///name",
                                "postgresql://host/name?password=x", "postgresql://host/name?host="})
            QCOMPARE(DatabaseUrl::parse(bad).error().kind, Kind::BadUrl);
    }

    void refusesASecondWriterAndNamesTheFirst()
    {
        NewDatabase database;
        if (database.isPostgresql())
            QSKIP("several desks write");
        const auto second = Connection::open(database.url, Access::Write);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Kind::InUse);
        QVERIFY2(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().detail));
    }

    void refusesASecondWriterUnderAnotherNameOfTheFile()
    {
        NewDatabase database;
        if (database.isPostgresql())
            QSKIP("several desks write");
        const QString link = database.path("alias.db");
        QVERIFY(QFile::link(database.url.path, link));
        QCOMPARE(Connection::open(DatabaseUrl::sqlite(link), Access::Write).error().kind, Kind::InUse);
    }

    void letsAReaderWorkBesideTheWriter()
    {
        NewDatabase database;
        const auto reader = Connection::open(database.url, Access::Read);
        QVERIFY(reader);
        QCOMPARE(InstallationStore(**reader).load()->utilityName, QString("Águas do Vale"));
    }

    void keepsAReaderFromWriting()
    {
        NewDatabase database;
        const auto reader = Connection::open(database.url, Access::Read);
        QVERIFY(!(*reader)->execute("insert into setting (name, value) values ('x', 'y')"));
        QCOMPARE((*reader)->fault()->kind, Kind::NotPermitted);
    }

    void givesAReaderOneViewForAWholeSnapshot()
    {
        NewDatabase database;
        const auto reader = Connection::open(database.url, Access::Read);
        const InstallationStore store(**reader);
        {
            Snapshot snapshot(**reader);
            QCOMPARE(store.load()->utilityName, QString("Águas do Vale"));
            Transaction transaction(*database.writer, Actor::automaton(), NewDatabase::moment("2026-03-01T00:00:00Z"));
            database.installation.utilityName = "Águas da Serra";
            InstallationStore::save(transaction, database.installation);
            QVERIFY(transaction.commit());
            QCOMPARE(store.load()->utilityName, QString("Águas do Vale"));
        }
        QCOMPARE(store.load()->utilityName, QString("Águas da Serra"));
    }

    void opensAgainAfterTheWriterIsGone()
    {
        NewDatabase database;
        database.writer.reset();
        database.writer = std::move(*Connection::open(database.url, Access::Write));
        QCOMPARE(InstallationStore(*database.writer).load()->timeZone, QTimeZone("Europe/Lisbon"));
    }

    void refusesAFileThatIsNotThere()
    {
        NewDatabase database;
        QCOMPARE(Connection::open(DatabaseUrl::sqlite(database.path("none.db")), Access::Write).error().kind, Kind::Missing);
        QCOMPARE(Connection::open(DatabaseUrl::sqlite(database.path("none.db")), Access::Read).error().kind, Kind::Missing);
        QVERIFY(!QFile::exists(database.path("none.db")));
    }

    void refusesToMakeADatabaseWhereOneIs()
    {
        NewDatabase database;
        QCOMPARE(Connection::create(database.url).error().kind, Kind::Exists);
    }

    void refusesWhatIsNotOurs()
    {
        NewDatabase database;
        QFile text(database.path("text.db"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        QCOMPARE(Connection::open(DatabaseUrl::sqlite(text.fileName()), Access::Read).error().kind, Kind::NotContador);
        const QString foreign = database.path("foreign.db");
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase("QSQLITE", "raw");
            raw.setDatabaseName(foreign);
            QVERIFY(raw.open() && QSqlQuery(raw).exec("create table pictures (id integer)"));
        }
        QSqlDatabase::removeDatabase("raw");
        const QByteArray before = bytesOf(foreign);
        QCOMPARE(Connection::open(DatabaseUrl::sqlite(foreign), Access::Write).error().kind, Kind::NotContador);
        QCOMPARE(bytesOf(foreign), before);
    }

    void takesBackOneOfAServer()
    {
        if (!TestServer::isThere())
            QSKIP("no server");
        const DatabaseUrl url = TestServer::emptyDatabase();
        DatabaseUrl none = url;
        none.server.setPath("/none");
        QCOMPARE(Connection::open(none, Access::Read).error().kind, Kind::Missing);
        QCOMPARE(Connection::open(url, Access::Write).error().kind, Kind::Missing);
        Connection::discard(std::move(*Connection::create(url)));
        QCOMPARE(Connection::open(url, Access::Write).error().kind, Kind::Missing);
        QVERIFY(Connection::create(url));
        QCOMPARE(Connection::create(url).error().kind, Kind::Exists);
    }

    void reachesNoServer()
    {
        const auto opened = Connection::open(*DatabaseUrl::parse("postgresql://ana@localhost/x?host=/nowhere"), Access::Write);
        QCOMPARE(opened.error().kind, Kind::Unreachable);
        QVERIFY(opened.error().isPassing);
    }

    void takesBackADatabaseThatNobodyCouldFill()
    {
        NewDatabase database;
        const DatabaseUrl other = DatabaseUrl::sqlite(database.path("other.db"));
        Connection::discard(std::move(*Connection::create(other)));
        QVERIFY(!QFile::exists(other.path));
        QVERIFY(Connection::create(other));
    }

    void refusesADatabaseNewerThanTheProgram()
    {
        NewDatabase database;
        database.writer.reset();
        database.changeBehindOurBack("insert into migration values (9999, '9999-from-the-future.sql', 'x')");
        for (const Access access : {Access::Write, Access::Read}) {
            const auto opened = Connection::open(database.url, access);
            QCOMPARE(opened.error().kind, Kind::NewerThanProgram);
            QCOMPARE(opened.error().detail, QString("9999-from-the-future.sql"));
        }
    }

    void refusesAChangedMigration()
    {
        NewDatabase database;
        database.writer.reset();
        database.changeBehindOurBack("update migration set hash = 'other' where number = 1");
        const auto opened = Connection::open(database.url, Access::Write);
        QCOMPARE(opened.error().kind, Kind::ChangedMigration);
        QVERIFY(opened.error().detail.startsWith("0001"));
    }

    void keepsTheFileToItsOwner()
    {
        NewDatabase database;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(database.url.path) & others));
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

CONTADOR_TEST(ConnectionTest);
#include "connection_test.moc"
