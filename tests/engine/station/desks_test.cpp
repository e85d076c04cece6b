// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/station/station_bench.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace contador;
using namespace contador::tests;

namespace {

constexpr int patienceMs = 20'000;
const QString maria = QStringLiteral("+351912345678");

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

/// A station beside that of the bench, at the same accounts.
class OtherDesk {
public:
    explicit OtherDesk(const StationOptions &options) : station(options)
    {
        QObject::connect(&station, &Station::feed, &station, [this](const FeedEvent &event) { events.push_back(event); });
        QObject::connect(&station, &Station::modemChanged, &station, [this](const ModemStatus &told) { status = told; });
        QObject::connect(&station, &Station::serverAnswers, &station, [this](bool answers) { heard << answers; });
    }

    [[nodiscard]] int count(FeedKind kind) const { return int(std::ranges::count(events, kind, &FeedEvent::kind)); }

    Station station;
    std::vector<FeedEvent> events;
    ModemStatus status;
    QList<bool> heard;
};

PaymentNews payment(const StationBench &bench, const QString &reference)
{
    return {QStringLiteral("00124567"), {1000, bench.books.installation.currency}, reference, QStringLiteral("counter")};
}

} // namespace

/// Several desks at one PostgreSQL. Where SQLite is, one program writes and there is nothing to test.
class DesksTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        if (!TestServer::isThere())
            QSKIP("one desk");
    }

    void showsTheNewsOfTheOtherDeskOnceAndWithinASecond()
    {
        StationBench bench;
        QVERIFY(bench.start());
        StationOptions options = bench.options();
        options.modemPaths.clear();
        OtherDesk desk(options);
        QVERIFY(desk.station.open());
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer elapsed;
            elapsed.start();
            const PaymentNews paid = payment(bench, QString::number(i));
            desk.station.command(Actor::operatorNamed(QStringLiteral("ana")),
                                 [paid](Writer &writer) { return writer.bookPayment(paid); });
            QTRY_COMPARE_WITH_TIMEOUT(bench.feedKinds().count(QStringLiteral("payment")), i + 1, 1000);
            QVERIFY(elapsed.elapsed() < 1000);
        }
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(desk.count(FeedKind::ReadingAccepted) == 1);
        EVENTUALLY(desk.count(FeedKind::Reply) == 1);
        QCOMPARE(desk.count(FeedKind::Payment), 5);
        QCOMPARE(bench.feedKinds().count(QStringLiteral("payment")), 5);
        QCOMPARE(bench.feedKinds().count(QStringLiteral("reading_accepted")), 1);
    }

    void handsTheModemOverWhenADeskStops()
    {
        StationBench bench;
        QVERIFY(bench.start());
        OtherDesk desk(bench.options());
        QVERIFY(desk.station.open());
        EVENTUALLY(desk.status.state == ModemState::OtherDesk);
        QCOMPARE(desk.status.heldBy, QSysInfo::machineHostName());
        bench.stop();
        EVENTUALLY(desk.status.state == ModemState::Ready);
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.replies().size() == 1);
        EVENTUALLY(desk.count(FeedKind::Reply) == 1);
        QCOMPARE(bench.count("select count(*) from entry where kind = 'charge'"), 1);
        QCOMPARE(bench.count("select fence from modem_lease"), 2);
        QCOMPARE(bench.count("select min(fence) from inbound_part"), 2);
        QCOMPARE(bench.count("select min(fence) from submission"), 2);
    }

    void comesBackWhenTheServerCutTheConnection()
    {
        StationBench bench;
        QVERIFY(bench.start());
        StationOptions options = bench.options();
        options.modemPaths.clear();
        OtherDesk desk(options);
        QVERIFY(desk.station.open());
        TestServer::run(QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'")
                            .arg(bench.books.url.server.path().mid(1)));
        const PaymentNews paid = payment(bench, QStringLiteral("while it was away"));
        const auto done = bench.station().command(Actor::operatorNamed(QStringLiteral("ana")),
                                                  [paid](Writer &writer) { return writer.bookPayment(paid); });
        EVENTUALLY(done.isFinished());
        QVERIFY2(done.result(), done.result() ? "" : qPrintable(done.result().error().detail));
        EVENTUALLY(desk.count(FeedKind::Payment) == 1);
        const auto card = desk.station.ask([](Reader &reader) { return reader.card(QStringLiteral("00124567")).has_value(); });
        EVENTUALLY(card.isFinished());
        QVERIFY(card.result() && *card.result());
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.replies().size() == 1); // the modem is taken anew
        EVENTUALLY(desk.count(FeedKind::Reply) == 1);
        QCOMPARE(desk.count(FeedKind::Payment), 1);
    }

    void tellsThatTheServerIsAwayAndBack()
    {
        StationBench bench;
        StationOptions options = bench.options();
        options.modemPaths.clear();
        OtherDesk desk(options);
        QVERIFY(desk.station.open());
        const QString name = bench.books.url.server.path().mid(1);
        TestServer::run(QStringLiteral("alter database %1 with allow_connections false").arg(name));
        TestServer::run(QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'").arg(name));
        EVENTUALLY(desk.heard == QList<bool>{false});
        TestServer::run(QStringLiteral("alter database %1 with allow_connections true").arg(name));
        EVENTUALLY((desk.heard == QList<bool>{false, true}));
    }

    /// As a desk would that was stopped and does not know yet that another one took over.
    void refusesWhatCarriesAnOldFence()
    {
        NewDatabase books;
        SystemClock clock;
        ModemLease stopped(*books.writer, clock, QStringLiteral("modem"), {QStringLiteral("a"), QStringLiteral("1")});
        QCOMPARE(*stopped.keep([](Transaction &) {}), ModemLease::Change::Taken);
        const auto other = std::move(*Connection::open(books.url, Connection::Access::Write));
        ModemLease waiting(*other, clock, QStringLiteral("modem"), {QStringLiteral("b"), QStringLiteral("2")});
        QCOMPARE(*waiting.keep([](Transaction &) {}), ModemLease::Change::None);
        QCOMPARE(waiting.otherDesk(), QStringLiteral("a"));
        const auto keep = [](Connection &connection, const char *key, qint64 fence) {
            Transaction transaction(connection, Actor::automaton(), NewDatabase::moment("2026-03-12T10:00:00Z"));
            Query query = connection.query(R"(
                insert into inbound_part (key, kind, carrier, iccid, pdu, received_at, fence)
                values (:key, 'deliver', 'modem', '', '', '', :fence))");
            query.bind(":key", QByteArray(key)).bind(":fence", fence).run();
            return transaction.commit();
        };
        QVERIFY(keep(*books.writer, "first", stopped.fence()));
        EVENTUALLY(waiting.keep([](Transaction &) {}) && waiting.isHeld());
        QVERIFY(waiting.fence() > stopped.fence());
        QVERIFY(!stopped.isHeld()); // by its own clock, before the other could take it
        QCOMPARE(keep(*books.writer, "second", stopped.fence()).error().kind, StoreFault::Kind::LeaseLost);
        QVERIFY(keep(*other, "second", waiting.fence()));
        QCOMPARE(*stopped.keep([](Transaction &) {}), ModemLease::Change::Lost);
        QCOMPARE(*stopped.keep([](Transaction &) {}), ModemLease::Change::None);
    }

    void doesAUnitOfWorkAgainThatAnotherDeskWasInTheWayOf()
    {
        NewDatabase books;
        const auto other = std::move(*Connection::open(books.url, Connection::Access::Write));
        const auto add = [](Connection &connection) {
            Query read = connection.query("select count(*) from setting where name like 'race.%'");
            const qint64 there = read.next() ? read.integer(0) : -1;
            Query write = connection.query("insert into setting (name, value) values (:name, 'x')");
            write.bind(":name", QStringLiteral("race.%1").arg(there)).run();
        };
        int tries = 0;
        const auto done = withRetries([&] {
            ++tries;
            Transaction transaction(*books.writer, Actor::automaton(), NewDatabase::moment("2026-03-12T10:00:00Z"));
            if (tries == 1) {
                if (books.count("select count(*) from setting where name like 'race.%'") != 0)
                    qFatal("the database is not new");
                Transaction quicker(*other, Actor::automaton(), NewDatabase::moment("2026-03-12T10:00:00Z"));
                add(*other);
                if (const auto committed = quicker.commit(); !committed)
                    return committed;
            }
            add(*books.writer);
            return transaction.commit();
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(tries, 2);
        QCOMPARE(books.count("select count(*) from setting where name like 'race.%'"), 2);
    }
};

CONTADOR_TEST(DesksTest);
#include "desks_test.moc"
