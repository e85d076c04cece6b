// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen of modems works out before it shows it.
#include "tests/support/registry.h"
#include "tests/ui/sample_utility.h"
#include "ui/texts/cost_text.h"
#include "ui/modems/day_picture.h"
#include "ui/modems/history_field.h"
#include "ui/modems/hours_model.h"
#include "ui/modems/modem_look.h"
#include "ui/modems/signal_bars.h"
#include "ui/texts/modem_text.h"
#include "ui/texts/translation.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace contador::tests {

namespace {

QDateTime moment(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

CarrierSample sample(const char *at, const char *state, std::optional<int> dbm, int waiting = 0)
{
    CarrierSample sample;
    sample.at = moment(at);
    sample.state = QString::fromLatin1(state);
    sample.signalDbm = dbm;
    sample.waiting = waiting;
    return sample;
}

ModemFigures figuresAt(const char *now)
{
    ModemFigures figures;
    figures.at = moment(now);
    figures.carrier = QStringLiteral("/dev/ttyUSB0");
    return figures;
}

QStringList spans(const DayCourse &course)
{
    QStringList words;
    for (const DayCourse::Span &span : course.off)
        words += span.from.toString(QStringLiteral("dd HH:mm–")) + span.to.toString(QStringLiteral("HH:mm"));
    return words;
}

const QTimeZone lisbon("Europe/Lisbon");

} // namespace

class ModemsValuesTest : public QObject {
    Q_OBJECT

    QLocale m_before;
    std::unique_ptr<Translation> m_english; ///< for its plurals

private slots:
    void initTestCase() { m_english = std::make_unique<Translation>(*findLanguage(QStringLiteral("en"))); }
    void cleanupTestCase()
    {
        m_english.reset();
        QLocale::setDefault(m_before);
    }

    void dayEndsWithTheHourThatRuns()
    {
        const DayCourse course = dayCourse(figuresAt("2026-11-25T10:15:00Z"), QTimeZone("Asia/Kathmandu")); // 16:00 there
        QCOMPARE(course.end, moment("2026-11-25T11:15:00Z"));
        QCOMPARE(course.begin, moment("2026-11-24T11:15:00Z"));
        QCOMPARE(course.hours.size(), size_t(24));
    }

    void modemThatNobodySampledWasOff()
    {
        QCOMPARE(spans(dayCourse(figuresAt("2026-11-25T10:15:00Z"), lisbon)), QStringList{QStringLiteral("24 11:00–10:15")});
    }

    void offWhileItWasNotReadyOrContadorDidNotRun()
    {
        ModemFigures figures = figuresAt("2026-11-25T10:00:00Z");
        figures.samples = {sample("2026-11-25T09:00:00Z", "ready", -71),  sample("2026-11-25T09:05:00Z", "ready", -73),
                           sample("2026-11-25T09:08:00Z", "missing", {}), sample("2026-11-25T09:12:00Z", "ready", -75),
                           sample("2026-11-25T09:50:00Z", "ready", -77),  sample("2026-11-25T09:55:00Z", "ready", -79)};
        const DayCourse course = dayCourse(figures, lisbon);
        QCOMPARE(
            spans(course),
            (QStringList{QStringLiteral("24 11:00–09:00"), QStringLiteral("25 09:08–09:12"), QStringLiteral("25 09:23–09:50")}));
        QList<bool> joined;
        for (const DayCourse::Signal &signal : course.signal)
            joined += signal.goesOn;
        QCOMPARE(joined, (QList<bool>{false, true, false, false, true}));
        QCOMPARE(course.hours[22].minutesOff, 31); // four and twenty-seven
        QCOMPARE(course.hours[22].signalDbm, std::optional(-75));
    }

    void textsAreCountedInTheHoursOfTheUtility()
    {
        ModemFigures figures = figuresAt("2026-11-25T10:15:00Z");
        figures.traffic.received = {
            {moment("2026-11-25T10:14:00Z"), 3}, {moment("2026-11-25T09:59:00Z"), 4}, {moment("2026-11-24T10:59:00Z"), 9}};
        figures.traffic.sent = {{moment("2026-11-25T10:00:00Z"), 5}};
        const DayCourse course = dayCourse(figures, lisbon);
        QCOMPARE(course.hours[23].received, 3);
        QCOMPARE(course.hours[22].received, 4);
        QCOMPARE(course.hours[0].received, 0); // nine came before the day that is shown
        QCOMPARE(course.hours[23].sent, 5);
    }

    void axisCountsInRoundSteps_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("high");
        QTest::newRow("nothing") << 0 << 2;
        QTest::newRow("one") << 1 << 2;
        QTest::newRow("seven") << 7 << 8;
        QTest::newRow("71") << 71 << 80;
        QTest::newRow("thousands") << 4321 << 6000;
    }

    void axisCountsInRoundSteps()
    {
        QFETCH(int, most);
        QFETCH(int, high);
        ModemFigures figures = figuresAt("2026-11-25T10:15:00Z");
        figures.traffic.sent = {{moment("2026-11-25T10:00:00Z"), most}};
        const DayPicture picture = trafficPicture(dayCourse(figures, lisbon));
        QCOMPARE(picture.high, high);
        QCOMPARE(picture.high % picture.step, 0);
        QVERIFY(picture.high / picture.step <= 4);
    }

    void hoursTableFollowsTheRulesOfModels()
    {
        HoursModel model(sampleFormat());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ModemFigures figures = figuresAt("2026-11-25T10:15:00Z");
        figures.traffic.received = {{moment("2026-11-25T10:14:00Z"), 3}};
        model.show(dayCourse(figures, lisbon));
        QCOMPARE(model.rowCount(), 24);
        QCOMPARE(model.index(0, HoursModel::Time).data().toString(), QStringLiteral("10:00–11:00"));
        QCOMPARE(model.index(0, HoursModel::Received).data().toString(), QStringLiteral("3"));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("10:00")));
        model.show(dayCourse(figuresAt("2026-11-25T11:15:00Z"), lisbon));
        QCOMPARE(model.rowCount(), 24);
    }

    void costIsExactInEveryCurrency()
    {
        const Currency euro{QStringLiteral("EUR"), 2};
        const Currency franc{QStringLiteral("XOF"), 0};
        const QLocale portuguese(QLocale::Portuguese, QLocale::Portugal);
        QCOMPARE(costText(4500, euro, portuguese), QStringLiteral("0,045"));
        QCOMPARE(costText(0, euro, portuguese), QStringLiteral("0,00"));
        QCOMPARE(costText(12'345'678, euro, QLocale::c()), QStringLiteral("123.45678"));
        QCOMPARE(costText(25'000, franc, QLocale::c()), QStringLiteral("25"));
        QCOMPARE(costFromText(QStringLiteral("0,045"), euro, portuguese), std::optional<qint64>(4500));
        QCOMPARE(costFromText(QStringLiteral(" 0.045 "), euro, QLocale::c()), std::optional<qint64>(4500));
        QCOMPARE(costFromText(QStringLiteral("25"), franc, QLocale::c()), std::optional<qint64>(25'000));
        for (const char *wrong : {"", "-1", "0,0000001", "1e3", "abc", "1,2,3", "9999999999"})
            QVERIFY2(!costFromText(QString::fromLatin1(wrong), euro, portuguese), wrong);
    }

    void lastWorkIsTheLatestOfAll()
    {
        ModemFigures figures = figuresAt("2026-11-25T10:15:00Z");
        QVERIFY(lastWork({}, figures, sampleFormat()).when.isEmpty());
        figures.traffic.lastReceivedAt = moment("2026-11-25T10:10:00Z");
        figures.traffic.lastSentAt = moment("2026-11-25T10:13:00Z");
        QCOMPARE(lastWork({}, figures, sampleFormat()).when, QStringLiteral("2 minutes ago"));
        QCOMPARE(lastWork({}, figures, sampleFormat()).what, QStringLiteral("sent to the network"));
        ModemStatus status;
        status.lastWorkAt = moment("2026-11-25T10:14:59Z");
        QCOMPARE(lastWork(status, figures, sampleFormat()).when, QStringLiteral("just now"));
    }

    void agoIsSaidAsOneSaysIt()
    {
        const Format format = sampleFormat();
        const QDateTime now = moment("2026-11-25T10:15:00Z");
        QCOMPARE(format.ago(now.addSecs(-3), now), QStringLiteral("just now"));
        QCOMPARE(format.ago(now.addSecs(5), now), QStringLiteral("just now")); // the clock was put back
        QCOMPARE(format.ago(now.addSecs(-61), now), QStringLiteral("1 minute ago"));
        QCOMPARE(format.ago(now.addSecs(-2 * 3600), now), QStringLiteral("today at 08:15"));
        QCOMPARE(format.ago(now.addSecs(-12 * 3600), now), QStringLiteral("yesterday at 22:15"));
        QCOMPARE(format.ago(now.addDays(-3), now), format.date(now.addDays(-3)));
    }

    void everyAlarmSaysWhatToDo()
    {
        for (int bit = 0; bit < 8; ++bit) {
            const auto alarm = ModemAlarm(1 << bit);
            ModemStatus status;
            status.state = ModemState::Ready;
            status.alarms = alarm;
            QVERIFY(modemAlarmSentence(alarm).contains(u':') || modemAlarmSentence(alarm).contains(u','));
            QVERIFY(!modemAlarmText(alarm).isEmpty());
            QCOMPARE(modemAdvice(status, false).first().sentence, modemAlarmSentence(alarm));
            QCOMPARE(modemPills(status, false).size(), 2);
        }
    }

    void aFullMemoryIsNotCalledFillingToo()
    {
        ModemStatus status;
        status.state = ModemState::Ready;
        status.alarms = ModemAlarm::StorageFull | ModemAlarm::StorageFilling;
        QCOMPARE(modemAdvice(status, false).size(), 1);
        QCOMPARE(modemAdvice(status, false).first().sentence, modemAlarmSentence(ModemAlarm::StorageFull));
        QCOMPARE(modemPills(status, false).size(), 2);
    }

    void theGravestComesFirst()
    {
        ModemStatus status;
        status.state = ModemState::PinRequired;
        status.pinTriesLeft = 1;
        status.alarms = ModemAlarm::PowerLow | ModemAlarm::PinLastTry;
        const QList<Advice> advice = modemAdvice(status, true);
        QCOMPARE(advice.size(), 4);
        QVERIFY(advice[0].sentence.contains(QStringLiteral("1 attempt left")));
        QCOMPARE(advice[1].sentence, modemAlarmSentence(ModemAlarm::PinLastTry));
        QCOMPARE(advice[3].symbol, QStringLiteral("circle-pause"));
    }

    void programThatHasTheModemIsNamedAndHarmless()
    {
        ModemStatus status;
        status.state = ModemState::HeldByOther;
        status.heldBy = QStringLiteral("<b>minicom</b>\n(4711)");
        const QString sentence = modemSentence(status);
        QVERIFY(sentence.contains(QStringLiteral("minicom")));
        QVERIFY(!sentence.contains(u'\n'));
    }

    void barsGrowWithTheSignal()
    {
        QCOMPARE(signalBars(-113), 0);
        QCOMPARE(signalBars(-95), 2);
        QCOMPARE(signalBars(-71), 4);
        QCOMPARE(signalBars(-51), 5);
    }

    void fieldBringsBackWhatWasTyped()
    {
        HistoryField field;
        field.setText(QStringLiteral("AT+CSQ"));
        QCOMPARE(field.take(), QStringLiteral("AT+CSQ"));
        field.setText(QStringLiteral("AT+COPS?"));
        QCOMPARE(field.take(), QStringLiteral("AT+COPS?"));
        QTest::keyClicks(&field, QStringLiteral("AT+"));
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), QStringLiteral("AT+COPS?"));
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), QStringLiteral("AT+CSQ"));
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.text(), QStringLiteral("AT+"));
    }
};

CONTADOR_TEST(ModemsValuesTest);

} // namespace contador::tests

#include "modems_values_test.moc"
