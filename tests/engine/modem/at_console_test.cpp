// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_console.h"
#include "engine/modem/at_console_line.h"
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using namespace contador::tests;
using namespace std::chrono_literals;

/// What a person types to a modem that a station runs.
class AtConsoleTest : public QObject {
    Q_OBJECT
    std::optional<std::optional<AtAnswer>> m_told;

    void talk(Modem &modem, const char *line, ConsoleTrust trust = ConsoleTrust::Careful)
    {
        m_told.reset();
        const AtPlayer player = [&modem](AtScript script, std::function<void(const AtReplies &)> done) {
            modem.play(script, done);
        };
        AtConsole(player).talk(QString::fromLatin1(line), trust,
                               [this](const std::optional<AtAnswer> &answer) { m_told = answer; });
    }

private slots:
    void knowsWhatHarms_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("refusal"); // empty: none
        const auto row = [](const char *line, const char *refusal) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(refusal);
        };
        for (const char *harmless :
             {"AT", "at+csq", "ATI", "AT+CPIN?", "AT+CPINR=\"SIM PIN\"", "AT+CMGL=4", "AT+CMGR=1", "AT+CPMS?", "AT+CNMI=?",
              "AT+CREG?;+CSQ;+COPS?", "AT+CUSD=1,\"*100#;+CFUN=0\",15", "AT^ICCID?", "AT+CGSN"})
            row(harmless, "");
        row("AT+CMGD=1", "loses_messages");
        row("at + cmgd = 1 , 4", "loses_messages");
        row("AT+CSQ;+CMGD=1,4", "loses_messages");
        row("ATE0+CMGD=1", "loses_messages");
        row("AT+CNMA", "loses_messages");
        row("AT+CMGS=23", "sends_messages");
        row("AT+CMGW=23", "sends_messages");
        row("AT+CPIN=\"1234\"", "costs_pin_attempts");
        row("AT+CPIN2=\"1234\"", "costs_pin_attempts");
        row("AT+CLCK=\"SC\",1,\"1234\"", "costs_pin_attempts");
        row("AT+CPWD=\"SC\",\"1234\",\"4321\"", "costs_pin_attempts");
        row("AT+CFUN=0", "restarts_modem");
        row("AT^RESET", "restarts_modem");
        row("AT+CNMI=0,0", "changes_settings");
        row("AT+CMGF=1", "changes_settings");
        row("AT+CPMS=\"ME\"", "changes_settings");
        row("AT&F", "changes_settings");
        row("ATZ", "changes_settings");
        row("AT&W", "changes_settings");
        row("AT+COPS=?", "changes_network");
        row("AT+COPS=1,2,\"26801\"", "changes_network");
        row("ATD112;", "leaves_commands");
        row("AT+IPR=9600", "leaves_commands");
        row("ATQ1", "leaves_commands");
        row("AT+CGSN=\"1\"", "changes_identity");
        row("AT+CSIM=10,\"A020000108\"", "reaches_card");
        row("AT+QCFG=\"ims\",1", "unknown_setting");
        row("AT^SYSCFG=13,1,3FFFFFFF,2,4", "unknown_setting");
        row("AT+QCFG=\"ims\",1;+CMGD=1", "loses_messages");
        row("A/", "not_a_command");
        row("+++", "not_a_command");
        row("", "not_a_command");
        row("AT+CSQ\rAT+CMGD=1", "not_a_command");
        row("AT\x1a", "not_a_command");
    }

    void knowsWhatHarms()
    {
        QFETCH(QByteArray, line);
        const std::optional<ConsoleRefusal> refusal = consoleRefusal(line);
        QTEST(refusal ? consoleRefusalName(*refusal) : QString(), "refusal");
    }

    void letsExpertsChangeSettingsOnly()
    {
        for (const ConsoleRefusal allowed : {ConsoleRefusal::ChangesSettings, ConsoleRefusal::ChangesNetwork,
                                             ConsoleRefusal::RestartsModem, ConsoleRefusal::UnknownSetting})
            QVERIFY(isForExperts(allowed));
        for (const ConsoleRefusal never :
             {ConsoleRefusal::CostsPinAttempts, ConsoleRefusal::LosesMessages, ConsoleRefusal::SendsMessages,
              ConsoleRefusal::NotACommand, ConsoleRefusal::ReachesCard})
            QVERIFY(!isForExperts(never));
    }

    void showsTheAnswer()
    {
        ModemBench bench;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        talk(bench.modem, "AT+CSQ");
        QVERIFY(eventually([this] { return m_told.has_value(); }));
        QCOMPARE((*m_told)->lines, QByteArrayList{"+CSQ: 20,99"});
        QCOMPARE((*m_told)->result, "OK");
        bench.device.answer("AT+CPMS?;+CMGF?", "\r\n+CMS ERROR: 314\r\n");
        talk(bench.modem, "AT+CPMS?;+CMGF?");
        QVERIFY(eventually([this] { return m_told.has_value(); }));
        QCOMPARE((*m_told)->result, "+CMS ERROR: 314");
    }

    void sendsNothingOfWhatItRefuses()
    {
        ModemBench bench;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        talk(bench.modem, "AT+CMGD=1,4", ConsoleTrust::Expert);
        QVERIFY((*m_told)->refusal == ConsoleRefusal::LosesMessages);
        talk(bench.modem, "AT+CFUN=0");
        QVERIFY((*m_told)->refusal == ConsoleRefusal::RestartsModem);
        talk(bench.modem, "AT+QCFG=\"ims\",1", ConsoleTrust::Expert);
        QVERIFY(eventually([this] { return m_told.has_value(); }));
        QCOMPARE((*m_told)->result, "ERROR");
        QVERIFY(!bench.device.everything().contains("AT+CMGD=1,4") && !bench.device.everything().contains("AT+CFUN=0"));
    }

    void closesAPromptAtOnce()
    {
        ModemBench bench;
        bench.device.answer("AT+QTEXT", "\r\n> ");
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        talk(bench.modem, "AT+QTEXT");
        QVERIFY(eventually([this] { return m_told.has_value(); }));
        QVERIFY((*m_told)->prompted);
        QCOMPARE(bench.device.everything().count("\x1b"), 2); // the other one is of the setup
        QCOMPARE(bench.modem.status().state, ModemState::Ready);
    }

    void saysThatTheModemWent()
    {
        ModemBench bench;
        bench.device.hold("AT+CSQ");
        talk(bench.modem, "AT+CSQ"); // not even started
        QVERIFY(eventually([this] { return m_told.has_value(); }));
        QVERIFY(!*m_told);
    }

    void playsOneScriptAfterTheOtherOnALineOfItsOwn()
    {
        ScriptedModem device;
        device.plugIn();
        AtConsoleLine line;
        QVERIFY(line.open(device.path()));
        std::vector<AtReplies> told;
        const auto note = [&](const AtReplies &replies) { told.push_back(replies); };
        line.play({atCommand("AT+CSQ", 1s)}, note);
        line.play({atCommand("AT+CGMI", 1s)}, note);
        QVERIFY(told.empty());
        QVERIFY(eventually([&] { return told.size() == 2; }));
        QCOMPARE(told[1].front().lines, std::vector<QByteArray>{"Plain"});
        device.hold("AT+CSQ");
        line.play({atCommand("AT+CSQ", 5s)}, note);
        line.play({atCommand("AT+CSQ", 5s)}, note);
        QVERIFY(eventually([&] { return device.isHeld("AT+CSQ"); }));
        device.unplug();
        QVERIFY(eventually([&] { return told.size() == 4; }));
        QVERIFY(told[2].empty() && told[3].empty());
    }
};

CONTADOR_TEST(AtConsoleTest);
#include "at_console_test.moc"
