// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace contador;
using namespace contador::tests;

namespace {

const QByteArray deliver = "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07";
const QByteArray submit = "0011000B916407281553F80000AA0AE8329BFD4697D9EC37";
constexpr int submitLength = 23;

QByteArray stored(int index, const QByteArray &pdu)
{
    return "\r\n+CMGL: " + QByteArray::number(index) + ",0,," + QByteArray::number(pdu.size() / 2 - 8) + "\r\n" + pdu + "\r\n";
}

const QByteArray ok = "\r\nOK\r\n";
const QByteArray prompt = "\r\n> ";

/// A modem that sends what it is given, and a station that gives it one message as soon as it can.
void scriptConversation(ModemBench &bench)
{
    bench.device.answer("AT+CMGS=23", prompt);
    bench.device.answer(submit + '\x1a', "\r\n+CMGS: 2\r\n\r\nOK\r\n");
    QObject::connect(&bench.modem, &Modem::canSubmitChanged, &bench, [&bench, given = false]() mutable {
        if (bench.modem.canSubmit() && !std::exchange(given, true))
            bench.modem.submit(1, submit, submitLength);
    });
}

} // namespace

/// The life of a modem that transcripts cannot tell: opening, losing, coming back, and what is owed at the end.
const SystemClock systemClock;

class ModemTest : public QObject {
    Q_OBJECT
private slots:
    void comesUpWhenItIsPluggedInLater()
    {
        ModemBench bench;
        bench.device.unplug();
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Missing));
        bench.device.plugIn();
        QVERIFY(bench.reaches(ModemState::Ready));
        QVERIFY(bench.modem.canSubmit());
    }

    void tellsWhatItIsAndWhereItIs()
    {
        ModemBench bench;
        bench.modem.start();
        QVERIFY(eventually([&] { return !bench.modem.status().operatorName.isEmpty(); }));
        const ModemStatus status = bench.modem.status();
        QCOMPARE(status.path, bench.device.path());
        QCOMPARE(status.manufacturer, QStringLiteral("Plain"));
        QCOMPARE(status.model, QStringLiteral("P1"));
        QCOMPARE(status.imei, QStringLiteral("351234567890123"));
        QCOMPARE(status.iccid, QStringLiteral("89351060000000000017"));
        QCOMPARE(status.operatorName, QStringLiteral("PLAIN NET"));
        QCOMPARE(status.signalDbm, -73);
    }

    /// It is recognised by SIM and content: kept without the SIM, the network's second copy would be another message.
    void knowsItsSimBeforeItHandsUpWhatIsRoutedToIt()
    {
        const QByteArray pdu = "07911326040000F0040B911346610099F60000208062917314080CC8F71D14969741F977FD07";
        ModemBench bench;
        bench.device.answer("AT+CGMI", "\r\n+CMT: ,30\r\n" + pdu + "\r\n\r\nPlain\r\n" + ok);
        QStringList cards;
        QObject::connect(&bench.modem, &Modem::pduArrived, &bench, [&] { cards << bench.modem.status().iccid; });
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        QVERIFY(eventually([&] { return !cards.isEmpty(); }));
        QCOMPARE(cards, QStringList(QStringLiteral("89351060000000000017")));
        QCOMPARE(bench.arrived.front().hex, pdu);
        bench.modem.acknowledge(bench.arrived.front().handle);
        QVERIFY(eventually([&] { return bench.device.everything().contains("AT+CNMA"); }));
    }

    void noticesAHangUpAndOpensAgain()
    {
        ModemBench bench;
        bench.modem.start();
        for (int round = 0; round < 5; ++round) {
            QVERIFY(bench.reaches(ModemState::Ready));
            bench.device.unplug();
            QVERIFY(bench.reaches(ModemState::Missing));
            QVERIFY(!bench.modem.canSubmit());
            bench.device.plugIn();
        }
        QVERIFY(bench.reaches(ModemState::Ready));
    }

    void isSilentUntilTheModemAnswers()
    {
        ModemBench bench;
        bench.device.setMute(true);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Silent));
        bench.device.setMute(false);
        QVERIFY(bench.reaches(ModemState::Ready));
    }

    void recoversFromSilenceInTheMiddle()
    {
        ModemBench bench;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.setMute(true);
        bench.device.say("\r\n+CMTI: \"SM\",1\r\n");
        QVERIFY(bench.reaches(ModemState::Silent));
        bench.device.setMute(false);
        bench.device.answer("AT+CMGL=4", stored(1, deliver) + ok);
        QVERIFY(eventually([&] { return !bench.arrived.empty(); }));
        QCOMPARE(bench.arrived.front().hex, deliver);
        QVERIFY(bench.reaches(ModemState::Ready));
    }

    void saysThatAnotherHasThePort()
    {
        ModemBench bench;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        const QString otherName = bench.device.path() + QStringLiteral(".also");
        QVERIFY(QFile::link(QFile::symLinkTarget(bench.device.path()), otherName));
        Modem second(otherName, {.pin = {}, .timings = shortTimings()}, systemClock);
        second.start();
        QVERIFY(eventually([&] { return second.status().state == ModemState::HeldByOther; }));
        bench.modem.stop();
        QVERIFY(eventually([&] { return second.status().state == ModemState::Ready; }));
    }

    void saysThatItMayNotOpenThePort()
    {
        if (geteuid() == 0)
            QSKIP("the administrator may open everything");
        Modem modem(QStringLiteral("/dev/console"), {.pin = {}, .timings = shortTimings()}, systemClock);
        modem.start();
        QVERIFY(eventually([&] { return modem.status().state == ModemState::NoPermission; }));
    }

    void takesAFileForNoModem()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Modem modem(file.fileName(), {.pin = {}, .timings = shortTimings()}, systemClock);
        modem.start();
        QVERIFY(eventually([&] { return modem.status().state == ModemState::Missing; }));
    }

    void handsUpAMessageOnceWhileItWaits()
    {
        ModemBench bench;
        bench.device.answer("AT+CMGL=4", stored(1, deliver) + ok);
        bench.device.answer("AT+CPMS=?", "\r\n+CPMS: (\"SM\"),(\"SM\"),(\"SM\")\r\n" + ok);
        bench.modem.start();
        QVERIFY(eventually([&] { return bench.arrived.size() == 1; }));
        for (int round = 0; round < 3; ++round) {
            const auto listed = bench.device.everything().count("AT+CMGL=4");
            bench.device.unplug();
            QVERIFY(bench.reaches(ModemState::Missing));
            bench.device.plugIn();
            QVERIFY(bench.reaches(ModemState::Ready));
            QVERIFY(eventually([&] { return bench.device.everything().count("AT+CMGL=4") > listed; }));
        }
        QCOMPARE(bench.arrived.size(), std::size_t(1));

        bench.device.answer("AT+CMGR=1", "\r\n+CMGR: 1,,30\r\n" + deliver + "\r\n" + ok);
        bench.device.answer("AT+CMGD=1", ok);
        bench.modem.acknowledge(bench.arrived.front().handle);
        QVERIFY(eventually([&] { return bench.device.everything().contains("AT+CMGD=1"); }));
    }

    void givesUpADeletionThatNeverWorks()
    {
        ModemBench bench;
        bench.device.answer("AT+CMGL=4", stored(1, deliver) + ok);
        bench.device.answer("AT+CPMS=?", "\r\n+CPMS: (\"SM\"),(\"SM\"),(\"SM\")\r\n" + ok);
        bench.device.answer("AT+CMGR=1", "\r\n+CMGR: 1,,30\r\n" + deliver + "\r\n" + ok);
        bench.modem.start();
        QVERIFY(eventually([&] { return bench.arrived.size() == 1; }));
        bench.modem.acknowledge(bench.arrived.front().handle);
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CMGD=1") == 5; }));
        bench.device.say("\r\n+CMTI: \"SM\",1\r\n");
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CMGR=1") == 6; }));
        QCOMPARE(bench.arrived.size(), std::size_t(1));
    }

    void deletesLaterWhatTheCardWouldNotDelete()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.deletionRests = std::chrono::milliseconds(400);
        ModemBench bench(options);
        bench.device.answer("AT+CMGL=4", stored(1, deliver) + ok);
        bench.device.answer("AT+CPMS=?", "\r\n+CPMS: (\"SM\"),(\"SM\"),(\"SM\")\r\n" + ok);
        bench.device.answer("AT+CMGR=1", "\r\n+CMGR: 1,,30\r\n" + deliver + "\r\n" + ok);
        bench.device.answer("AT+CMGD=1", "\r\n+CMS ERROR: 311\r\n"); // its PIN is asked for again
        bench.modem.start();
        QVERIFY(eventually([&] { return bench.arrived.size() == 1; }));
        bench.modem.acknowledge(bench.arrived.front().handle);
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CMGD=1") == 5; }));
        bench.device.answer("AT+CMGD=1", ok);
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CMGD=1") == 6; }));
    }

    void deletesWhatWasBeingDeletedWhenTheLineWasLost()
    {
        ModemBench bench;
        bench.device.answer("AT+CMGL=4", stored(1, deliver) + ok);
        bench.device.answer("AT+CPMS=?", "\r\n+CPMS: (\"SM\"),(\"SM\"),(\"SM\")\r\n" + ok);
        bench.device.answer("AT+CMGR=1", "\r\n+CMGR: 1,,30\r\n" + deliver + "\r\n" + ok);
        bench.device.answer("AT+CMGD=1", ok);
        bench.device.hold("AT+CMGD=1");
        bench.modem.start();
        QVERIFY(eventually([&] { return bench.arrived.size() == 1; }));
        bench.modem.acknowledge(bench.arrived.front().handle);
        QVERIFY(eventually([&] { return bench.device.isHeld("AT+CMGD=1"); }));
        bench.device.unplug();
        QVERIFY(bench.reaches(ModemState::Missing));
        bench.device.plugIn();
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CMGD=1") == 2; }));
        QCOMPARE(bench.arrived.size(), std::size_t(1));
    }

    void findsAMessageWhoseAnnouncementWasLost()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.idle = std::chrono::milliseconds(20);
        ModemBench bench(options);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.answer("AT+CMGL=4", stored(0, deliver) + ok);
        QVERIFY(eventually([&] { return !bench.arrived.empty(); }));
    }

    void noticesThatTheSettingsAreGone()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.idle = std::chrono::milliseconds(20);
        ModemBench bench(options);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.answer("AT+CNMI?", "\r\n+CNMI: 0,0,0,0,0\r\n" + ok);
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CNMI=2,1,0,2,0") == 1; }));
    }

    void readsAnArrivedMessageBeforeAWaitingSubmission()
    {
        ModemBench bench;
        bench.device.answer("AT+CMGR=1", "\r\n+CMGR: 0,,30\r\n" + deliver + "\r\n" + ok);
        bench.device.answer("AT+CMGS=23", prompt);
        bench.device.hold(submit + '\x1a');
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        QObject::connect(&bench.modem, &Modem::accepted, &bench, [&](quint64 token) {
            if (token == 1)
                bench.modem.submit(2, submit, submitLength);
        });
        bench.modem.submit(1, submit, submitLength);
        QVERIFY(eventually([&] { return bench.device.isHeld(submit + '\x1a'); }));
        bench.device.answer(submit + '\x1a', "\r\n+CMGS: 2\r\n\r\nOK\r\n");
        bench.device.say("\r\n+CMTI: \"SM\",1\r\n\r\n+CMGS: 1\r\n\r\nOK\r\n");
        QVERIFY(eventually([&] { return bench.outcomes.size() == 2; }));
        const QByteArrayList &sent = bench.device.everything();
        QVERIFY(sent.indexOf("AT+CMGR=1") < sent.lastIndexOf("AT+CMGS=23"));
    }

    void asksBeforeTheCtrlZThatSends()
    {
        ModemBench bench;
        bench.device.answer("AT+CMGS=23", prompt);
        bench.device.answer(submit + '\x1a', "\r\n+CMGS: 2\r\n\r\nOK\r\n");
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bool wasSentBefore = true;
        bench.modem.submit(1, submit, submitLength, [&] {
            wasSentBefore = bench.device.everything().contains(submit + '\x1a');
            return true;
        });
        QVERIFY(eventually([&] { return !bench.outcomes.isEmpty(); }));
        QVERIFY(!wasSentBefore);
        QCOMPARE(bench.outcomes.first(), QByteArray("accepted 2"));
    }

    void sendsNothingThatMayNotLeave()
    {
        ModemBench bench;
        bench.device.answer("AT+CMGS=23", prompt);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.modem.submit(1, submit, submitLength, [] { return false; });
        QVERIFY(eventually([&] { return !bench.outcomes.isEmpty(); }));
        QVERIFY(bench.outcomes.first().contains("proven"));
        QVERIFY(!bench.device.everything().contains(submit + '\x1a'));
        QVERIFY(eventually([&] { return bench.modem.canSubmit(); }));
    }

    void saysWhenItCanSubmitAgain()
    {
        QList<bool> told;
        ModemBench bench;
        bench.device.answer("AT+CMGS=23", prompt);
        bench.device.answer(submit + '\x1a', "\r\n+CMGS: 2\r\n\r\nOK\r\n");
        QObject::connect(&bench.modem, &Modem::canSubmitChanged, &bench, [&] { told += bench.modem.canSubmit(); });
        QObject::connect(&bench.modem, &Modem::accepted, &bench, [&](quint64 token) {
            if (token == 1)
                bench.modem.submit(2, submit, submitLength);
        });
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.modem.submit(1, submit, submitLength);
        QVERIFY(eventually([&] { return bench.outcomes.size() == 2; }));
        QCOMPARE(told, (QList<bool>{true, false, true})); // between the two it could, and did at once
    }

    void mayBeRestartedByWhoeverHearsOfALoss()
    {
        ModemBench bench;
        QObject::connect(&bench.modem, &Modem::statusChanged, &bench, [&](const ModemStatus &status) {
            if (status.state == ModemState::Missing) {
                bench.device.plugIn();
                bench.modem.stop();
                bench.modem.start();
            }
        });
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.unplug();
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CREG?") == 2; }));
        QVERIFY(bench.reaches(ModemState::Ready));
        QCOMPARE(bench.device.everything().count("ATE0"), 2);
    }

    void sendsBeforeItDeletes()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.deletionGrace = std::chrono::milliseconds(30);
        ModemBench bench(options);
        bench.device.answer("AT+CMGR=1", "\r\n+CMGR: 0,,30\r\n" + deliver + "\r\n" + ok);
        bench.device.answer("AT+CMGD=1", ok);
        bench.device.answer("AT+CMGS=23", prompt);
        bench.device.answer(submit + '\x1a', "\r\n+CMGS: 2\r\n\r\nOK\r\n");
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        QObject::connect(&bench.modem, &Modem::pduArrived, &bench, [&](const ArrivedPdu &pdu) {
            bench.modem.acknowledge(pdu.handle);
            bench.modem.submit(1, submit, submitLength);
        });
        bench.device.say("\r\n+CMTI: \"SM\",1\r\n");
        QVERIFY(eventually([&] { return bench.device.everything().contains("AT+CMGD=1"); }));
        QVERIFY(bench.device.everything().indexOf("AT+CMGS=23") < bench.device.everything().lastIndexOf("AT+CMGR=1"));
    }

    void owesOneOutcomeWhereverTheLineIsLost()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.idle = std::chrono::milliseconds(5); // there is always a next command
        bool everUncertain = false;
        for (int step = 1; !everUncertain || step % 10 != 0; ++step) {
            QVERIFY(step < 100);
            ModemBench bench(options);
            scriptConversation(bench);
            bench.device.unplugAfter(step);
            bench.modem.start();
            QVERIFY(bench.reaches(ModemState::Missing));
            bench.device.plugIn();
            QVERIFY2(eventually([&] { return !bench.outcomes.isEmpty() && bench.modem.canSubmit(); }),
                     qPrintable(QString::number(step)));
            QCOMPARE(bench.outcomes.size(), 1);
            const auto written = bench.device.everything().count(submit + '\x1a');
            QCOMPARE(written, bench.outcomes.front().contains("proven") ? 0 : 1);
            everUncertain |= bench.outcomes.front() == "uncertain";
        }
    }

    void owesOneOutcomeWhereverTheModemGoesSilent()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.sync = std::chrono::milliseconds(20);
        for (const auto deadline :
             {&ModemTimings::command, &ModemTimings::slowCommand, &ModemTimings::prompt, &ModemTimings::submission})
            options.timings.*deadline = std::chrono::milliseconds(40);
        bool everUncertain = false;
        for (int step = 1; !everUncertain; ++step) {
            QVERIFY(step < 100);
            ModemBench bench(options);
            scriptConversation(bench);
            bench.device.muteAfter(step);
            bench.modem.start();
            QVERIFY(bench.reaches(ModemState::Silent));
            bench.device.setMute(false);
            QVERIFY2(eventually([&] { return !bench.outcomes.isEmpty() && bench.modem.canSubmit(); }),
                     qPrintable(QString::number(step)));
            QCOMPARE(bench.outcomes.size(), 1);
            const auto written = bench.device.everything().count(submit + '\x1a');
            QCOMPARE(written, bench.outcomes.front().contains("proven") ? 0 : 1);
            everUncertain |= bench.outcomes.front() == "uncertain";
        }
    }

    void owesAnOutcomeAtTheEnd_data()
    {
        QTest::addColumn<bool>("prompted");
        QTest::addColumn<bool>("destroyed");
        QTest::addColumn<QByteArray>("outcome");
        QTest::newRow("stopped before the prompt") << false << false << QByteArray("refused -1 proven");
        QTest::newRow("stopped after the PDU") << true << false << QByteArray("uncertain");
        QTest::newRow("destroyed before the prompt") << false << true << QByteArray("refused -1 proven");
        QTest::newRow("destroyed after the PDU") << true << true << QByteArray("uncertain");
    }

    void owesAnOutcomeAtTheEnd()
    {
        QFETCH(const bool, prompted);
        QFETCH(const bool, destroyed);
        QFETCH(const QByteArray, outcome);
        ScriptedModem device;
        device.plugIn();
        const QByteArray last = prompted ? submit + '\x1a' : QByteArray("AT+CMGS=23");
        device.answer("AT+CMGS=23", prompt);
        device.hold(last);
        QByteArrayList outcomes;
        auto modem = std::make_unique<Modem>(device.path(), ModemOptions{.pin = {}, .timings = shortTimings()}, systemClock);
        connect(modem.get(), &Modem::uncertain, this, [&] { outcomes += "uncertain"; });
        connect(modem.get(), &Modem::refused, this, [&](quint64, const SubmitRefusal &refusal) {
            outcomes += refusal.provenNotSent ? "refused -1 proven" : "refused";
        });
        modem->start();
        QVERIFY(eventually([&] { return modem->canSubmit(); }));
        modem->submit(7, submit, submitLength);
        QVERIFY(eventually([&] { return device.isHeld(last); }));
        if (destroyed)
            modem.reset();
        else
            modem->stop();
        QCOMPARE(outcomes, QByteArrayList{outcome});
    }

    void refusesASubmissionItCannotTake()
    {
        ModemBench bench;
        bench.modem.submit(1, submit, submitLength);
        QCOMPARE(bench.outcomes, QByteArrayList{"refused -1 proven"});
    }

    void startsAgainAfterAStop()
    {
        ModemBench bench;
        for (int round = 0; round < 3; ++round) {
            bench.modem.start();
            QVERIFY(bench.reaches(ModemState::Ready));
            bench.modem.stop();
            QCOMPARE(bench.modem.status().state, ModemState::Stopped);
        }
    }

    void mayBeStoppedByWhoeverHearsOfIt_data()
    {
        QTest::addColumn<int>("after");
        for (int after = 1; after <= 5; ++after)
            QTest::addRow("after change %d", after) << after;
    }

    void mayBeStoppedByWhoeverHearsOfIt()
    {
        QFETCH(int, after);
        ModemBench bench;
        QObject::connect(&bench.modem, &Modem::statusChanged, &bench, [&] {
            if (--after == 0)
                bench.modem.stop();
        });
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Stopped));
        bench.modem.start(); // and whatever was going on does not disturb the next time
        QVERIFY(bench.reaches(ModemState::Ready));
    }

    void restsWhileTheLineIsHungUp()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.reopenFirst = options.timings.reopenLast = std::chrono::milliseconds(50);
        ModemBench bench(options);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.unplug();
        QVERIFY(bench.reaches(ModemState::Missing));
        const clock_t before = clock();
        QTimer away;
        away.setSingleShot(true);
        away.start(300);
        QVERIFY(eventually([&] { return !away.isActive(); }));
        const double busySeconds = double(clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(busySeconds < 0.1, qPrintable(QString::number(busySeconds)));
    }

    void keepsThePinOutOfTheTrace()
    {
        ModemBench bench({.pin = QStringLiteral("4711"), .timings = shortTimings()});
        bench.device.setEcho(true);
        bench.device.answer("AT+CPIN?", "\r\n+CPIN: SIM PIN\r\n" + ok);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::PinWrong));
        QVERIFY(bench.device.everything().contains("AT+CPIN=\"4711\""));
        QVERIFY(bench.modem.trace().contains("AT+CPIN=\"****\""));
        QVERIFY(!bench.modem.trace().contains("4711"));
    }
};

CONTADOR_TEST(ModemTest);
#include "modem_test.moc"
