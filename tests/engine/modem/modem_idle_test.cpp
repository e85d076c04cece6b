// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace contador;
using namespace contador::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray deliver = "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07";
const QByteArray ok = "\r\nOK\r\n";
const QByteArray settingsLine = "AT+CMGF?;+CNMI?;+CPMS?";

ModemOptions everyTwenty()
{
    ModemOptions options{.pin = {}, .timings = shortTimings()};
    options.timings.idle = 20ms;
    return options;
}

QByteArray stored(int used)
{
    const QByteArray one = "\"SM\"," + QByteArray::number(used) + ",20";
    return "\r\n+CPMS: " + one + ',' + one + ',' + one + "\r\n" + ok;
}

void restFor(std::chrono::milliseconds time)
{
    QTimer rest;
    rest.setSingleShot(true);
    rest.start(time);
    QVERIFY(eventually([&] { return !rest.isActive(); }));
}

} // namespace

/// What the driver asks of a modem that rests, and what it notices by that.
class ModemIdleTest : public QObject {
    Q_OBJECT
private slots:
    void asksAModemAtRestOneCommandAtATime_data()
    {
        QTest::addColumn<bool>("joins");
        QTest::newRow("takes several questions in a line") << true;
        QTest::newRow("takes one question in a line") << false;
    }

    void asksAModemAtRestOneCommandAtATime()
    {
        QFETCH(const bool, joins);
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.idle = 50ms;
        ModemBench bench(options);
        bench.device.setJoins(joins);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        restFor(30ms); // the questions after the setup
        const auto before = bench.device.everything().size();
        QElapsedTimer since;
        since.start();
        restFor(12 * options.timings.idle);
        const auto asked = bench.device.everything().size() - before;
        QVERIFY2(asked <= since.elapsed() / options.timings.idle.count() + 1, qPrintable(QString::number(asked)));
        QVERIFY2(asked >= 4, qPrintable(QString::number(asked)));
    }

    void goesOnceAroundInAMinute()
    {
        ModemBench bench(everyTwenty());
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        const auto first = bench.device.everything().size();
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CPIN?") >= 4; }));
        QByteArrayList round = bench.device.everything().mid(first);
        round = round.mid(round.indexOf("AT+CPIN?") + 1);
        const auto length = round.indexOf("AT+CPIN?") + 1;
        QVERIFY2(length <= 6, qPrintable(QString::number(length))); // six times ten seconds
        round = round.first(length);
        for (const char *question : {"AT+CMGL=4", "AT+CREG?;+CGREG?;+CEREG?", "AT+CSQ;+COPS?"})
            QCOMPARE(round.count(question), 1);
        QCOMPARE(round.count(settingsLine), 2);
    }

    void noticesEachSettingThatIsGone_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const char *command, const QByteArray &answer) {
            QTest::newRow(name) << QByteArray(command) << "\r\n" + answer + "\r\n" + ok;
        };
        row("text mode", "AT+CMGF?", "+CMGF: 1");
        row("messages not announced", "AT+CNMI?", "+CNMI: 2,0,0,1,0");
        row("reports not routed", "AT+CNMI?", "+CNMI: 2,1,0,0,0");
        row("another memory receives", "AT+CPMS?", R"(+CPMS: "SM",0,20,"SM",0,20,"ME",0,99)");
        row("locked", "AT+CPIN?", "+CPIN: SIM PIN");
    }

    void noticesEachSettingThatIsGone()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const QByteArray, answer);
        for (const bool joins : {true, false}) {
            ModemBench bench(everyTwenty());
            bench.device.setJoins(joins);
            bench.modem.start();
            QVERIFY(bench.reaches(ModemState::Ready));
            bench.device.answer(command, answer);
            QVERIFY(eventually([&] { return bench.device.everything().count("ATE0") >= 2; }));
        }
    }

    void findsByTheCountAMessageThatWasNotAnnounced()
    {
        ModemBench bench(everyTwenty());
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        QVERIFY(eventually([&] { return bench.device.everything().back() == "AT+CMGL=4"; }));
        const auto asked = bench.device.everything().size();
        bench.device.answer("AT+CPMS?", stored(1));
        bench.device.answer("AT+CMGL=4", "\r\n+CMGL: 5,0,,30\r\n" + deliver + "\r\n" + ok);
        QVERIFY(eventually([&] { return !bench.arrived.empty(); }));
        const QByteArrayList since = bench.device.everything().mid(asked);
        QVERIFY2(since.count(settingsLine) <= 1, since.join(' ').constData()); // the first count told, not the next round
    }

    void listsNoMoreOftenForWhatIsNotOurs()
    {
        const QByteArray draft = "0011000B916407281553F80000AA0AE8329BFD4697D9EC37";
        ModemBench bench(everyTwenty());
        bench.device.answer("AT+CPMS?", stored(1));
        bench.device.answer("AT+CMGL=4", "\r\n+CMGL: 1,2,,23\r\n" + draft + "\r\n" + ok);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CPIN?") >= 5; }));
        const auto lists = bench.device.everything().count("AT+CMGL=4");
        const auto rounds = bench.device.everything().count("AT+CSQ;+COPS?");
        QVERIFY2(lists <= rounds + 4, qPrintable(QString::number(lists)));
        QVERIFY(bench.arrived.empty());
    }

    void setsUpAgainWhenMessagesComeAsTexts()
    {
        ModemBench bench;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        restFor(50ms);
        bench.device.answer("AT+CMGR=3",
                            "\r\n+CMGR: \"REC UNREAD\",\"+351910000001\",,\"26/11/28,10:00:00+00\"\r\n" + deliver + "\r\n" + ok);
        bench.device.say("\r\n+CMTI: \"SM\",3\r\n");
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CMGF=0") == 2; }));
        QVERIFY(bench.arrived.empty()); // its text looked like a PDU
    }

    void asksForTheSettingsWhenAnAnswerIsUnlikeThem()
    {
        ModemBench bench;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        restFor(30ms);
        const auto before = bench.device.everything().count(settingsLine);
        bench.device.answer("AT+CMGR=3", "\r\n+CMS ERROR: 321\r\n");
        bench.device.say("\r\n+CMTI: \"SM\",3\r\n");
        QVERIFY(eventually([&] { return bench.device.everything().count(settingsLine) == before + 1; }));
        bench.device.say("\r\n+CMT: ,30\r\n" + deliver + "\r\n");
        QVERIFY(eventually([&] { return bench.device.everything().count(settingsLine) == before + 2; }));
        QCOMPARE(bench.arrived.size(), std::size_t(1));
    }

    void tellsThatTheMemoryFills()
    {
        ModemBench bench(everyTwenty());
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.answer("AT+CPMS?", stored(16));
        QVERIFY(eventually([&] { return bench.modem.status().storageUsed == 16; }));
        QCOMPARE(bench.modem.status().storageTotal, 20);
        QCOMPARE(bench.modem.status().alarms, ModemAlarms(ModemAlarm::StorageFilling));
        bench.device.answer("AT+CPMS?", stored(20));
        QVERIFY(eventually([&] { return bench.modem.status().alarms.testFlag(ModemAlarm::StorageFull); }));
        bench.device.answer("AT+CPMS?", stored(2));
        QVERIFY(eventually([&] { return !bench.modem.status().alarms; }));
    }

    void drainsAMemoryThatSaysItIsFull_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("Huawei") << QByteArray("^SMMEMFULL: \"SM\"");
        QTest::newRow("SIMCom A7670") << QByteArray("+SMS FULL");
    }

    void drainsAMemoryThatSaysItIsFull()
    {
        QFETCH(const QByteArray, line);
        ModemBench bench;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        restFor(30ms);
        bench.device.answer("AT+CMGL=4", "\r\n+CMGL: 5,0,,30\r\n" + deliver + "\r\n" + ok);
        bench.device.answer("AT+CMGR=5", "\r\n+CMGR: 1,,30\r\n" + deliver + "\r\n" + ok);
        bench.device.answer("AT+CMGD=5", ok);
        bench.device.say("\r\n" + line + "\r\n");
        QVERIFY(eventually([&] { return !bench.arrived.empty(); }));
        QVERIFY(bench.modem.status().alarms.testFlag(ModemAlarm::StorageFull));
        bench.modem.acknowledge(bench.arrived.front().handle);
        QVERIFY(eventually([&] { return !bench.modem.status().alarms; })); // counted again after the deletion
    }

    void countsRestartsAndComplaintsAboutPower()
    {
        ModemBench bench;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.say("\r\nUNDER-VOLTAGE WARNNING\r\n\r\nRDY\r\n\r\n+CFUN: 1\r\n\r\nRDY\r\n");
        QVERIFY(eventually([&] { return bench.modem.status().restarts == 1; }));
        QVERIFY(bench.modem.status().powerLow);
        QVERIFY(bench.modem.status().alarms.testFlag(ModemAlarm::PowerLow));
    }

    void tellsAboutTheNetwork()
    {
        ModemBench bench;
        bench.device.answer("AT+COPS?", "\r\n+COPS: 0,0,\"PLAIN NET\",7\r\n" + ok);
        bench.device.answer("AT+CREG?", "\r\n+CREG: 1,0\r\n" + ok);
        bench.device.answer("AT+CGREG?", "\r\n+CGREG: 1,0\r\n" + ok);
        bench.device.answer("AT+CEREG?", "\r\n+CEREG: 1,7\r\n" + ok);
        bench.modem.start();
        QVERIFY(eventually([&] { return !bench.modem.status().accessTechnology.isEmpty(); }));
        QCOMPARE(bench.modem.status().accessTechnology, QStringLiteral("LTE"));
        QCOMPARE(bench.modem.status().registration, Registration::RoamingSmsOnly);
        QCOMPARE(bench.modem.status().serviceCentre, QStringLiteral("+351960000001"));
        QCOMPARE(bench.modem.status().state, ModemState::Ready);
    }
};

CONTADOR_TEST(ModemIdleTest);
#include "modem_idle_test.moc"
