// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/port_holder.h"
#include "engine/modem/recovery.h"
#include "engine/modem/sending_watch.h"
#include "engine/modem/usb_reset.h"
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace contador;
using namespace contador::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray submit = "0011000B916407281553F80000AA0AE8329BFD4697D9EC37";
constexpr int submitLength = 23;
const QByteArray ok = "\r\nOK\r\n";

/// Deadlines so short that a whole ladder is climbed in a moment.
ModemOptions quick()
{
    ModemOptions options{.pin = {}, .timings = shortTimings()};
    options.timings.sync = 20ms;
    for (const auto deadline : {&ModemTimings::command, &ModemTimings::slowCommand, &ModemTimings::prompt})
        options.timings.*deadline = 60ms;
    options.timings.recovery = 2ms;
    return options;
}

ModemOptions probing()
{
    ModemOptions options{.pin = {}, .timings = shortTimings()};
    options.timings.submission = 5s;
    options.timings.probeAfter = 40ms;
    options.timings.probeEach = 40ms;
    return options;
}

/// Ready, and a submission whose Ctrl-Z nobody answers.
bool awaitsAResult(ModemBench &bench)
{
    bench.device.answer("AT+CMGS=23", "\r\n> ");
    bench.device.hold(submit + '\x1a');
    bench.modem.start();
    if (!bench.reaches(ModemState::Ready))
        return false;
    bench.modem.submit(1, submit, submitLength);
    return eventually([&] { return bench.device.isHeld(submit + '\x1a'); });
}

} // namespace

/// How a modem that does not answer is brought back, and what is said when it cannot be.
class ModemRecoveryTest : public QObject {
    Q_OBJECT
private slots:
    void climbsToAPersonInLessThanTwoMinutes()
    {
        const ModemTimings timings;
        const auto attempt = timings.settle + 3 * timings.sync;
        auto time = timings.slowCommand + attempt; // the slowest command that met the silence, and the first attempt
        Recovery recovery;
        for (auto rung = recovery.climb(); rung.what != Recovery::What::AskForHelp; rung = recovery.climb())
            time += rung.pauses * timings.recovery + attempt;
        QVERIFY2(time <= 120s, qPrintable(QString::number(time.count())));
        QCOMPARE(recovery.climb().what, Recovery::What::AskForHelp);
        recovery.recovered();
        QCOMPARE(recovery.climb().what, Recovery::What::Again);
    }

    void climbsTheLadderWhileAModemIsSilent()
    {
        ModemBench bench(quick());
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.setMute(true);
        bench.device.say("\r\n+CMTI: \"SM\",1\r\n");
        QVERIFY(bench.reaches(ModemState::Silent));
        QVERIFY(eventually([&] { return bench.modem.status().alarms.testFlag(ModemAlarm::NoRecovery); }));
        QCOMPARE(bench.modem.status().state, ModemState::Silent);
        const QByteArrayList sent = bench.device.everything();
        QCOMPARE(sent.count("AT+CFUN=1,1"), 1);
        const auto before = sent.first(sent.indexOf("AT+CFUN=1,1"));
        QVERIFY(before.lastIndexOf("\x1b") > before.indexOf("AT+CMGR=1")); // ESC first: it may be in message entry
        bench.device.setMute(false);
        QVERIFY(bench.reaches(ModemState::Ready));
        QVERIFY(!bench.modem.status().alarms);
    }

    void restartsNoModemBecauseItsPortWasAbsent()
    {
        ModemBench bench(quick());
        for (int round = 0; round < 12; ++round) {
            bench.device.unplug();
            bench.modem.start();
            QVERIFY(bench.reaches(ModemState::Missing));
            bench.device.plugIn();
            QVERIFY(bench.reaches(ModemState::Ready));
        }
        QVERIFY(!bench.device.everything().contains("AT+CFUN=1,1"));
    }

    void switchesTheRadioOffAndOnWhenNothingLeavesThoughItIsRegistered()
    {
        ModemBench bench;
        bench.device.answer("AT+CMGS=23", "\r\n> ");
        bench.device.answer(submit + '\x1a', "\r\n+CMS ERROR: 38\r\n");
        bench.device.answer("AT+CFUN=4", ok);
        bench.device.answer("AT+CFUN=1", ok);
        bench.modem.start();
        for (int attempt = 1; attempt <= SendingWatch::mostFailures; ++attempt) {
            QVERIFY(!bench.device.everything().contains("AT+CFUN=4"));
            QVERIFY(eventually([&] { return bench.modem.canSubmit(); }));
            bench.modem.submit(quint64(attempt), submit, submitLength);
            QVERIFY(eventually([&] { return bench.outcomes.size() == attempt; }));
        }
        QVERIFY(bench.modem.status().alarms.testFlag(ModemAlarm::SendingFails));
        QVERIFY(eventually([&] { return bench.device.everything().count("ATE0") == 2; }));
        const QByteArrayList &sent = bench.device.everything();
        QVERIFY(sent.contains("AT+CFUN=4") && sent.indexOf("AT+CFUN=1") == sent.indexOf("AT+CFUN=4") + 1);
        bench.device.answer(submit + '\x1a', "\r\n+CMGS: 1\r\n" + ok);
        QVERIFY(eventually([&] { return bench.modem.canSubmit(); }));
        bench.modem.submit(9, submit, submitLength);
        QVERIFY(eventually([&] { return bench.outcomes.contains("accepted 1"); }));
        QVERIFY(!bench.modem.status().alarms);
    }

    void asksWhetherAModemStillLivesThatGivesNoResult()
    {
        ModemBench bench(probing());
        QVERIFY(awaitsAResult(bench));
        QVERIFY(eventually([&] { return bench.outcomes == QByteArrayList{"uncertain"}; })); // it answered AT, and nothing else
        QVERIFY(eventually([&] { return bench.modem.canSubmit(); }));
        QCOMPARE(bench.device.everything().count("ATE0"), 1); // it lives: nothing is set up again
        QCOMPARE(bench.device.everything().count(submit + '\x1a'), 1);
    }

    void hearsAResultThatComesAfterItAsked()
    {
        ModemBench bench(probing());
        QVERIFY(awaitsAResult(bench));
        bench.device.setMute(true); // as a modem that is busy with the network
        const auto asked = bench.device.everything().count("AT");
        QVERIFY(eventually([&] { return bench.device.everything().count("AT") >= asked + 2; }));
        bench.device.setMute(false);
        bench.device.say("\r\n+CMGS: 77\r\n" + ok + ok + ok); // and the answers to AT
        QVERIFY(eventually([&] { return bench.outcomes == QByteArrayList{"accepted 77"}; }));
        bench.device.answer(submit + '\x1a', "\r\n+CMGS: 78\r\n" + ok);
        QVERIFY(eventually([&] { return bench.modem.canSubmit(); }));
        bench.modem.submit(2, submit, submitLength);
        QVERIFY(eventually([&] { return bench.outcomes.back() == "accepted 78"; }));
    }

    void readsWhatArrivesSoonAfterASilenceBehindAPdu()
    {
        const QByteArray deliver = "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07";
        ModemBench bench(probing());
        QVERIFY(awaitsAResult(bench));
        bench.device.answer("AT+CMGR=1", "\r\n+CMGR: 0,,30\r\n" + deliver + "\r\n" + ok);
        bench.device.say("\r\n+CMTI: \"SM\",1\r\n");
        QVERIFY(eventually([&] { return bench.arrived.size() == 1; })); // long before the two minutes are over
        QCOMPARE(bench.outcomes, QByteArrayList{"uncertain"});
    }

    void asksNothingAfterAResultInTime()
    {
        ModemBench bench(probing());
        QVERIFY(awaitsAResult(bench));
        const auto asked = bench.device.everything().count("AT");
        bench.device.takeHeld(submit + '\x1a');
        bench.device.say("\r\n+CMGS: 7\r\n" + ok);
        QVERIFY(eventually([&] { return bench.outcomes == QByteArrayList{"accepted 7"}; }));
        QCOMPARE(bench.device.everything().count("AT"), asked);
    }

    void doesNotAwaitTheResultOfAModemThatRestarted()
    {
        ModemOptions options = probing();
        options.timings.probeAfter = 4s;
        ModemBench bench(options);
        QVERIFY(awaitsAResult(bench));
        bench.device.say("\r\nRDY\r\n");
        QVERIFY(eventually([&] { return bench.outcomes == QByteArrayList{"uncertain"}; }));
        QVERIFY(eventually([&] { return bench.device.everything().count("ATE0") == 2; }));
    }

    void namesTheProgramThatHasThePort()
    {
        ModemBench bench;
        const QString port = QFile::symLinkTarget(bench.device.path());
        QProcess other;
        other.setStandardInputFile(port);
        other.start(QStringLiteral("cat"), {});
        QVERIFY(other.waitForStarted());
        QVERIFY(eventually([&] { return portHolder(port).startsWith(QStringLiteral("cat (")); }));
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::HeldByOther));
        QCOMPARE(bench.modem.status().heldBy, QStringLiteral("cat (%1)").arg(other.processId()));
        other.kill();
        other.waitForFinished();
        QVERIFY(bench.reaches(ModemState::Ready));
        QVERIFY(bench.modem.status().heldBy.isEmpty());
        QCOMPARE(bench.modem.status().port, port);
    }

    void resetsTheUsbDeviceBehindAPort()
    {
        QTemporaryDir sys;
        const QString device = sys.filePath(QStringLiteral("devices/usb1/1-1"));
        const QString interface = device + QStringLiteral("/1-1:1.0/ttyUSB0");
        QVERIFY(QDir().mkpath(interface) && QDir().mkpath(sys.filePath(QStringLiteral("class/tty/ttyUSB0"))));
        QVERIFY(QFile::link(interface, sys.filePath(QStringLiteral("class/tty/ttyUSB0/device"))));
        const QString port = sys.filePath(QStringLiteral("ttyUSB0"));
        QFile authorized(device + QStringLiteral("/authorized"));
        for (const QString &path : {port, device + QStringLiteral("/idVendor")}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(!resetUsbDevice(port, sys.path())); // no such switch
        QVERIFY(authorized.open(QIODevice::WriteOnly));
        authorized.close();
        QVERIFY(resetUsbDevice(port, sys.path()));
        QVERIFY(authorized.open(QIODevice::ReadOnly));
        QVERIFY(authorized.readAll().endsWith('1'));
        QVERIFY(!resetUsbDevice(QStringLiteral("/dev/pts/0"), sys.path()));
    }
};

CONTADOR_TEST(ModemRecoveryTest);
#include "modem_recovery_test.moc"
