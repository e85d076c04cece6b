// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/parts_state.h"
#include "engine/messaging/reference_run.h"
#include "engine/messaging/refusal_rule.h"
#include "engine/messaging/report_matching.h"
#include "engine/messaging/sending_rules.h"
#include "engine/messaging/token_bucket.h"
#include "engine/messaging/unknown_rule.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

namespace {

using namespace std::chrono_literals;
using Given = GivenToModem;

const QTimeZone lisbon("Europe/Lisbon");
const QString maria = QStringLiteral("+351912345678");
const QDateTime noon = NewDatabase::moment("2026-03-12T12:00:00Z");

/// "17 18 19 ? 21": accepted references, `?` unknown, `-` never given to the modem, `!` refused.
std::vector<Given> session(const QString &text)
{
    std::vector<Given> given;
    for (const QString &word : text.split(u' ')) {
        Given each;
        each.submission = qint64(given.size()) + 1;
        if (word == u'-')
            each.outcome = Given::Outcome::NotSent;
        else if (word == u'!')
            each.outcome = Given::Outcome::Refused;
        else if (word != u'?')
            each = {each.submission, Given::Outcome::Accepted, word.toInt()};
        given.push_back(each);
    }
    return given;
}

SubmissionFacts accepted(qint64 id, int reference, const QDateTime &at = noon)
{
    SubmissionFacts facts;
    facts.id = id;
    facts.recipient = maria;
    facts.messageReference = reference;
    facts.meantAt = at;
    return facts;
}

SubmissionFacts open(qint64 id, PossibleReferences possible = {}, const QDateTime &at = noon)
{
    SubmissionFacts facts;
    facts.id = id;
    facts.recipient = maria;
    facts.possible = possible;
    facts.meantAt = at;
    return facts;
}

ReportFacts report(int reference, const QDateTime &at = noon, const QString &recipient = maria)
{
    return {recipient, {}, reference, at};
}

PartSubmission part(int number, int parts, PartSubmission::Outcome outcome, std::optional<int> status = {}, int attempt = 1)
{
    return {attempt, number, parts, outcome, status};
}

} // namespace

/// The rules of sending, without a database.
class SendingValuesTest : public QObject {
    Q_OBJECT

private slots:
    void readsHours_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("day") << "09:00-20:00" << true;
        QTest::newRow("over midnight") << "22:00-06:30" << true;
        QTest::newRow("always") << "always" << true;
        for (const char *bad : {"", "9-20", "09:00", "09:00-25:00", "09:00-09:00", "09:00-10:00-11:00", "Always"})
            QTest::newRow(bad) << bad << false;
    }

    void readsHours()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isGood);
        const auto hours = SendingHours::fromText(text);
        QCOMPARE(hours.has_value(), isGood);
        if (hours)
            QCOMPARE(hours->toText(), text);
    }

    /// Every quarter of an hour of the days around each change of the clocks, against the clock on the wall.
    void opensAndClosesByTheClockOnTheWall_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("day");
        for (const char *zone :
             {"Europe/Lisbon", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca"}) {
            for (const char *day : {"2026-03-27", "2026-04-04", "2026-10-03", "2026-10-24", "2026-02-14", "2026-03-21"})
                QTest::addRow("%s %s", zone, day) << QByteArray(zone) << day;
        }
    }

    void opensAndClosesByTheClockOnTheWall()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, day);
        const QTimeZone timeZone(zone);
        const QDateTime start(QDate::fromString(day, Qt::ISODate), QTime(0, 0), Qt::UTC);
        for (const char *text : {"09:00-20:00", "01:15-01:45", "22:00-02:30", "02:00-03:00"}) {
            const SendingHours hours = *SendingHours::fromText(QString::fromLatin1(text));
            std::vector<QDateTime> turns; // found by looking at each quarter
            constexpr int quarters = 4 * 24 * 4;
            for (int quarter = 1; quarter < quarters; ++quarter) {
                const QDateTime at = start.addSecs(quarter * 900);
                if (hours.contain(at, timeZone) != hours.contain(at.addSecs(-900), timeZone))
                    turns.push_back(at);
            }
            for (const QDateTime &turn : turns) {
                const QDateTime before = turn.addSecs(-900);
                if (hours.contain(turn, timeZone))
                    QCOMPARE(hours.opening(before, timeZone), turn);
                else
                    QCOMPARE(*hours.closing(before, timeZone), turn);
            }
            QVERIFY(!turns.empty());
        }
    }

    void letsNothingRingAfterTheHoursOrTheDeadline()
    {
        const SendingRules rules;
        for (const ClassRule &rule : rules.classes) {
            for (int minute = 0; minute < 3 * 24 * 60; minute += 7) {
                const QDateTime now = noon.addSecs(minute * 60);
                const auto validity = validityFor(rule, noon, now, lisbon);
                if (!validity || !rule.hours.contain(now, lisbon))
                    continue;
                const QDateTime end = now.addSecs(validity->duration().count());
                QVERIFY(end < deadline(rule, noon, lisbon));
                QVERIFY(!rule.hours.closing(now, lisbon) || end < *rule.hours.closing(now, lisbon));
            }
        }
    }

    void expiresExactlyWhatPassedItsDeadline()
    {
        const SendingRules rules;
        for (const ClassRule &rule : rules.classes) {
            const QDateTime before = expiredBefore(rule, noon, lisbon);
            for (int minute = 0; minute < 5 * 24 * 60; minute += 11) {
                const QDateTime writtenAt = noon.addSecs(-minute * 60);
                QCOMPARE(writtenAt < before, deadline(rule, writtenAt, lisbon) <= noon && writtenAt != before);
            }
        }
    }

    void waitsLongerAfterEachRefusal()
    {
        QCOMPARE(backOff(1), 15s);
        QCOMPARE(backOff(2), 60s);
        QCOMPARE(backOff(3), 300s);
        QCOMPARE(backOff(4), 900s);
        QCOMPARE(backOff(1000), 900s);
        QCOMPARE(backOff(0), 15s);
    }

    void triesUntilTheDeadlineWhateverTheCount()
    {
        const ClassRule &reply = SendingRules().of(MessageClass::Reply);
        const Refusal passing{.provenNotSent = true};
        QDateTime now = noon;
        int refusals = 0;
        for (; now < noon.addDays(1); ++refusals) {
            const AfterRefusal after = afterRefusal(passing, refusals, reply, noon, now, lisbon);
            QVERIFY(!after.modemWaits);
            if (after.state == MessageState::Failed) {
                QVERIFY(after.isTooLate);
                break;
            }
            QCOMPARE(after.state, MessageState::Queued);
            QCOMPARE(now.secsTo(after.dueAt), backOff(refusals + 1).count());
            now = after.dueAt;
        }
        QVERIFY(now > noon.addSecs(23 * 3600) && refusals > 90);
    }

    void endsWhatCannotBeHelpedAndGuessesNothing()
    {
        const ClassRule &reply = SendingRules().of(MessageClass::Reply);
        QCOMPARE(afterRefusal({.permanent = true}, 0, reply, noon, noon, lisbon).state, MessageState::Failed);
        QCOMPARE(afterRefusal({}, 0, reply, noon, noon, lisbon).state, MessageState::Unknown);
    }

    void waitsForTheNetworkWithoutCounting()
    {
        const ClassRule &reply = SendingRules().of(MessageClass::Reply);
        const AfterRefusal after = afterRefusal({.provenNotSent = true, .isOfTheModem = true}, 99, reply, noon, noon, lisbon);
        QCOMPARE(after.state, MessageState::Queued);
        QCOMPARE(after.dueAt, noon.addSecs(15));
        QVERIFY(after.modemWaits);
    }

    void fillsTheBucketAgain()
    {
        const SendRate rate{30, 60};
        TokenBucket bucket;
        QCOMPARE(bucket.readyAt(rate, 10, noon), noon);
        bucket.take(rate, 60, noon);
        QCOMPARE(bucket.readyAt(rate, 1, noon), noon.addSecs(2));
        QCOMPARE(bucket.readyAt(rate, 60, noon), noon.addSecs(120));
        QVERIFY(bucket.readyAt(rate, 60, noon.addYears(-1)) <= noon.addYears(-1).addSecs(120)); // the clock was put back
        bucket.take(rate, 600, noon);
        QCOMPARE(bucket.readyAt(rate, 1, noon), noon.addSecs(2));
    }

    void knowsANumberInItsOtherForms()
    {
        for (const char *same : {"+351912345678", "351912345678", "00351912345678", "912345678"})
            QVERIFY2(isSameNumber(maria, QString::fromLatin1(same)), same);
        for (const char *other : {"+351912345679", "345678", "", "+1351912345678", "Maria", "+34912345678"})
            QVERIFY2(!isSameNumber(maria, QString::fromLatin1(other)), other);
    }

    void findsTheSubmissionByItsReference()
    {
        QCOMPARE(matching(report(17), {accepted(1, 16), accepted(2, 17)}, {}), 2);
        QVERIFY(!matching(report(18), {accepted(1, 16), accepted(2, 17)}, {}));
        QVERIFY(!matching(report(17, noon, QStringLiteral("+351962345678")), {accepted(2, 17)}, {}));
    }

    void rejectsNoSingleOneForItsTime()
    {
        QCOMPARE(matching(report(17, noon.addSecs(5 * 3600)), {accepted(1, 17)}, {}), 1);
        QCOMPARE(matching(report(17, {}), {accepted(1, 17)}, 0s), 1);
        QCOMPARE(matching(report(17, noon.addDays(2)), {accepted(1, 17)}, 0s), 1);
    }

    void choosesByTimeOnlyWhereTimeTells()
    {
        const std::vector twoHoursApart{accepted(1, 17, noon.addSecs(-7200)), accepted(2, 17)};
        QVERIFY(!matching(report(17), twoHoursApart, {})); // our clock may be two hours off
        QCOMPARE(matching(report(17), twoHoursApart, 0s), 2);
        QCOMPARE(matching(report(17), twoHoursApart, 7200s), 1);
        QVERIFY(!matching(report(17), {accepted(1, 17, noon.addSecs(-60)), accepted(2, 17)}, 0s));
        QCOMPARE(matching(report(17), {accepted(1, 17, noon.addDays(-2)), accepted(2, 17)}, {}), 2);
    }

    void takesASecondReportForTheSameMessage()
    {
        SubmissionFacts reported = accepted(1, 17, noon.addDays(-2));
        reported.reportStatus = 0x20;
        reported.serviceCentreTime = noon.addDays(-2);
        QCOMPARE(matching(report(17, noon.addDays(-2)), {reported, accepted(2, 17), open(3)}, {}), 1);
        QVERIFY(!matching(report(17, noon.addDays(-2).addSecs(1)), {reported}, {}));
    }

    void leavesAReportThatMayBeOnOneInFlight()
    {
        SubmissionFacts inFlight = open(2, {17, {}});
        inFlight.isInFlight = true;
        QVERIFY(!matching(report(18), {inFlight}, {}));
        QVERIFY(!matching(report(18), {inFlight, open(1)}, {}));
        QCOMPARE(matching(report(17), {inFlight, accepted(1, 17)}, {}), 1);
    }

    void takesAnUnknownOneOnlyWhereItsReferenceCanBe()
    {
        QCOMPARE(matching(report(18), {open(1, {17, 19})}, {}), 1);
        QVERIFY(!matching(report(17), {open(1, {17, 19})}, {}));
        QVERIFY(!matching(report(19), {open(1, {17, 19})}, {}));
        QCOMPARE(matching(report(0), {open(1, {255, 1})}, {}), 1);
        QVERIFY(!matching(report(100), {open(1, {17, {}})}, {}));
        QCOMPARE(matching(report(100), {open(1)}, {}), 1);
        QVERIFY(!matching(report(100), {open(1), open(2)}, {}));
    }

    void weighsReports()
    {
        QVERIFY(isNews(0x20, {}) && isNews(0x01, 0x20) && isNews(0x00, 0x01) && isNews(0x00, 0x46) && isNews(0x46, 0x20));
        QVERIFY(!isNews(0x20, 0x00) && !isNews(0x46, 0x00) && !isNews(0x00, 0x00) && !isNews(0x01, 0x46) && !isNews(0x20, 0x20));
        QVERIFY(isNews(0x21, 0x20));
    }

    void tellsByReferences_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("reference"); // -1: they never left
        QTest::newRow("it never left") << "17 18 19 ? 20" << 1 << -1;
        QTest::newRow("it left") << "17 18 19 ? 21" << 1 << 20;
        QTest::newRow("both left") << "17 18 19 ? ? 22" << 2 << 20;
        QTest::newRow("none of both left") << "17 18 19 ? ? 20" << 2 << -1;
        QTest::newRow("one of both, but which") << "17 18 19 ? ? 21" << 0 << 0;
        QTest::newRow("round the end") << "253 254 255 ? 1" << 1 << 0;
        QTest::newRow("round the end, not left") << "253 254 255 ? 0" << 1 << -1;
        QTest::newRow("others were never given") << "17 18 - 19 - ? - 21" << 1 << 20;
        QTest::newRow("not seen counting") << "18 19 ? 21" << 0 << 0;
        QTest::newRow("does not count by one") << "17 19 20 ? 22" << 0 << 0;
        QTest::newRow("jumped") << "17 18 19 ? 90" << 0 << 0;
        QTest::newRow("a refusal may have counted") << "17 18 19 ! ? 21" << 0 << 0;
        QTest::newRow("a refusal after it") << "17 18 19 ? ! 21" << 0 << 0;
        QTest::newRow("nothing came after it") << "17 18 19 ?" << 0 << 0;
        QTest::newRow("nothing unknown") << "17 18 19 20" << 0 << 0;
        QTest::newRow("nothing at all") << "-" << 0 << 0;
    }

    void tellsByReferences()
    {
        QFETCH(const QString, given);
        QFETCH(const int, told);
        QFETCH(const int, reference);
        const ToldByReferences result = toldByReferences(session(given));
        QCOMPARE(int(result.submissions.size()), told);
        if (told > 0)
            QCOMPARE(result.firstReference.value_or(-1), reference);
    }

    void addsUpTheParts()
    {
        using Outcome = PartSubmission::Outcome;
        const auto sent = part(1, 2, Outcome::Accepted);
        QCOMPARE(stateOf({sent}), MessageState::Sending);
        QCOMPARE(stateOf({sent, part(2, 2, Outcome::Accepted)}), MessageState::Sent);
        QCOMPARE(stateOf({part(1, 2, Outcome::Accepted, 0x00), part(2, 2, Outcome::Accepted, 0x01)}), MessageState::Sent);
        QCOMPARE(stateOf({part(1, 2, Outcome::Accepted, 0x00), part(2, 2, Outcome::Accepted, 0x00)}), MessageState::Delivered);
        QCOMPARE(stateOf({part(1, 2, Outcome::Accepted, 0x00), part(2, 2, Outcome::Accepted, 0x60)}), MessageState::Failed);
        QCOMPARE(stateOf({sent, part(2, 2, Outcome::Unknown)}), MessageState::Unknown);
        QCOMPARE(stateOf({sent, part(2, 2, Outcome::Refused)}), MessageState::Sending);
        QCOMPARE(stateOf({sent, part(2, 2, Outcome::Unknown), part(2, 2, Outcome::Accepted, {}, 2)}), MessageState::Sent);
        QCOMPARE(stateOf({sent, part(2, 2, Outcome::Unknown), part(2, 2, Outcome::Open, {}, 2)}), MessageState::Sending);
        QCOMPARE(stateOf({}), MessageState::Sending);
    }

    void repeatsAReplyOnceWhereReportsWork()
    {
        const SendingRules rules;
        UnknownFacts unknown{MessageClass::Reply, noon, noon, 1, true};
        const auto end = [&](qint64 seconds) { return endOf(unknown, rules, noon.addSecs(seconds), lisbon); };
        QCOMPARE(end(179), UnknownEnd::Wait);
        QCOMPARE(end(180), UnknownEnd::Repeat);
        QCOMPARE(end(24 * 3600), UnknownEnd::Wait); // nobody waits for it any more
        QCOMPARE(end(48 * 3600), UnknownEnd::GiveUp);
        unknown.unknownAttempts = 2;
        QCOMPARE(end(180), UnknownEnd::Wait);
        unknown = {MessageClass::Reply, noon, noon, 1, false};
        QCOMPARE(end(180), UnknownEnd::Wait);
        unknown.isFinal = true;
        QCOMPARE(end(48 * 3600), UnknownEnd::Wait);
    }

    void neverRepeatsANotice()
    {
        const SendingRules rules;
        for (const MessageClass messageClass : {MessageClass::Legal, MessageClass::Service, MessageClass::Greeting}) {
            for (int hours = 0; hours < 200; ++hours)
                QVERIFY(endOf({messageClass, noon, noon, 1, true}, rules, noon.addSecs(hours * 3600), lisbon)
                        != UnknownEnd::Repeat);
        }
        QCOMPARE(endOf({MessageClass::Legal, noon, noon, 1, true}, rules, noon, lisbon), UnknownEnd::AskPerson);
        QCOMPARE(endOf({MessageClass::Legal, noon, noon, 1, true, true}, rules, noon.addDays(9), lisbon), UnknownEnd::Wait);
    }
};

CONTADOR_TEST(SendingValuesTest);
#include "sending_values_test.moc"
