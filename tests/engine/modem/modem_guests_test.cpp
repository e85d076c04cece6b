// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using namespace contador::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray ok = "\r\nOK\r\n";
const AtScript hello{atOptional("ATI", 400ms)};

} // namespace

/// Scripts of others than the driver, and people who ring.
class ModemGuestsTest : public QObject {
    Q_OBJECT
    std::vector<AtReplies> m_told;

    void play(ModemBench &bench, const AtScript &script = hello)
    {
        bench.modem.play(script, [this](const AtReplies &replies) { m_told.push_back(replies); });
    }

private slots:
    void init() { m_told.clear(); }

    void playsAScriptOfAGuestBetweenMessages()
    {
        ModemBench bench;
        bench.device.answer("ATI", "\r\nPlain P1\r\n" + ok);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        play(bench);
        QVERIFY(m_told.empty()); // never within the call
        QVERIFY(eventually([&] { return m_told.size() == 1; }));
        QCOMPARE(m_told.front().front().lines, std::vector<QByteArray>{"Plain P1"});
    }

    void playsAGuestWhileTheCardIsMissing()
    {
        ModemBench bench;
        bench.device.answer("AT+CPIN?", "\r\n+CME ERROR: 10\r\n");
        bench.device.answer("ATI", "\r\nPlain P1\r\n" + ok);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::NoSim));
        for (std::size_t round = 1; round <= 30; ++round) { // meanwhile the card is asked for again and again
            play(bench);
            QVERIFY(eventually([&] { return m_told.size() == round; }));
            QVERIFY(m_told.back().front().ok());
        }
        bench.device.answer("AT+CPIN?", "\r\n+CPIN: READY\r\n" + ok);
        QVERIFY(bench.reaches(ModemState::Ready));
    }

    void tellsGuestsThatTheLineIsDown()
    {
        ModemBench bench;
        bench.device.unplug();
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Missing));
        play(bench);
        QVERIFY(m_told.empty());
        QVERIFY(eventually([&] { return m_told.size() == 1; }));
        QVERIFY(m_told.front().empty());
    }

    void tellsGuestsThatTheLineWentDown()
    {
        ModemBench bench;
        bench.device.hold("ATI");
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        play(bench);
        play(bench);
        QVERIFY(eventually([&] { return bench.device.isHeld("ATI"); }));
        bench.device.unplug();
        QVERIFY(eventually([&] { return m_told.size() == 2; }));
        QVERIFY(m_told[0].empty() && m_told[1].empty());
    }

    void letsNoMoreThanSixteenGuestsWait()
    {
        ModemBench bench;
        bench.device.hold("ATI");
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        play(bench);
        QVERIFY(eventually([&] { return bench.device.isHeld("ATI"); }));
        for (std::size_t waiting = 0; waiting < Modem::mostGuests + 1; ++waiting)
            play(bench);
        QVERIFY(eventually([&] { return !m_told.empty(); }));
        QCOMPARE(m_told.size(), std::size_t(1));
        QVERIFY(m_told.front().empty());
    }

    void playsNothingThatMayCostPinAttempts()
    {
        ModemBench bench;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        play(bench, {atOptional("AT+CSQ;+cpin=\"1111\"", 400ms)});
        QVERIFY(eventually([&] { return m_told.size() == 1; }));
        QVERIFY(m_told.front().empty());
        QVERIFY(!bench.device.everything().contains("AT+CSQ;+cpin=\"1111\""));
    }

    void tellsUnsolicitedLinesToGuests()
    {
        ModemBench bench;
        QByteArrayList lines;
        QObject::connect(&bench.modem, &Modem::unsolicited, &bench, [&](const QByteArray &line) { lines += line; });
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.say("\r\n+CUSD: 0,\"Saldo: 4,20 EUR\",15\r\n");
        QVERIFY(eventually([&] { return !lines.isEmpty(); }));
        QCOMPARE(lines, QByteArrayList{"+CUSD: 0,\"Saldo: 4,20 EUR\",15"});
    }

    void tellsACallOnceAndHangsUp()
    {
        ModemBench bench;
        bench.device.answer("AT+CHUP", "\r\nERROR\r\n");
        bench.device.answer("ATH", ok);
        QStringList callers;
        QObject::connect(&bench.modem, &Modem::called, &bench, [&](const QString &number) { callers << number; });
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        for (int ring = 0; ring < 3; ++ring)
            bench.device.say("\r\nRING\r\n\r\n+CLIP: \"351912345678\",145,\"\",0,\"\",0\r\n");
        QVERIFY(eventually([&] { return bench.device.everything().contains("ATH"); }));
        QCOMPARE(callers, QStringList{QStringLiteral("+351912345678")});
        bench.device.say("\r\n+CRING: VOICE\r\n\r\n+CLIP: \"+351967777777\",145\r\n");
        QVERIFY(eventually([&] { return callers.size() == 2; }));
        QCOMPARE(callers.back(), QStringLiteral("+351967777777"));
    }

    void tellsACallWhoseNumberIsWithheld()
    {
        ModemBench bench;
        bench.device.answer("AT+CHUP", ok);
        QStringList callers;
        QObject::connect(&bench.modem, &Modem::called, &bench, [&](const QString &number) { callers << number; });
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        for (int ring = 0; ring < 4; ++ring)
            bench.device.say("\r\nRING\r\n");
        QVERIFY(eventually([&] { return bench.device.everything().contains("AT+CHUP"); }));
        QCOMPARE(callers, QStringList{QString()});
    }
};

CONTADOR_TEST(ModemGuestsTest);
#include "modem_guests_test.moc"
