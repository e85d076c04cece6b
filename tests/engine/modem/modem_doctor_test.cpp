// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_console_line.h"
#include "engine/modem/modem_doctor.h"
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTest>

using namespace contador;
using namespace contador::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray ok = "\r\nOK\r\n";
const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-25T12:00:00Z"), Qt::ISODate);

/// A doctor alone with a device.
struct Practice {
    ScriptedModem device;
    AtConsoleLine line;
    std::optional<std::optional<ModemReport>> told;
    DoctorManners manners{.alone = true, .patience = 400ms, .betweenLooks = 5ms};

    Practice() { device.plugIn(); }

    bool examine()
    {
        if (!line.open(device.path()))
            return false;
        ModemDoctor doctor(line.player(), ModemReport{QStringLiteral("modem"), noon, {}}, manners);
        doctor.examine([this](const std::optional<ModemReport> &report) { told = report; });
        return eventually([this] { return told.has_value(); });
    }

    [[nodiscard]] QString code(const char *topic) const
    {
        const ModemFinding *finding = (*told)->finding(QString::fromLatin1(topic));
        return finding ? finding->code : QString();
    }

    void teach(const Transcript &transcript)
    {
        QByteArray command;
        QByteArray answer;
        for (const TranscriptLine &each : transcript) {
            if (each.kind == TranscriptLine::Kind::Sent) {
                command = each.bytes;
                answer.clear();
            } else if (each.kind == TranscriptLine::Kind::Received) {
                device.answer(command, answer += each.bytes);
            }
        }
    }
};

QByteArrayList settingsAmong(const QByteArrayList &commands)
{
    QByteArrayList settings;
    for (const QByteArray &command : commands) {
        if (command.contains('=') && !command.endsWith("=?") && !command.startsWith("AT+CPINR="))
            settings += command;
    }
    return settings;
}

} // namespace

class ModemDoctorTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatTheFileSays_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(transcriptPath(QStringLiteral("../doctor")));
        for (const QString &name : folder.entryList({QStringLiteral("*.at")}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void findsWhatTheFileSays()
    {
        QFETCH(QString, path);
        const Transcript transcript = readTranscript(path);
        QVERIFY(!transcript.empty());
        Practice practice;
        practice.teach(transcript);
        QVERIFY(practice.examine() && *practice.told);
        const ModemReport &report = **practice.told;
        for (const TranscriptLine &each : transcript) {
            if (each.kind != TranscriptLine::Kind::Action)
                continue;
            const QStringList words = QString::fromLatin1(each.bytes).split(u' ');
            if (words[0] == QStringLiteral("verdict")) {
                QCOMPARE(modemVerdictName(report.verdict()), words[1]);
                continue;
            }
            const ModemFinding *finding = report.finding(words[0]);
            QVERIFY2(finding, qPrintable(words[0]));
            QCOMPARE(finding->code, words[1]);
            for (const QString &value : words.mid(2))
                QCOMPARE(value.section(u'=', 0, 0) + u'=' + finding->values.value(value.section(u'=', 0, 0)), value);
        }
    }

    void putsBackWhatItTried()
    {
        Practice practice;
        practice.teach(readTranscript(transcriptPath(QStringLiteral("../doctor/plain.at"))));
        practice.device.answer("AT+CNMI?", "\r\n+CNMI: 0,0,0,0,1\r\n" + ok);
        practice.device.answer("AT+CNMI=0,0,0,0,1", ok);
        QVERIFY(practice.examine());
        const QByteArrayList settings = settingsAmong(practice.device.everything());
        QCOMPARE(settings.first(), "AT+CMEE=1");
        QCOMPARE(settings.mid(settings.size() - 2), (QByteArrayList{"AT+CNMI=0,0,0,0,1", "AT+CMEE=0"}));
        for (const QByteArray &setting : settings)
            QVERIFY2(setting.startsWith("AT+CNMI=") || setting.startsWith("AT+CMEE="), setting.constData());
    }

    void neverTriesToHaveMessagesSentToIt()
    {
        Practice practice;
        practice.teach(readTranscript(transcriptPath(QStringLiteral("../doctor/plain.at"))));
        practice.device.answer("AT+CNMI?", "\r\n+CNMI: 0,0,0,0,0\r\n" + ok); // accepts, and does not show it
        QVERIFY(practice.examine());
        QCOMPARE(practice.code("arrivals"), QStringLiteral("arrivals_routed"));
        for (const QByteArray &command : practice.device.everything())
            QVERIFY2(!command.startsWith("AT+CNMI=") || command.split(',').value(1) != "2", command.constData());
    }

    void changesNothingInAModemAtWork()
    {
        ModemBench bench;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        const qsizetype before = bench.device.everything().size();
        ModemDoctor doctor([&](AtScript script, std::function<void(const AtReplies &)> done) { bench.modem.play(script, done); },
                           ModemReport{bench.device.path(), noon, {}});
        std::optional<ModemReport> report;
        doctor.examine([&](const std::optional<ModemReport> &found) { report = found; });
        QVERIFY(eventually([&] { return report.has_value(); }));
        QVERIFY(report->canServe());
        QCOMPARE(report->finding(QStringLiteral("arrivals"))->code, QStringLiteral("arrivals_announced"));
        QByteArrayList settings = settingsAmong(bench.device.everything().mid(before));
        settings.removeIf([](const QByteArray &each) { return each.startsWith("AT+CPMS="); }); // the driver's own
        QCOMPARE(settings, QByteArrayList());
        QCOMPARE(bench.modem.status().state, ModemState::Ready);
    }

    void sendsAMessageBetweenTwoQuestions()
    {
        ModemBench bench;
        bench.device.hold("AT+CGMM");
        bench.modem.start();
        QVERIFY(eventually([&] { return bench.device.isHeld("AT+CGMM"); }));
        bench.device.takeHeld("AT+CGMM");
        bench.device.say("\r\nP1\r\n" + ok);
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.hold("AT+CGMM");
        ModemDoctor doctor([&](AtScript script, std::function<void(const AtReplies &)> done) { bench.modem.play(script, done); },
                           ModemReport{bench.device.path(), noon, {}});
        bool ended = false;
        doctor.examine([&](const std::optional<ModemReport> &) { ended = true; });
        QVERIFY(eventually([&] { return bench.device.isHeld("AT+CGMM"); }));
        bench.device.answer("AT+CMGS=13", "\r\n> ");
        bench.device.answer("00110000910000AA0141\x1a", "\r\n+CMGS: 4\r\n" + ok);
        bench.modem.submit(1, "00110000910000AA0141", 13);
        bench.device.takeHeld("AT+CGMM");
        bench.device.say("\r\nP1\r\n" + ok);
        QVERIFY(eventually([&] { return !bench.outcomes.isEmpty(); }));
        QCOMPARE(bench.outcomes.first(), "accepted 4");
        QVERIFY(!ended);
        QVERIFY(eventually([&] { return ended; }));
    }

    void saysThatNothingAnswers()
    {
        Practice practice;
        practice.manners.patience = 50ms;
        practice.device.setMute(true);
        QVERIFY(practice.examine());
        QCOMPARE((*practice.told)->findings.size(), std::size_t(1));
        QCOMPARE(practice.code("answers"), QStringLiteral("silent"));
        QVERIFY(!(*practice.told)->canServe());
    }

    void asksNoFurtherWhenTheModemFallsSilent()
    {
        Practice practice;
        practice.manners.patience = 50ms;
        practice.device.muteAfter(12);
        QVERIFY(practice.examine() && *practice.told);
        QVERIFY(practice.device.everything().size() < 25);
        QCOMPARE(practice.code("signal"), QStringLiteral("signal_untold"));
    }

    void saysNothingOfAModemThatWent()
    {
        Practice practice;
        practice.device.unplugAfter(8);
        QVERIFY(practice.examine());
        QVERIFY(!*practice.told);
    }

    void givesThePinOnceAndWaitsForTheCard()
    {
        Practice practice;
        practice.teach(readTranscript(transcriptPath(QStringLiteral("../doctor/plain.at"))));
        practice.manners.pin = QStringLiteral("1234");
        practice.device.answer("AT+CPIN?", "\r\n+CPIN: SIM PIN\r\n" + ok);
        practice.device.hold("AT+CPIN=\"1234\"");
        QTimer card;
        QObject::connect(&card, &QTimer::timeout, &card, [&] {
            if (!practice.device.isHeld("AT+CPIN=\"1234\""))
                return;
            practice.device.takeHeld("AT+CPIN=\"1234\"");
            practice.device.answer("AT+CPIN?", "\r\n+CPIN: READY\r\n" + ok);
            practice.device.say(ok);
        });
        card.start(1ms);
        QVERIFY(practice.examine() && *practice.told);
        QCOMPARE(practice.code("card"), QStringLiteral("card_ready"));
        QCOMPARE(practice.device.everything().count("AT+CPIN=\"1234\""), 1);
    }

    void saysThatThePinWasRefused()
    {
        Practice practice;
        practice.teach(readTranscript(transcriptPath(QStringLiteral("../doctor/plain.at"))));
        practice.manners.pin = QStringLiteral("1234");
        practice.device.answer("AT+CPIN?", "\r\n+CPIN: SIM PIN\r\n" + ok);
        practice.device.answer("AT+CPIN=\"1234\"", "\r\n+CME ERROR: 16\r\n");
        QVERIFY(practice.examine() && *practice.told);
        QCOMPARE(practice.code("card"), QStringLiteral("card_pin_refused"));
        QCOMPARE(practice.device.everything().count("AT+CPIN=\"1234\""), 1);
    }

    void givesNoPinThatMightLockTheCard_data()
    {
        QTest::addColumn<QByteArray>("tries");
        QTest::addColumn<QString>("pin");
        QTest::newRow("one left") << QByteArray("\r\n+CPINR: SIM PIN,1,3\r\n" + ok) << QStringLiteral("1234");
        QTest::newRow("not told") << QByteArray("\r\nERROR\r\n") << QStringLiteral("1234");
        QTest::newRow("no PIN at all") << QByteArray("\r\n+CPINR: SIM PIN,3,3\r\n" + ok) << QStringLiteral("12\";+CFUN=0");
    }

    void givesNoPinThatMightLockTheCard()
    {
        QFETCH(QByteArray, tries);
        QFETCH(QString, pin);
        Practice practice;
        practice.manners.pin = pin;
        practice.device.answer("AT+CPIN?", "\r\n+CPIN: SIM PIN\r\n" + ok);
        practice.device.answer("AT+CPINR=\"SIM PIN\"", tries);
        QVERIFY(practice.examine() && *practice.told);
        QCOMPARE(practice.code("card"), QStringLiteral("card_pin_not_tried"));
        for (const QByteArray &command : practice.device.everything())
            QVERIFY2(!command.startsWith("AT+CPIN="), command.constData());
    }

    void makesWhatTheModemSaysShortAndPrintable()
    {
        Practice practice;
        practice.device.answer("AT+CGMM", "\r\n" + QByteArray(300, 'x') + "\xe2\x80\xae!\r\n" + ok);
        QVERIFY(practice.examine() && *practice.told);
        QCOMPARE((*practice.told)->finding(QStringLiteral("identity"))->values.value(QStringLiteral("model")).size(), 64);
    }
};

CONTADOR_TEST(ModemDoctorTest);
#include "modem_doctor_test.moc"
