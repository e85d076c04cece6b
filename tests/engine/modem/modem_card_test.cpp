// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using namespace contador::tests;

namespace {

const QByteArray ok = "\r\nOK\r\n";
const QByteArray locked = "\r\n+CPIN: SIM PIN\r\n" + ok;
const QByteArray ready = "\r\n+CPIN: READY\r\n" + ok;
const QByteArray tries = "AT+CPINR=\"SIM PIN\"";
const QString iccid = QStringLiteral("89351060000000000017");

/// A locked card: it takes 4711 and refuses 1111.
void lock(ModemBench &bench)
{
    bench.device.answer("AT+CPIN?", locked);
    bench.device.answer("AT+CPIN=\"1111\"", "\r\n+CME ERROR: 16\r\n");
    bench.device.answer("AT+CPIN=\"4711\"", ok);
    QObject::connect(&bench.modem, &Modem::pinTaken, &bench, [&bench] { bench.device.answer("AT+CPIN?", ready); });
}

/// As an installation that keeps on disk what was tried.
void keepTried(ModemBench &bench, std::vector<TriedPin> &kept)
{
    QObject::connect(&bench.modem, &Modem::pinTried, &bench, [&kept](const TriedPin &pin) { kept.push_back(pin); });
    QObject::connect(&bench.modem, &Modem::pinTaken, &bench, [&kept](const TriedPin &pin) { std::erase(kept, pin); });
}

/// The card counts three tries, and the modem is unplugged before it says what the card made of 4711.
bool losesTheAnswerToItsPin(ModemBench &bench)
{
    lock(bench);
    bench.device.answer(tries, "\r\n+CPINR: SIM PIN,3,3\r\n" + ok);
    bench.device.hold("AT+CPIN=\"4711\"");
    bench.modem.start();
    if (!eventually([&] { return bench.device.isHeld("AT+CPIN=\"4711\""); }))
        return false;
    bench.device.unplug();
    return bench.reaches(ModemState::Missing);
}

} // namespace

/// The SIM: its PIN, which must never be lost to too many tries, and whether it is still the same card.
class ModemCardTest : public QObject {
    Q_OBJECT
private slots:
    void takesAPinThatAPersonEnters()
    {
        std::vector<TriedPin> kept;
        ModemBench bench;
        lock(bench);
        keepTried(bench, kept);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::PinRequired));
        bench.modem.enterPin(QStringLiteral("4711"));
        QVERIFY(bench.reaches(ModemState::Ready));
        QVERIFY(kept.empty());
    }

    void triesAWrongPinOnceAndThenTheRightOne()
    {
        std::vector<TriedPin> kept;
        ModemBench bench;
        lock(bench);
        keepTried(bench, kept);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::PinRequired));
        for (int time = 0; time < 3; ++time) {
            bench.modem.enterPin(QStringLiteral("1111"));
            QVERIFY(bench.reaches(ModemState::PinWrong));
            const auto asked = bench.device.everything().count("AT+CPIN?");
            QVERIFY(eventually([&] { return bench.device.everything().count("AT+CPIN?") > asked + 1; }));
        }
        QCOMPARE(bench.device.everything().count("AT+CPIN=\"1111\""), 1);
        QCOMPARE(kept, std::vector<TriedPin>{triedPin(iccid, QStringLiteral("1111"))});
        bench.modem.enterPin(QStringLiteral("4711"));
        QVERIFY(bench.reaches(ModemState::Ready));
        QCOMPARE(kept.size(), std::size_t(1));
    }

    void triesNoPinThatAnEarlierRunTried()
    {
        ModemOptions options{.pin = QStringLiteral("1111"), .timings = shortTimings()};
        options.triedPins = {triedPin(iccid, QStringLiteral("1111"))};
        ModemBench bench(options);
        lock(bench);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::PinWrong));
        QVERIFY(!bench.device.everything().contains("AT+CPIN=\"1111\""));
        bench.modem.enterPin(QStringLiteral("4711"));
        QVERIFY(bench.reaches(ModemState::Ready));
    }

    void remembersATryBeforeItIsMade()
    {
        ModemBench bench;
        lock(bench);
        bool sentBefore = true;
        QObject::connect(&bench.modem, &Modem::pinTried, &bench,
                         [&] { sentBefore = bench.device.everything().contains("AT+CPIN=\"4711\""); });
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::PinRequired));
        bench.modem.enterPin(QStringLiteral("4711"));
        QVERIFY(bench.reaches(ModemState::Ready));
        QVERIFY(!sentBefore);
    }

    void givesAPinAgainWhoseAnswerWasLost()
    {
        ModemBench bench({.pin = QStringLiteral("4711"), .timings = shortTimings()});
        QVERIFY(losesTheAnswerToItsPin(bench));
        bench.device.plugIn();
        QVERIFY(bench.reaches(ModemState::Ready));
        QCOMPARE(bench.device.everything().count("AT+CPIN=\"4711\""), 2);
    }

    void givesNoPinAgainThatMayHaveBeenRefused()
    {
        ModemBench bench({.pin = QStringLiteral("4711"), .timings = shortTimings()});
        QVERIFY(losesTheAnswerToItsPin(bench));
        bench.device.answer(tries, "\r\n+CPINR: SIM PIN,2,3\r\n" + ok);
        bench.device.plugIn();
        QVERIFY(bench.reaches(ModemState::PinWrong));
        const auto asked = bench.device.everything().count("AT+CPIN?");
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CPIN?") > asked + 2; }));
        QCOMPARE(bench.device.everything().count("AT+CPIN=\"4711\""), 1);
    }

    void believesARefusalWhateverTheCardCountsLater()
    {
        std::vector<TriedPin> kept;
        ModemBench bench({.pin = QStringLiteral("1111"), .timings = shortTimings()});
        lock(bench);
        bench.device.answer(tries, "\r\n+CPINR: SIM PIN,3,3\r\n" + ok); // somebody unlocks it elsewhere, over and over
        keepTried(bench, kept);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::PinWrong));
        const auto asked = bench.device.everything().count("AT+CPIN?");
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CPIN?") > asked + 2; }));
        QCOMPARE(bench.device.everything().count("AT+CPIN=\"1111\""), 1);
        QCOMPARE(kept.back(), triedPin(iccid, QStringLiteral("1111")));
    }

    void givesAPinAgainToAModemThatRestartedAfterIt()
    {
        ModemBench bench({.pin = QStringLiteral("4711"), .timings = shortTimings()});
        lock(bench);
        int taken = 0;
        QObject::connect(&bench.modem, &Modem::pinTaken, &bench,
                         [&] { bench.device.answer("AT+CPIN?", ++taken == 1 ? locked : ready); });
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        QCOMPARE(bench.device.everything().count("AT+CPIN=\"4711\""), 2);
        QCOMPARE(bench.device.everything().count("ATE0"), 2);
    }

    void leavesTheLastTryOfACardAlone()
    {
        ModemBench bench({.pin = QStringLiteral("4711"), .timings = shortTimings()});
        lock(bench);
        bench.device.answer(tries, "\r\n+CPINR: SIM PIN,1,3\r\n" + ok);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::PinRequired));
        QCOMPARE(bench.modem.status().pinTriesLeft, 1);
        QVERIFY(bench.modem.status().alarms.testFlag(ModemAlarm::PinLastTry));
        bench.modem.enterPin(QStringLiteral("4711"));
        const auto asked = bench.device.everything().count("AT+CPIN?");
        QVERIFY(eventually([&] { return bench.device.everything().count("AT+CPIN?") > asked + 2; }));
        QVERIFY(!bench.device.everything().contains("AT+CPIN=\"4711\""));
        bench.device.answer(tries, "\r\n+CPINR: SIM PIN,3,3\r\n" + ok); // somebody entered it in a telephone
        QVERIFY(bench.reaches(ModemState::Ready));
        QVERIFY(!bench.modem.status().alarms);
    }

    void knowsATriedPinOnlyOnItsCard()
    {
        const TriedPin tried = triedPin(iccid, QStringLiteral("1111"));
        QVERIFY(wasTried(tried, iccid, QStringLiteral("1111")));
        QVERIFY(wasTried(tried, {}, QStringLiteral("1111"))); // which card this is cannot be told
        QVERIFY(!wasTried(tried, iccid, QStringLiteral("1112")));
        QVERIFY(!wasTried(tried, QStringLiteral("8935199000000000018"), QStringLiteral("1111")));
        QVERIFY(wasTried(triedPin({}, QStringLiteral("1111")), iccid, QStringLiteral("1111")));
        QVERIFY(!tried.fingerprint.contains("1111"));
    }

    void tellsThatTheCardIsAnother()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.iccid = QStringLiteral("8935199000000000018");
        ModemBench bench(options);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        QCOMPARE(bench.modem.status().alarms, ModemAlarms(ModemAlarm::CardChanged));
        bench.modem.acceptCard();
        QVERIFY(!bench.modem.status().alarms);
        bench.device.unplug();
        QVERIFY(bench.reaches(ModemState::Missing));
        bench.device.answer("AT+CCID", "\r\n+CCID: 8935199000000000018\r\n" + ok);
        bench.device.plugIn();
        QVERIFY(bench.reaches(ModemState::Ready));
        QCOMPARE(bench.modem.status().alarms, ModemAlarms(ModemAlarm::CardChanged));
    }

    void readsTheCardUntilTwoAnswersAgree()
    {
        ModemBench bench;
        bench.device.hold("AT+CCID");
        bench.modem.start();
        QVERIFY(eventually([&] { return bench.device.isHeld("AT+CCID"); }));
        bench.device.takeHeld("AT+CCID");
        bench.device.say("\r\n+CCID: 89351060\r\n" + ok); // the rest was lost on the line
        QVERIFY(bench.reaches(ModemState::Ready));
        QCOMPARE(bench.modem.status().iccid, iccid);
        QVERIFY(!bench.modem.status().alarms);
        QCOMPARE(bench.device.everything().count("AT+CCID"), 4);
    }

    /// A modem that only sits there looks like one that has nothing to do; this tells them apart.
    void tellsWhenItLastWorked()
    {
        const QByteArray deliver = "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07";
        ModemBench bench;
        bench.device.answer("AT+CMGR=1", "\r\n+CMGR: 0,,30\r\n" + deliver + "\r\n" + ok);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        QVERIFY(bench.modem.status().lastWorkAt.isNull());
        const QDateTime before = bench.clock.now();
        bench.device.say("\r\n+CMTI: \"SM\",1\r\n");
        QVERIFY(eventually([&] { return !bench.arrived.empty(); }));
        QVERIFY(bench.modem.status().lastWorkAt >= before);
        bench.device.unplug();
        QVERIFY(bench.reaches(ModemState::Missing));
        QVERIFY(bench.modem.status().lastWorkAt >= before);
    }
};

CONTADOR_TEST(ModemCardTest);
#include "modem_card_test.moc"
