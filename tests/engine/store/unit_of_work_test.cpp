// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

namespace {

const QDateTime now = NewDatabase::moment("2026-03-12T10:00:00Z");

void put(Connection &connection, const QString &name, const QString &value)
{
    Query query = connection.query("insert into setting (name, value) values (:name, :value)");
    query.bind(":name", name).bind(":value", value).run();
}

void addLedger(Connection &connection)
{
    for (const char *sql : {"insert into party (id, name) values (1, 'Ana')", "insert into premises (id) values (1)",
                            "insert into account (id, number, party_id, premises_id, search_text, created_at, created_by) "
                            "values (1, '1', 1, 1, '', '', '')",
                            "insert into service_point (id, account_id, service) values (1, 1, 'water')",
                            "insert into meter (id, service_point_id, serial) values (1, 1, 'M')",
                            "insert into register (id, meter_id, code, digits, decimals) values (1, 1, 'T', 5, 0)",
                            "insert into reading (id, register_id, value, read_on, received_at, source, status, recorded_by) "
                            "values (1, 1, 1, '2026-01-01', '', 'office', 'accepted', '')",
                            "insert into entry (id, unique_key, kind, account_id, happened_on, booked_at, booked_by) "
                            "values (1, 'k', 'charge', 1, '2026-01-01', '', '')",
                            "insert into posting (entry_id, line, ledger, amount) values (1, 1, 'revenue', -1)"}) {
        if (!connection.execute(QString::fromLatin1(sql)))
            qFatal("%s: %s", sql, qPrintable(connection.fault()->detail));
    }
}

} // namespace

class UnitOfWorkTest : public QObject {
    Q_OBJECT

private slots:
    void keepsAllOfItAtTheCommit()
    {
        NewDatabase database;
        Transaction transaction(*database.writer, Actor::automaton(), now);
        put(*database.writer, "a", "1");
        put(*database.writer, "b", "2");
        QVERIFY(transaction.commit());
        QCOMPARE(database.count("select count(*) from setting where name in ('a', 'b')"), 2);
    }

    void rollsBackWithoutACommit()
    {
        NewDatabase database;
        {
            Transaction transaction(*database.writer, Actor::automaton(), now);
            put(*database.writer, "a", "1");
        }
        QCOMPARE(database.count("select count(*) from setting where name = 'a'"), 0);
    }

    void keepsNothingWhenOneQueryHadAFault()
    {
        NewDatabase database;
        Transaction transaction(*database.writer, Actor::automaton(), now);
        put(*database.writer, "a", "1");
        put(*database.writer, "a", "2"); // refused: the name is taken
        put(*database.writer, "b", "3"); // not even tried
        const auto committed = transaction.commit();
        QCOMPARE(committed.error().kind, StoreFault::Kind::Refused);
        QCOMPARE(database.count("select count(*) from setting where name in ('a', 'b')"), 0);
    }

    void worksAgainAfterAFault()
    {
        NewDatabase database;
        {
            Transaction transaction(*database.writer, Actor::automaton(), now);
            put(*database.writer, "a", QString());
            QVERIFY(!transaction.commit());
        }
        Transaction transaction(*database.writer, Actor::automaton(), now);
        put(*database.writer, "a", "1");
        QVERIFY(transaction.commit());
        QCOMPARE(database.count("select count(*) from setting where name = 'a'"), 1);
    }

    void failsWhereAPlaceIsNotFilledOrNotThere()
    {
        NewDatabase database;
        if (database.isPostgresql())
            QSKIP("the server says so by itself");
        for (const char *name : {":name", ":nmae"}) {
            Transaction transaction(*database.writer, Actor::automaton(), NewDatabase::moment("2026-03-12T10:00:00Z"));
            Query query = database.writer->query("insert into setting (name, value) values (:name, :value)");
            query.bind(name, QStringLiteral("a"));
            if (name != QByteArray(":name"))
                query.bind(":name", QStringLiteral("a")).bind(":value", QStringLiteral("b"));
            QVERIFY(!query.run());
            QVERIFY2(database.writer->fault()->detail.contains(QStringLiteral("parameter")), qPrintable(database.writer->fault()->detail));
            QVERIFY(!transaction.commit());
        }
        Transaction transaction(*database.writer, Actor::automaton(), NewDatabase::moment("2026-03-12T10:00:00Z"));
        put(*database.writer, QStringLiteral("a"), QStringLiteral("b"));
        QVERIFY(transaction.commit());
        QCOMPARE(database.count("select count(*) from setting where name = 'a'"), 1);
    }

    void takesBackAPartAlone()
    {
        NewDatabase database;
        Transaction transaction(*database.writer, Actor::automaton(), now);
        put(*database.writer, "a", "1");
        {
            Savepoint part(transaction);
            put(*database.writer, "b", "2");
            part.undo();
        }
        {
            Savepoint part(transaction);
            put(*database.writer, "c", "3");
        }
        QVERIFY(transaction.commit());
        QCOMPARE(database.count("select count(*) from setting where name in ('a', 'c')"), 2);
        QCOMPARE(database.count("select count(*) from setting where name = 'b'"), 0);
    }

    void carriesWhoAndWhenInUtc()
    {
        NewDatabase database;
        const QDateTime summer(QDate(2026, 7, 1), QTime(9, 0), QTimeZone("Europe/Lisbon"));
        const Transaction transaction(*database.writer, Actor::operatorNamed("ana"), summer);
        QCOMPARE(transaction.actor().name, QString("ana"));
        QCOMPARE(transaction.at(), summer);
        QCOMPARE(transaction.at().timeSpec(), Qt::UTC);
    }

    void keepsMomentsAndDates()
    {
        NewDatabase database;
        Query query = database.writer->query("select :moment, :date, :nothing, :id, :none");
        query.bind(":moment", NewDatabase::moment("2026-07-01T09:00:00+01:00"))
            .bind(":date", QDate(2026, 7, 1))
            .bind(":nothing", QDate())
            .bind(":id", AccountId{7})
            .bind(":none", AccountId{});
        QVERIFY(query.next());
        QCOMPARE(query.text(0), QString("2026-07-01T08:00:00.000Z"));
        QCOMPARE(query.moment(0), NewDatabase::moment("2026-07-01T08:00:00Z"));
        QCOMPARE(query.text(1), QString("2026-07-01"));
        QVERIFY(query.isNull(2));
        QCOMPARE(query.integer(3), 7);
        QVERIFY(query.isNull(4));
    }

    void neverChangesWhatWasBookedOrRead_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
             {"update entry set booked_by = 'x'", "delete from entry", "update posting set amount = 2", "delete from posting",
              "update reading set value = 2", "delete from reading"})
            QTest::newRow(sql) << QString(sql);
        if (TestServer::isThere()) {
            for (const char *sql : {"truncate reading cascade", "truncate entry cascade", "truncate posting cascade"})
                QTest::newRow(sql) << QString(sql);
            return;
        }
        for (const char *sql :
             {"insert or replace into posting (entry_id, line, ledger, amount) values (1, 1, 'revenue', -2)",
              "insert or replace into reading (id, register_id, value, read_on, received_at, source, status, "
              "recorded_by) values (1, 1, 2, '2026-01-01', '', 'office', 'accepted', '')",
              "insert or replace into entry (id, unique_key, kind, account_id, happened_on, booked_at, booked_by) "
              "values (2, 'k', 'charge', 1, '2026-01-01', '', '')"})
            QTest::newRow(sql) << QString(sql);
    }

    void neverChangesWhatWasBookedOrRead()
    {
        QFETCH(QString, sql);
        NewDatabase database;
        addLedger(*database.writer);
        QVERIFY(!database.writer->execute(sql));
        QCOMPARE(database.writer->fault()->kind, StoreFault::Kind::Refused);
    }
};

CONTADOR_TEST(UnitOfWorkTest);
#include "unit_of_work_test.moc"
