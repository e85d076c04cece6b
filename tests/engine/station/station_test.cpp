// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/messages_store.h"
#include "engine/messaging/submissions_store.h"
#include "engine/reports/account_report.h"
#include "engine/station/station.h"
#include "tests/engine/messaging/pdus.h"
#include "tests/engine/station/station_bench.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace contador;
using namespace contador::tests;

namespace {

const QString maria = QStringLiteral("+351912345678");
const QString john = QStringLiteral("+351912345679");
const QString condominium = QStringLiteral("+351961000006");
constexpr int patienceMs = 15'000;

} // namespace

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

/// One SMS, all the way: through the real driver and a pseudo terminal, in the real database, and back.
class StationTest : public QObject {
    Q_OBJECT

private slots:
    void answersAReadingWithTheRightDebt()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(!bench.replies().isEmpty());
        const QString reply = bench.replies().constFirst();
        QVERIFY2(reply.startsWith(maria + QStringLiteral(": Leitura 1482 aceite ")), qPrintable(reply));
        QVERIFY2(reply.contains(QStringLiteral("Contador 20400769. Consumo 9 m3. Divida 22,30 EUR ate ")), qPrintable(reply));
        EVENTUALLY(bench.event(FeedKind::Reply));
        QCOMPARE(bench.feedKinds(), (QStringList{QStringLiteral("reading_accepted"), QStringLiteral("reply")}));
    }

    void tellsTheWindowWhatHappenedAndHowLongItTook()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.event(FeedKind::Reply));
        const FeedEvent accepted = *bench.event(FeedKind::ReadingAccepted);
        QCOMPARE(accepted.account, QStringLiteral("00124567"));
        QCOMPARE(accepted.holder, QStringLiteral("Maria Silva"));
        QCOMPARE(accepted.phone, maria);
        QCOMPARE(accepted.text, QStringLiteral("1482"));
        QCOMPARE(accepted.amount->toString(), QStringLiteral("22.30"));
        QVERIFY(accepted.latencyMs && *accepted.latencyMs >= 0);
        const FeedEvent reply = *bench.event(FeedKind::Reply);
        QCOMPARE(reply.message, accepted.message);
        QCOMPARE(reply.reply, accepted.reply);
        QCOMPARE(reply.account, accepted.account);
        QVERIFY(reply.latencyMs && *reply.latencyMs >= *accepted.latencyMs);
        QVERIFY(reply.id > accepted.id);
    }

    void callsAReplyDeliveredWhenTheHandsetHasIt()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.deliver(maria, QStringLiteral("SALDO"));
        EVENTUALLY(bench.text("select state from message where direction = 'out'") == QStringLiteral("delivered"));
    }

    void storesAMessageBeforeTheSimForgetsIt()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.event(FeedKind::Reply));
        EVENTUALLY(bench.storedAtFirstDeletion() >= 0);
        QCOMPARE(bench.storedAtFirstDeletion(), 1);
        EVENTUALLY(bench.onSim() == 0);
    }

    void leavesAMessageOnTheSimWhileTheDatabaseRefusesIt()
    {
        StationBench bench;
        QVERIFY(bench.start());
        {
            const ForeignLock lock(bench.books.url);
            bench.deliver(maria, QStringLiteral("1482"));
            EVENTUALLY(!bench.troubles().empty());
            QCOMPARE(bench.troubles().front().kind, StoreFault::Kind::InUse);
            QCOMPARE(bench.onSim(), 1);
            QCOMPARE(bench.storedAtFirstDeletion(), -1); // nothing was deleted, nothing confirmed
            QVERIFY(!bench.commandsTaken().contains("AT+CNMA"));
        }
        EVENTUALLY(bench.replies().size() == 1); // by itself, now that it may
        EVENTUALLY(bench.onSim() == 0);
        QCOMPARE(bench.count("select count(*) from message where direction = 'in' and state = 'answered'"), 1);
    }

    void countsWhatTheNetworkDeliversTwiceOnce()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.inject(SimulatedFault::Kind::Redeliver);
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.count("select max(seen) from inbound_part where kind = 'deliver'") == 2);
        EVENTUALLY(bench.onSim() == 0);
        QCOMPARE(bench.count("select count(*) from message where direction = 'in'"), 1);
        QCOMPARE(bench.count("select count(*) from entry where kind = 'charge'"), 1);
        QCOMPARE(bench.replies().size(), 1);
    }

    void remembersEachCardThatStoodInAModem()
    {
        StationBench bench;
        QVERIFY(bench.start());
        EVENTUALLY(bench.count("select count(*) from sim where length(iccid) > 10") == 1);
        bench.stop();
        QVERIFY(bench.start());
        EVENTUALLY(bench.modemState() == ModemState::Ready);
        QCOMPARE(bench.count("select count(*) from sim"), 1);
    }

    void neverRepeatsAReplyThatMayHaveLeft()
    {
        SimulatedModemOptions silentNetwork;
        silentNetwork.statusReports = false;
        StationBench bench(silentNetwork);
        QVERIFY(bench.start());
        bench.inject(SimulatedFault::Kind::LoseResult);
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.event(FeedKind::SendUnknown));
        QCOMPARE(bench.text("select state from message where direction = 'out'"), QStringLiteral("unknown"));
        bench.deliver(john, QStringLiteral("BALANCE")); // life goes on
        EVENTUALLY(bench.event(FeedKind::Reply));
        QCOMPARE(bench.replies().filter(maria).size(), 1);
        QCOMPARE(bench.count("select count(*) from submission"), 2);
        bench.stop();
        QVERIFY(bench.start()); // nor after a restart
        bench.deliver(john, QStringLiteral("HELP"));
        EVENTUALLY(bench.replies().filter(john).size() == 2);
        QCOMPARE(bench.replies().filter(maria).size(), 1);
    }

    void settlesAnUnknownReplyByItsReport()
    {
        SimulatedModemOptions slowReport;
        slowReport.reportDelay = std::chrono::milliseconds(2500); // after the station has given up waiting for the result
        StationBench bench(slowReport);
        QVERIFY(bench.start());
        bench.inject(SimulatedFault::Kind::LoseResult);
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.event(FeedKind::SendUnknown));
        EVENTUALLY(bench.text("select state from message where direction = 'out'") == QStringLiteral("delivered"));
        QCOMPARE(bench.replies().size(), 1);
    }

    void endsAsTheErrorCodeSays_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("state");
        QTest::addColumn<FeedKind>("kind");
        QTest::addColumn<int>("submissions");
        QTest::newRow("for good: unassigned number") << 1 << QStringLiteral("failed") << FeedKind::SendFailed << 1;
        QTest::newRow("proven not sent: no network") << 331 << QStringLiteral("delivered") << FeedKind::Reply << 2;
        QTest::newRow("perhaps sent: unknown error") << 500 << QStringLiteral("unknown") << FeedKind::SendUnknown << 1;
    }

    void endsAsTheErrorCodeSays()
    {
        QFETCH(int, code);
        QFETCH(QString, state);
        QFETCH(FeedKind, kind);
        QFETCH(int, submissions);
        StationBench bench;
        QVERIFY(bench.start());
        bench.inject(SimulatedFault::Kind::RefuseSubmit, code);
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.event(kind));
        EVENTUALLY(bench.text("select state from message where direction = 'out'") == state);
        QCOMPARE(bench.count("select count(*) from submission"), submissions);
        QCOMPARE(bench.count("select count(*) from submission where cms_code = 331"), code == 331 ? 1 : 0);
    }

    void goesOnAfterTheModemWasUnplugged()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.replies().size() == 1);
        bench.inject(SimulatedFault::Kind::Unplugged);
        EVENTUALLY(bench.modemState() == ModemState::Missing);
        bench.deliver(maria, QStringLiteral("SALDO")); // waits in the network
        bench.heal(SimulatedFault::Kind::Unplugged);
        EVENTUALLY(bench.modemState() == ModemState::Ready);
        EVENTUALLY(bench.replies().size() == 2);
        QVERIFY(bench.replies().constLast().contains(QStringLiteral("Divida 22,30 EUR")));
    }

    void answersWhatCameWhileItWasOff()
    {
        StationBench bench;
        bench.deliver(maria, QStringLiteral("1482"));
        QVERIFY(bench.start());
        EVENTUALLY(bench.replies().size() == 1);
    }

    void answersWithoutTheWindow()
    {
        StationBench bench;
        QVERIFY(bench.start());
        QElapsedTimer blocked;
        blocked.start();
        bench.deliver(maria, QStringLiteral("1482"));
        bench.deliver(john, QStringLiteral("541"));
        QVERIFY(bench.waitBlocked(2)); // this thread stands still: no event is dealt with here
        QVERIFY2(bench.feedKinds().isEmpty(), "the window saw events while it was blocked");
        qInfo("two replies in %lld ms", static_cast<long long>(blocked.elapsed()));
        EVENTUALLY(bench.feedKinds().size() == 4);
    }

    void answersWhileAReportRuns()
    {
        StationBench bench;
        QVERIFY(bench.start());
        QSemaphore begun;
        QSemaphore mayEnd;
        const auto report = bench.station().ask([&](Reader &reader) {
            begun.release();
            mayEnd.acquire();
            return int(reader.feed(0, 100).size());
        });
        begun.acquire(); // it has the reader thread for itself
        bench.deliver(maria, QStringLiteral("1482"));
        QVERIFY(bench.waitBlocked(1));
        QVERIFY(!report.isFinished());
        mayEnd.release();
        EVENTUALLY(report.isFinished());
        QVERIFY(report.result());
    }

    void answersAQuestionFromOneSnapshot()
    {
        StationBench bench;
        QVERIFY(bench.start());
        QSemaphore begun;
        QSemaphore mayEnd;
        const auto report = bench.station().ask([&](Reader &reader) {
            const auto before = reader.card(QStringLiteral("00124567"));
            begun.release();
            mayEnd.acquire();
            const auto after = reader.card(QStringLiteral("00124567"));
            return before && after && before->total == after->total;
        });
        begun.acquire();
        bench.deliver(maria, QStringLiteral("1482"));
        QVERIFY(bench.waitBlocked(1));
        mayEnd.release();
        EVENTUALLY(report.isFinished());
        QVERIFY(*report.result()); // the charge in between is not half seen
        const auto later = bench.station().ask([](Reader &reader) { return reader.card(QStringLiteral("00124567"))->total; });
        EVENTUALLY(later.isFinished());
        QCOMPARE(later.result()->toString(), QStringLiteral("22.30"));
    }

    void refusesASecondStationOnTheSameDatabase()
    {
        StationBench bench;
        if (bench.books.isPostgresql())
            QSKIP("several desks write");
        QVERIFY(bench.start());
        Station second(bench.options());
        const auto opened = second.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreFault::Kind::InUse);
        QVERIFY(!opened.error().detail.isEmpty()); // names who has it
    }

    void letsOthersReadBesideIt()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.event(FeedKind::Reply));
        const auto reader = Connection::open(bench.books.url, Connection::Access::Read);
        QVERIFY(reader);
        const auto card = AccountReport(**reader, bench.books.installation).card(QStringLiteral("00124567"), QDate(2026, 3, 12));
        QVERIFY(card);
        QCOMPARE(card->total.toString(), QStringLiteral("22.30"));
        QCOMPARE(card->readings.front().value.toString(), QStringLiteral("1482"));
        QCOMPARE(card->readings.front().message, bench.event(FeedKind::ReadingAccepted)->message);
        QCOMPARE(card->entries.back().message, bench.event(FeedKind::ReadingAccepted)->message);
        QCOMPARE(card->messages.size(), size_t(2));
    }

    void sendsALongReplyInParts()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.deliver(condominium, QStringLiteral("SALDO"));
        EVENTUALLY(bench.replies().size() == 1);
        QVERIFY(bench.replies().constFirst().contains(QStringLiteral("...0004: Divida 1004,00 EUR")));
        QCOMPARE(bench.count("select count(*) from submission"), 2);
        EVENTUALLY(bench.text("select state from message where direction = 'out'") == QStringLiteral("delivered"));
    }

    void readsALongTextThatCameInParts()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.deliver(maria, QStringLiteral("Bom dia, %1 a leitura é 1482 %2").arg(QString(160, u'x'), QString(160, u'y')));
        EVENTUALLY(bench.event(FeedKind::Reply));
        QCOMPARE(bench.count("select count(*) from inbound_part where kind = 'deliver'"), 3);
        QCOMPARE(bench.feedKinds().constFirst(), QStringLiteral("reading_accepted"));
    }

    void showsWhatItCannotReadAndAnswersItNot()
    {
        StationBench bench;
        QVERIFY(bench.start());
        const QByteArray octets = deliveredOctets(maria, QByteArray::fromHex("DEADBEEF"));
        const QByteArray cut = cutShort(delivered(maria, QStringLiteral("Leitura 1482")).first(), 2);
        bench.inModem([&](SimulatedModem &modem) {
            modem.deliverPdu(octets);
            modem.deliverPdu(cut);
        });
        EVENTUALLY(bench.feedKinds().size() == 2);
        QCOMPARE(bench.feedKinds(), (QStringList{QStringLiteral("undecodable"), QStringLiteral("undecodable")}));
        QCOMPARE(bench.event(FeedKind::Undecodable)->phone, maria);
        EVENTUALLY(bench.onSim() == 0);
        QVERIFY(bench.replies().isEmpty());
    }

    void keepsWhatACommandWroteAndTellsItOnce()
    {
        StationBench bench;
        QVERIFY(bench.start());
        const PaymentNews payment{QStringLiteral("00124567"),
                                  {1000, bench.books.installation.currency},
                                  QStringLiteral("MB 4711"),
                                  QStringLiteral("bank")};
        const auto pay = [&] {
            return bench.station().command(Actor::operatorNamed(QStringLiteral("ana")),
                                           [payment](Writer &writer) { return writer.bookPayment(payment); });
        };
        const auto first = pay();
        const auto second = pay(); // the bank's file came twice
        EVENTUALLY(first.isFinished() && second.isFinished());
        QVERIFY(*first.result() && *second.result());
        EVENTUALLY(bench.event(FeedKind::Payment));
        QCOMPARE(bench.feedKinds(), QStringList{QStringLiteral("payment")});
        QCOMPARE(bench.count("select count(*) from entry where kind = 'payment' and booked_by = 'ana'"), 1);
    }

    void tellsNothingOfACommandThatWasNotKept()
    {
        StationBench bench;
        QVERIFY(bench.start());
        const PaymentNews payment{QStringLiteral("00124567"),
                                  {1000, bench.books.installation.currency},
                                  QStringLiteral("MB 4711"),
                                  QStringLiteral("bank")};
        const ForeignLock lock(bench.books.url);
        const auto paid = bench.station().command(Actor::operatorNamed(QStringLiteral("ana")),
                                                  [payment](Writer &writer) { return writer.bookPayment(payment); });
        EVENTUALLY(paid.isFinished());
        QVERIFY(!paid.result());
        QCOMPARE(paid.result().error().kind, StoreFault::Kind::InUse);
        QVERIFY(bench.feedKinds().isEmpty());
        QCOMPARE(bench.count("select count(*) from entry where kind = 'payment'"), 0);
    }

    void continuesInTheThreadOfWhoAsked()
    {
        StationBench bench;
        QVERIFY(bench.start());
        auto window = std::make_unique<QObject>();
        QThread *answeredIn = nullptr;
        const auto note = [&answeredIn](const Outcome<bool, StoreFault> &) { answeredIn = QThread::currentThread(); };
        const auto question = [](Reader &reader) { return reader.search(QStringLiteral("maria"), 5).size() == 1; };
        bench.station().ask(question).then(window.get(), note);
        EVENTUALLY(answeredIn);
        QCOMPARE(answeredIn, QThread::currentThread());

        answeredIn = nullptr;
        QSemaphore mayEnd;
        const auto slow = bench.station().ask([&](Reader &) {
            mayEnd.acquire();
            return true;
        });
        bench.station().ask(question).then(window.get(), note);
        window.reset(); // the screen was closed meanwhile
        mayEnd.release();
        const auto last = bench.station().ask(question);
        EVENTUALLY(slow.isFinished() && last.isFinished());
        QCoreApplication::processEvents();
        QVERIFY(!answeredIn);
    }

    void answersAtItsStartWhatWasKeptAndNotAnswered()
    {
        StationBench bench;
        {
            const auto writer = Connection::open(bench.books.url, Connection::Access::Write);
            QVERIFY(writer);
            Transaction transaction(**writer, Actor::automaton(), SystemClock().now());
            MessagesStore::NewInbound kept;
            kept.sender = maria;
            kept.text = QStringLiteral("1482");
            kept.carrier = QStringLiteral("modem");
            MessagesStore::addInbound(transaction, kept);
            QVERIFY(transaction.commit());
        }
        QVERIFY(bench.start());
        EVENTUALLY(bench.replies().size() == 1);
        EVENTUALLY(bench.event(FeedKind::Reply));
        QVERIFY(!bench.event(FeedKind::Reply)->latencyMs); // nobody knows how long ago it came
    }

    void showsAtItsStartWhatWasInterrupted()
    {
        StationBench bench;
        {
            const auto writer = Connection::open(bench.books.url, Connection::Access::Write);
            QVERIFY(writer);
            Transaction transaction(**writer, Actor::automaton(), SystemClock().now());
            MessagesStore::NewOutbound reply;
            reply.recipient = maria;
            reply.text = QStringLiteral("Divida 22,30 EUR");
            reply.carrier = QStringLiteral("modem");
            SubmissionIntent intent;
            intent.message = MessagesStore::enqueue(transaction, reply);
            intent.recipient = maria;
            intent.carrier = reply.carrier;
            intent.pduHex = "00";
            SubmissionsStore::letGo(transaction, SubmissionsStore::intend(transaction, intent));
            MessagesStore::setState(transaction, intent.message, MessageState::Sending);
            QVERIFY(transaction.commit());
        }
        QVERIFY(bench.start());
        EVENTUALLY(bench.event(FeedKind::SendUnknown));
        QCOMPARE(bench.event(FeedKind::SendUnknown)->phone, maria);
        bench.deliver(john, QStringLiteral("BALANCE"));
        EVENTUALLY(bench.replies().size() == 1);
        QVERIFY(bench.replies().filter(maria).isEmpty());
    }

    void recordsAnOutcomeAsSoonAsTheDatabaseTakesIt()
    {
        SimulatedModemOptions slowNetwork;
        slowNetwork.networkDelay = std::chrono::milliseconds(1000);
        slowNetwork.statusReports = false;
        StationBench bench(slowNetwork);
        QVERIFY(bench.start());
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.count("select count(*) from submission where outcome = 'pending'") == 1);
        {
            const ForeignLock lock(bench.books.url); // the network takes the answer, and nobody can write it down
            EVENTUALLY(!bench.troubles().empty());
            QCOMPARE(bench.replies().size(), 1);
        }
        EVENTUALLY(bench.text("select state from message where direction = 'out'") == QStringLiteral("sent"));
        QCOMPARE(bench.count("select count(*) from submission where outcome = 'accepted'"), 1);
        EVENTUALLY(bench.event(FeedKind::Reply));
        QCOMPARE(bench.replies().size(), 1);
    }

    void callsNothingDoneWhileTheDatabaseRefusesWork()
    {
        StationBench bench;
        QVERIFY(bench.start());
        QSignalSpy idle(&bench.station(), &Station::idle);
        {
            const ForeignLock lock(bench.books.url);
            bench.deliver(maria, QStringLiteral("SALDO"));
            EVENTUALLY(!bench.troubles().empty());
            QVERIFY(idle.isEmpty());
        }
        EVENTUALLY(bench.event(FeedKind::Reply));
        EVENTUALLY(!idle.isEmpty());
    }

    void answersFromTheNumberThatWasWrittenTo()
    {
        StationBench bench;
        SimulatedModemOptions options;
        options.linkPath = bench.books.path("second");
        SystemClock clock;
        SimulatedModemThread second(clock, options);
        QSemaphore left;
        connect(&second.modem(), &SimulatedModem::submitted, &second.modem(), [&left] { left.release(); });
        QVERIFY(second.start());
        bench.furtherModems = {second.path()};
        QVERIFY(bench.start());
        for (int i = 0; i < 5; ++i)
            second.post([i](SimulatedModem &modem) { modem.deliver(maria, QStringLiteral("SALDO") + QString(i, u'!')); });
        EVENTUALLY(left.available() == 5);
        QVERIFY(bench.replies().isEmpty());
        bench.deliver(john, QStringLiteral("BALANCE"));
        EVENTUALLY(bench.replies().size() == 1);
        QCOMPARE(left.available(), 5);
        bench.stop();
    }

    void answersNobodyOnceItIsClosed()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.station().close();
        bool answered = false;
        const auto question = bench.station().ask([](Reader &) { return true; });
        question.then(this, [&answered](const Outcome<bool, StoreFault> &) { answered = true; });
        const auto work = bench.station().command(Actor::automaton(), [](Writer &) { return true; });
        EVENTUALLY(question.isFinished() && work.isFinished());
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void opensAgainAfterADatabaseThatItCouldNotOpen()
    {
        StationBench bench;
        if (bench.books.isPostgresql())
            QSKIP("several desks write");
        StationOptions options = bench.options();
        options.modemPaths.clear();
        Station station(options);
        {
            const auto writer = Connection::open(bench.books.url, Connection::Access::Write);
            QVERIFY(writer);
            QVERIFY(!station.open());
            QVERIFY(station.ask([](Reader &) { return true; }).isFinished());
        }
        QVERIFY(station.open());
        const auto answer = station.ask([](Reader &) { return true; });
        EVENTUALLY(answer.isFinished());
        QVERIFY(*answer.result());
    }

    void saysWhenNothingIsLeftToDo()
    {
        StationBench bench;
        QVERIFY(bench.start());
        QSignalSpy idle(&bench.station(), &Station::idle);
        QSignalSpy queue(&bench.station(), &Station::queueChanged);
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.event(FeedKind::Reply));
        EVENTUALLY(!idle.isEmpty());
        EVENTUALLY(!queue.isEmpty() && queue.constLast().constFirst().toInt() == 0);
    }

    void answersABurstInTheOrderOfArrivalEachOnce()
    {
        StationBench bench;
        QVERIFY(bench.start());
        constexpr int texts = 20;
        for (int i = 1; i <= texts; ++i)
            bench.deliver(i % 2 ? maria : john, QStringLiteral("%1").arg(i % 2 ? 1473 + i : 530 + i));
        EVENTUALLY(bench.replies().size() == texts);
        EVENTUALLY(bench.onSim() == 0);
        QCOMPARE(bench.count("select count(*) from reading where status = 'accepted' and source = 'sms'"), texts);
        QVERIFY(bench.replies().filter(maria).constLast().contains(QStringLiteral("Leitura 1492")));
        QCOMPARE(bench.count("select count(*) from entry where kind = 'charge'"), texts);
    }

    void triesAWrongPinOnceWhateverIsRestarted()
    {
        SimulatedModemOptions locked;
        locked.pin = "1234";
        StationBench bench(locked);
        QVERIFY(bench.start(QStringLiteral("9999"), ModemState::PinWrong));
        bench.stop();
        QVERIFY(bench.start(QStringLiteral("9999"), ModemState::PinWrong));
        QCOMPARE(bench.commandsTaken().count("AT+CPIN=\"9999\""), 1);
        bench.stop();
        QVERIFY(bench.start(QStringLiteral("1234")));
    }

    void closesWhileAReplyIsInFlight()
    {
        SimulatedModemOptions slowNetwork;
        slowNetwork.networkDelay = std::chrono::milliseconds(1000);
        StationBench bench(slowNetwork);
        QVERIFY(bench.start());
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.event(FeedKind::ReadingAccepted));
        EVENTUALLY(bench.count("select count(*) from submission") == 1);
        bench.stop();
        const QString state = bench.text("select state from message where direction = 'out'");
        QVERIFY2(state == QStringLiteral("unknown") || state == QStringLiteral("queued"), qPrintable(state));
        QVERIFY(bench.start());
        EVENTUALLY(bench.replies().size() == 1); // whether before or after the restart: once
    }
};

CONTADOR_TEST(StationTest);
#include "station_test.moc"
