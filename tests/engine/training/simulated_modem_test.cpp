// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_modem.h"
#include "engine/training/simulated_modem_thread.h"
#include "tests/engine/training/terminal.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace contador::tests {

namespace {

const QString kConsumer = QStringLiteral("+351912345678");
/// SMS-DELIVER from +351912345678 "1482" at noon UTC. TS 23.040 §9.2.2.1
const QByteArray kDelivered1482 = "0791539106000010040C9153912143658700006211522100000004311A4E06";
/// SMS-SUBMIT to +351912345678 "Bom dia", with and without a request for a status report. TS 23.040 §9.2.2.2
const QByteArray kSubmit = "0001000C91539121436587000007C2771B444E8701";
const QByteArray kSubmitWithReport = "0021000C91539121436587000007C2771B444E8701";

FixedClock clockAtNoon()
{
    return FixedClock(QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC));
}

/// A modem and a terminal that is connected to it.
struct Bench {
    explicit Bench(SimulatedModemOptions options = {}) : modem(clock, std::move(options))
    {
        started = modem.start();
        terminal = std::make_unique<Terminal>(modem.path());
    }

    /// Echo off and new messages stored and announced, reports routed: what a driver asks for.
    void setUp(const QByteArray &indications = "2,1,0,1,0")
    {
        QCOMPARE(terminal->ask("ATE0"), QByteArray("ATE0\r\r\nOK\r\n"));
        QCOMPARE(terminal->ask("AT+CMEE=1;+CMGF=0;+CNMI=" + indications), QByteArray("\r\nOK\r\n"));
    }
    QByteArray submit(const QByteArray &pdu, const QByteArray &end = "OK\r\n")
    {
        terminal->write("AT+CMGS=" + QByteArray::number(pdu.size() / 2 - 1) + '\r');
        if (terminal->readUntil("> ").isEmpty())
            return {};
        terminal->write(pdu + '\x1A');
        return terminal->readUntil(end);
    }

    FixedClock clock = clockAtNoon();
    SimulatedModem modem;
    bool started = false;
    std::unique_ptr<Terminal> terminal;
};

} // namespace

class SimulatedModemTest : public QObject {
    Q_OBJECT
private slots:
    void answersCommandsAsTheStandardsSay_data();
    void answersCommandsAsTheStandardsSay();
    void echoesUntilToldNotTo();
    void storesAnnouncesAndForgetsOnlyWhatIsDeleted();
    void listsByStatusAndMarksAsRead();
    void keepsMessagesWhileNobodyListens();
    void routesWithAcknowledgement();
    void stopsRoutingWithoutAcknowledgement();
    void promptsAndSends();
    void joinsThePartsOfASubmittedText();
    void givesUpASubmissionOnEscape();
    void refusesAPduOfAnotherLength();
    void reportsTheDelivery();
    void splitsALongTextIntoParts();
    void asksForThePinAndThenThePuk();
    void keepsWhatDoesNotFitUntilThereIsRoom();
    void vanishesAndComesBackAtTheSameLink();
    void losesItsSettingsOnRestart();
    void failsTheNextSubmissionAsToldTo();
    void saysNothingWhileSilent();
    void announcesAndDeliversTwiceWhenToldTo();
    void forgetsItsSettingsWithoutAWord();
    void putsNoiseIntoItsAnswers();
    void runsInAThreadOfItsOwn();
};

void SimulatedModemTest::answersCommandsAsTheStandardsSay_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray ok = "\r\nOK\r\n";
    const auto row = [&](const QByteArray &command, const QByteArray &answer) {
        QTest::newRow(command.constData()) << command << answer;
    };
    row("AT", ok);
    row("at+cpin?", "\r\n+CPIN: READY\r\n" + ok);
    row("AT+CGSN", "\r\n350123451234560\r\n" + ok);
    row("AT+CIMI", "\r\n268990000000001\r\n" + ok);
    row("AT+CCID", "\r\n+CCID: 8935199000000000018\r\n" + ok);
    row("AT+CREG?", "\r\n+CREG: 0,1\r\n" + ok);
    row("AT+CEREG=1;+CEREG?", "\r\n+CEREG: 1,1\r\n" + ok);
    row("AT+COPS?", "\r\n+COPS: 0,0,\"Rede Exemplo\",7\r\n" + ok);
    row("AT+COPS=3,2;+COPS?", "\r\n+COPS: 0,2,\"26899\",7\r\n" + ok);
    row("AT+CSQ", "\r\n+CSQ: 18,99\r\n" + ok);
    row("AT+CSCS=\"UCS2\";+CSCS?", "\r\n+CSCS: \"UCS2\"\r\n" + ok);
    row("AT+CSCA?", "\r\n+CSCA: \"+351960000001\",145\r\n" + ok);
    row("AT+CSMS=1", "\r\n+CSMS: 1,1,1\r\n" + ok);
    row("AT+CMGF=?", "\r\n+CMGF: (0)\r\n" + ok);
    row("AT+CMGF=1", "\r\n+CMS ERROR: 303\r\n");
    row("AT+CNMI=?", "\r\n+CNMI: (0-2),(0-2),(0),(0-2),(0,1)\r\n" + ok);
    row("AT+CNMI=2,1,0,2,0;+CNMI?", "\r\n+CNMI: 2,1,0,2,0\r\n" + ok);
    row("AT+CPMS=?", "\r\n+CPMS: (\"SM\",\"ME\"),(\"SM\",\"ME\"),(\"SM\",\"ME\")\r\n" + ok);
    row("AT+CPMS?", "\r\n+CPMS: \"SM\",0,30,\"SM\",0,30,\"SM\",0,30\r\n" + ok);
    row("AT+CPMS=\"ME\",\"SM\"", "\r\n+CPMS: 0,50,0,30,0,30\r\n" + ok);
    row("AT+CPMS=\"XX\"", "\r\n+CMS ERROR: 302\r\n");
    row("AT+CMGR=7", "\r\n+CMS ERROR: 321\r\n");
    row("AT+CMGL=4", ok);
    row("AT+CNMA", "\r\n+CMS ERROR: 340\r\n");
    row("AT+CUSD=1,\"*123#\",15", "\r\n+CUSD: 0,\"Saldo: 12,34 EUR. Valido ate 31/12/2027.\",15\r\n" + ok);
    row("AT+CUSD=1,\"*100#\"", "\r\n+CUSD: 4\r\n" + ok);
    row("AT+CUSD=7", "\r\nERROR\r\n");
    row("AT+CMEE=1;+CUSD=7", "\r\n+CME ERROR: 50\r\n");
    row("AT+CMEE=2;+CUSD=7", "\r\n+CME ERROR: incorrect parameters\r\n");
    row("ATE0V1;+CMEE=1;+CMEE?", "\r\n+CMEE: 1\r\n" + ok);
    row("AT+NEVERHEARD=1", "\r\nERROR\r\n");
    row("AT+CFUN=4;+CREG?;+CSQ", "\r\n+CREG: 0,0\r\n+CSQ: 99,99\r\n" + ok);
    row("~noise~AT", ok);
}

void SimulatedModemTest::answersCommandsAsTheStandardsSay()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, answer);
    Bench bench;
    QVERIFY(bench.started);
    bench.terminal->ask("ATE0");
    bench.terminal->write(command + '\r');
    QCOMPARE(bench.terminal->readUntil(answer), answer);
    QCOMPARE(bench.terminal->rest(), QByteArray());
}

void SimulatedModemTest::echoesUntilToldNotTo()
{
    Bench bench;
    QCOMPARE(bench.terminal->ask("AT"), QByteArray("AT\r\r\nOK\r\n"));
    QCOMPARE(bench.terminal->ask("ATE0"), QByteArray("ATE0\r\r\nOK\r\n"));
    QCOMPARE(bench.terminal->ask("AT"), QByteArray("\r\nOK\r\n"));
    bench.terminal->ask("ATZ");
    QCOMPARE(bench.terminal->ask("AT"), QByteArray("AT\r\r\nOK\r\n"));
}

void SimulatedModemTest::storesAnnouncesAndForgetsOnlyWhatIsDeleted()
{
    Bench bench;
    bench.setUp();
    bench.modem.deliver(kConsumer, QStringLiteral("1482"));
    QCOMPARE(bench.terminal->readUntil("1\r\n"), QByteArray("\r\n+CMTI: \"SM\",1\r\n"));
    QCOMPARE(bench.terminal->ask("AT+CMGR=1"), "\r\n+CMGR: 0,,23\r\n" + kDelivered1482 + "\r\n\r\nOK\r\n");
    QVERIFY(bench.terminal->ask("AT+CMGR=1").startsWith("\r\n+CMGR: 1,,23\r\n"));
    QCOMPARE(bench.terminal->ask("AT+CMGD=1"), QByteArray("\r\nOK\r\n"));
    QCOMPARE(bench.terminal->ask("AT+CMGR=1", "321\r\n"), QByteArray("\r\n+CMS ERROR: 321\r\n"));
}

void SimulatedModemTest::listsByStatusAndMarksAsRead()
{
    Bench bench;
    bench.setUp();
    bench.modem.deliver(kConsumer, QStringLiteral("1"));
    bench.modem.deliver(kConsumer, QStringLiteral("2"));
    bench.terminal->readUntil("\"SM\",2\r\n");
    bench.terminal->ask("AT+CMGR=1");
    const QByteArray unread = bench.terminal->ask("AT+CMGL=0");
    QVERIFY(unread.startsWith("\r\n+CMGL: 2,0,,20\r\n") && !unread.contains("+CMGL: 1"));
    QVERIFY(bench.terminal->ask("AT+CMGL").startsWith("\r\nOK"));
    QCOMPARE(bench.terminal->ask("AT+CMGL=4").count("+CMGL: "), 2);
    bench.terminal->ask("AT+CMGD=1,4");
    QCOMPARE(bench.modem.equipment().stores.at(0).used(), 0);
}

void SimulatedModemTest::keepsMessagesWhileNobodyListens()
{
    Bench bench;
    bench.setUp();
    bench.terminal.reset();
    bench.modem.deliver(kConsumer, QStringLiteral("1482"));
    bench.terminal = std::make_unique<Terminal>(bench.modem.path());
    QVERIFY(bench.terminal->ask("AT+CMGL=4").contains("+CMGL: 1,0,,23\r\n"));
}

void SimulatedModemTest::routesWithAcknowledgement()
{
    Bench bench;
    bench.setUp("2,2,0,1,0");
    bench.terminal->ask("AT+CSMS=1");
    bench.modem.deliver(kConsumer, QStringLiteral("1482"));
    bench.modem.deliver(kConsumer, QStringLiteral("1483"));
    QCOMPARE(bench.terminal->readUntil("4E06\r\n"), "\r\n+CMT: ,23\r\n" + kDelivered1482 + "\r\n");
    QCOMPARE(bench.terminal->rest(), QByteArray()); // the second waits for the acknowledgement of the first
    QCOMPARE(bench.terminal->ask("AT+CNMA"), QByteArray("\r\nOK\r\n"));
    QVERIFY(bench.terminal->readUntil("311A6E06\r\n").startsWith("\r\n+CMT: ,23\r\n"));
}

void SimulatedModemTest::stopsRoutingWithoutAcknowledgement()
{
    Bench bench({.acknowledgementTime = std::chrono::milliseconds(20)});
    bench.setUp("2,2,0,1,0");
    bench.terminal->ask("AT+CSMS=1");
    bench.modem.deliver(kConsumer, QStringLiteral("1482"));
    QTRY_COMPARE(bench.modem.equipment().stores.at(0).used(), 1);
    QVERIFY(bench.terminal->ask("AT+CNMI?").contains("+CNMI: 2,0,0,0,0"));
}

void SimulatedModemTest::promptsAndSends()
{
    Bench bench;
    bench.setUp();
    QSignalSpy submitted(&bench.modem, &SimulatedModem::submitted);
    QCOMPARE(bench.submit(kSubmit), QByteArray("\r\n+CMGS: 1\r\n\r\nOK\r\n"));
    QTRY_COMPARE(submitted.size(), 1);
    const auto message = submitted.at(0).at(0).value<SubmittedMessage>();
    QCOMPARE(message.to, kConsumer);
    QCOMPARE(message.text, QStringLiteral("Bom dia"));
    QCOMPARE(message.mr, 1);
    QCOMPARE(message.at, bench.clock.now());
    QCOMPARE(bench.submit(kSubmit), QByteArray("\r\n+CMGS: 2\r\n\r\nOK\r\n"));
}

void SimulatedModemTest::joinsThePartsOfASubmittedText()
{
    Bench bench;
    bench.setUp();
    QSignalSpy submitted(&bench.modem, &SimulatedModem::submitted);
    // "Bom " and "dia", 8 bit reference 77. TS 23.040 §9.2.3.24.1
    bench.submit("0041000C9153912143658700000B0500034D020184EF3608");
    QCOMPARE(submitted.size(), 0);
    bench.submit("0041000C9153912143658700000A0500034D0202C8E930");
    QCOMPARE(submitted.size(), 1);
    const auto message = submitted.at(0).at(0).value<SubmittedMessage>();
    QCOMPARE(message.text, QStringLiteral("Bom dia"));
    QCOMPARE(message.parts, 2);
}

void SimulatedModemTest::givesUpASubmissionOnEscape()
{
    Bench bench;
    bench.setUp();
    QSignalSpy submitted(&bench.modem, &SimulatedModem::submitted);
    bench.terminal->write("AT+CMGS=20\r");
    QCOMPARE(bench.terminal->readUntil("> "), QByteArray("\r\n> "));
    bench.terminal->write("0001\x1B");
    QCOMPARE(bench.terminal->readUntil("OK\r\n"), QByteArray("\r\nOK\r\n"));
    QCOMPARE(bench.terminal->ask("AT"), QByteArray("\r\nOK\r\n"));
    QCOMPARE(submitted.size(), 0);
}

void SimulatedModemTest::refusesAPduOfAnotherLength()
{
    Bench bench;
    bench.setUp();
    bench.terminal->write("AT+CMGS=19\r");
    bench.terminal->readUntil("> ");
    bench.terminal->write(kSubmit + '\x1A');
    QCOMPARE(bench.terminal->readUntil("304\r\n"), QByteArray("\r\n+CMS ERROR: 304\r\n"));
}

void SimulatedModemTest::reportsTheDelivery()
{
    Bench bench({.reportDelay = std::chrono::milliseconds(1)});
    bench.setUp();
    bench.submit(kSubmitWithReport);
    QCOMPARE(bench.terminal->readUntil("00\r\n"),
             QByteArray("\r\n+CDS: 25\r\n079153910600001006010C91539121436587621152210000006211522100000000\r\n"));
    bench.terminal->ask("AT+CNMI=2,1,0,2,0");
    bench.submit(kSubmitWithReport);
    QCOMPARE(bench.terminal->readUntil("1\r\n"), QByteArray("\r\n+CDSI: \"SM\",1\r\n"));
}

void SimulatedModemTest::splitsALongTextIntoParts()
{
    Bench bench;
    bench.setUp();
    bench.modem.deliver(kConsumer, QString(200, u'á'));
    QVERIFY(bench.terminal->readUntil("\"SM\",4\r\n").size() > 0);
    const QByteArray first = bench.terminal->ask("AT+CMGR=1");
    QVERIFY2(first.contains("440C915391214365870008"), first.constData()); // TP-UDHI, UCS-2
    QVERIFY(first.contains("06080400010401")); // 16 bit reference 1, four parts, the first
}

void SimulatedModemTest::asksForThePinAndThenThePuk()
{
    Bench bench({.pin = "1234"});
    bench.terminal->ask("ATE0");
    bench.terminal->ask("AT+CMEE=1");
    QCOMPARE(bench.terminal->ask("AT+CPIN?"), QByteArray("\r\n+CPIN: SIM PIN\r\n\r\nOK\r\n"));
    QCOMPARE(bench.terminal->ask("AT+CPMS?", "311\r\n"), QByteArray("\r\n+CMS ERROR: 311\r\n"));
    QCOMPARE(bench.terminal->ask("AT+CPIN=\"0000\"", "16\r\n"), QByteArray("\r\n+CME ERROR: 16\r\n"));
    QVERIFY(bench.terminal->ask("AT+CPINR").contains("+CPINR: SIM PIN,2,3"));
    bench.terminal->ask("AT+CPIN=\"0000\"", "16\r\n");
    bench.terminal->ask("AT+CPIN=\"0000\"", "12\r\n");
    QCOMPARE(bench.terminal->ask("AT+CPIN?"), QByteArray("\r\n+CPIN: SIM PUK\r\n\r\nOK\r\n"));
    QCOMPARE(bench.terminal->ask("AT+CPIN=\"12345678\",\"1111\""), QByteArray("\r\nOK\r\n"));
    QCOMPARE(bench.terminal->ask("AT+CPIN?"), QByteArray("\r\n+CPIN: READY\r\n\r\nOK\r\n"));
    bench.modem.inject({SimulatedFault::Kind::NoSim});
    QCOMPARE(bench.terminal->ask("AT+CPIN?", "10\r\n"), QByteArray("\r\n+CME ERROR: 10\r\n"));
}

void SimulatedModemTest::keepsWhatDoesNotFitUntilThereIsRoom()
{
    Bench bench({.simPlaces = 1});
    bench.setUp();
    bench.modem.deliver(kConsumer, QStringLiteral("1"));
    bench.modem.deliver(kConsumer, QStringLiteral("2"));
    QVERIFY(bench.terminal->ask("AT+CPMS?").contains("\"SM\",1,1"));
    QCOMPARE(bench.terminal->ask("AT+CMGD=1", "\"SM\",1\r\n"), QByteArray("\r\nOK\r\n\r\n+CMTI: \"SM\",1\r\n"));
}

void SimulatedModemTest::vanishesAndComesBackAtTheSameLink()
{
    const QTemporaryDir folder;
    Bench bench({.linkPath = folder.filePath(QStringLiteral("modem")), .bootTime = std::chrono::milliseconds(1)});
    bench.setUp();
    bench.modem.inject({SimulatedFault::Kind::Unplugged});
    QVERIFY(bench.terminal->hangsUp());
    QVERIFY(!QFileInfo(bench.modem.path()).isSymLink());
    bench.modem.deliver(kConsumer, QStringLiteral("1482"));
    bench.modem.heal(SimulatedFault::Kind::Unplugged);
    bench.terminal = std::make_unique<Terminal>(bench.modem.path());
    QVERIFY(!bench.terminal->readUntil("RDY\r\n").isEmpty());
    QVERIFY(bench.terminal->ask("AT+CMGL=4").contains("+CMGL: 1,0"));
}

void SimulatedModemTest::losesItsSettingsOnRestart()
{
    Bench bench({.bootTime = std::chrono::milliseconds(1)});
    bench.setUp();
    bench.modem.deliver(kConsumer, QStringLiteral("1482"));
    bench.terminal->write("AT+CFUN=1,1\r");
    QVERIFY(!bench.terminal->readUntil("RDY\r\n").isEmpty());
    QVERIFY(bench.terminal->ask("AT+CNMI?").contains("+CNMI: 0,0,0,0,0"));
    QVERIFY(bench.terminal->ask("AT+CMGL=4").contains("+CMGL: 1,0"));
}

void SimulatedModemTest::failsTheNextSubmissionAsToldTo()
{
    Bench bench;
    bench.setUp();
    QSignalSpy submitted(&bench.modem, &SimulatedModem::submitted);
    bench.modem.inject({.kind = SimulatedFault::Kind::RefuseSubmit, .code = 500});
    QCOMPARE(bench.submit(kSubmit, "500\r\n"), QByteArray("\r\n+CMS ERROR: 500\r\n"));
    QCOMPARE(submitted.size(), 0);
    bench.modem.inject({.kind = SimulatedFault::Kind::ErrorThoughSent});
    QCOMPARE(bench.submit(kSubmit, "ERROR\r\n"), QByteArray("\r\nERROR\r\n"));
    QCOMPARE(submitted.size(), 1);
    bench.modem.inject({.kind = SimulatedFault::Kind::RefuseThoughSent, .code = 500});
    QCOMPARE(bench.submit(kSubmit, "500\r\n"), QByteArray("\r\n+CMS ERROR: 500\r\n"));
    QCOMPARE(submitted.size(), 2);
    bench.modem.inject({.kind = SimulatedFault::Kind::LoseResult});
    bench.terminal->write("AT+CMGS=20\r");
    bench.terminal->readUntil("> ");
    bench.terminal->write(kSubmit + '\x1A');
    QTRY_COMPARE(submitted.size(), 3);
    QCOMPARE(bench.terminal->ask("AT"), QByteArray("\r\nOK\r\n"));
    bench.modem.inject({SimulatedFault::Kind::SilentAfterSubmit, std::chrono::milliseconds(30)});
    bench.terminal->write("AT+CMGS=20\r");
    bench.terminal->readUntil("> ");
    bench.terminal->write(kSubmit + '\x1A');
    QTRY_COMPARE(submitted.size(), 4);
    bench.terminal->write("AT\r");
    QVERIFY(QTest::qWaitFor([&] {
        bench.terminal->write("AT\r");
        return !bench.terminal->rest().isEmpty();
    }));
}

void SimulatedModemTest::forgetsItsSettingsWithoutAWord()
{
    Bench bench;
    bench.setUp();
    bench.modem.inject({SimulatedFault::Kind::ForgetSettings});
    bench.modem.deliver(kConsumer, QStringLiteral("1482"));
    QCOMPARE(bench.terminal->ask("AT+CNMI?"), QByteArray("AT+CNMI?\r\r\n+CNMI: 0,0,0,0,0\r\n\r\nOK\r\n"));
}

void SimulatedModemTest::putsNoiseIntoItsAnswers()
{
    Bench bench;
    bench.setUp();
    bench.modem.inject({SimulatedFault::Kind::NoisyAnswers});
    bench.terminal->write("AT+CSQ\r");
    QByteArray answer;
    const auto complete = [&] {
        answer += bench.terminal->rest();
        return answer.size() > QByteArray("\r\n+CSQ: 18,99\r\n\r\nOK\r\n").size();
    };
    QTRY_VERIFY(complete());
    bench.modem.heal(SimulatedFault::Kind::NoisyAnswers);
    QCOMPARE(bench.terminal->ask("AT+CSQ"), QByteArray("\r\n+CSQ: 18,99\r\n\r\nOK\r\n"));
}

void SimulatedModemTest::saysNothingWhileSilent()
{
    Bench bench;
    bench.setUp();
    bench.modem.inject({.kind = SimulatedFault::Kind::Silent, .lasting = std::chrono::milliseconds(30)});
    bench.modem.deliver(kConsumer, QStringLiteral("1482"));
    const auto answers = [&] {
        bench.terminal->write("AT\r");
        return !bench.terminal->rest().isEmpty();
    };
    QVERIFY(!answers());
    QVERIFY(QTest::qWaitFor(answers));
    bench.terminal->readUntil("OK\r\n");
    QVERIFY(bench.terminal->ask("AT+CMGL=4").contains("+CMGL: 1,0"));
    bench.modem.inject({SimulatedFault::Kind::Garbage});
    QVERIFY(bench.terminal->readUntil("NOISE").startsWith(QByteArray("\0\xFF", 2)));
}

void SimulatedModemTest::announcesAndDeliversTwiceWhenToldTo()
{
    Bench bench;
    bench.setUp();
    bench.modem.inject({SimulatedFault::Kind::DuplicateIndication});
    bench.modem.inject({SimulatedFault::Kind::Redeliver});
    bench.modem.deliver(kConsumer, QStringLiteral("1482"));
    QCOMPARE(bench.terminal->readUntil("2\r\n"),
             QByteArray("\r\n+CMTI: \"SM\",1\r\n\r\n+CMTI: \"SM\",1\r\n\r\n+CMTI: \"SM\",2\r\n"));
    const auto &messages = bench.modem.equipment().stores.at(0).messages();
    QCOMPARE(messages.at(1).pdu, messages.at(2).pdu);
}

void SimulatedModemTest::runsInAThreadOfItsOwn()
{
    const FixedClock clock = clockAtNoon();
    SimulatedModemThread running(clock);
    QVERIFY(running.start());
    Terminal terminal(running.path());
    QVERIFY(!terminal.ask("ATE0").isEmpty());
    QCOMPARE(terminal.ask("AT+CNMI=2,1"), QByteArray("\r\nOK\r\n"));
    running.post([](SimulatedModem &modem) { modem.deliver(kConsumer, QStringLiteral("1482")); });
    QCOMPARE(terminal.readUntil("1\r\n"), QByteArray("\r\n+CMTI: \"SM\",1\r\n"));
}

CONTADOR_TEST(SimulatedModemTest);

} // namespace contador::tests

#include "simulated_modem_test.moc"
