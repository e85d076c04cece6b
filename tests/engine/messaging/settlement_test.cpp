// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/settlement_store.h"
#include "engine/messaging/unknowns_store.h"
#include "tests/engine/messaging/outbox_bench.h"
#include "tests/engine/messaging/pdus.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace contador;
using namespace contador::tests;

namespace {

const QString maria = QStringLiteral("+351912345678");

/// A network and its modems that know what really happened, behind the outbox that only hears of it.
class World {
public:
    explicit World(quint32 seed) : m_random(seed), m_skewSeconds(m_random.bounded(-6 * 3600, 6 * 3600)) { }

    void live(int messages)
    {
        m_bench.now = m_bench.now.addDays(30); // what was before is over
        m_arriving.clear();
        restart(m_sims[0]);
        restart(m_sims[1]);
        for (int i = 0; i < messages; ++i) {
            m_bench.now = m_bench.now.addSecs(m_random.bounded(10) == 0 ? m_random.bounded(20'000) : m_random.bounded(200));
            arrive(m_bench.now);
            if (m_random.bounded(25) == 0)
                restart(m_sims[m_random.bounded(2)]);
            if (m_random.bounded(8) == 0)
                m_bench.write([&](Transaction &transaction) {
                    UnknownsStore::settleByRule(transaction, SendingRules(), m_bench.books.installation.timeZone);
                });
            send(nextQueued().value_or(enqueue()));
        }
        m_bench.now = m_bench.now.addDays(5);
        arrive(m_bench.now);
    }

    /// Nothing is believed that did not happen.
    void check() const
    {
        Query query = m_bench.books.writer->query(R"(
            select id, outcome, message_reference, report_status, coalesce(note, '') from submission)");
        while (query.next()) {
            const Truth &truth = m_truth.at(query.integer(0));
            const bool isAccepted = query.text(1) == QLatin1String("accepted");
            QVERIFY2(!isAccepted || truth.left, "accepted, and never left");
            QVERIFY2(!isAccepted || query.integer(2) == truth.reference, "a reference that it never had");
            QVERIFY2(query.text(1) != QLatin1String("refused") || !truth.left, "called not sent, and had left");
            QVERIFY2(query.isNull(3) || query.integer(3) != 0 || truth.status == 0, "called received, and was not");
        }
        Query messages = m_bench.books.writer->query("select id from message where state = 'delivered'");
        while (messages.next())
            QVERIFY2(isDelivered(messages.integer(0)), "called delivered, and was not");
    }

    [[nodiscard]] qint64 count(const char *sql) const { return m_bench.books.count(sql); }
    [[nodiscard]] int delivered() const
    {
        return int(
            std::ranges::count_if(m_truth, [](const auto &each) { return each.second.status == 0 && each.second.isReported; }));
    }

private:
    struct SimCard {
        QString iccid;
        int counter = 0;
        int session = 0;
    };
    struct Truth {
        qint64 message = 0;
        int part = 1;
        int parts = 1;
        bool left = false;
        int reference = -1;
        int status = -1; ///< what became of it in the end
        bool isReported = false;
    };
    struct Arrival {
        sms::StatusReport report;
        QString iccid;
    };

    void restart(SimCard &sim)
    {
        ++sim.session;
        sim.counter = m_random.bounded(256);
    }

    MessageId enqueue()
    {
        const auto messageClass = MessageClass(m_random.bounded(4));
        const MessageId id = m_bench.enqueue(messageClass);
        m_parts[id.value] = m_random.bounded(4) == 0 ? 3 : 1;
        m_recipients[id.value] = QStringLiteral("+35191234567%1").arg(m_random.bounded(3));
        return id;
    }

    std::optional<MessageId> nextQueued() const
    {
        const qint64 id = m_bench.books.count("select coalesce(min(id), 0) from message where state = 'queued'");
        return id > 0 ? std::optional(MessageId{id}) : std::nullopt;
    }

    void send(MessageId message)
    {
        SimCard &sim = m_sims[m_random.bounded(2)];
        const SubmissionsStore store(*m_bench.books.writer);
        SubmissionIntent intent;
        intent.message = message;
        intent.attempt = store.attempts(message) + 1;
        intent.parts = m_parts.at(message.value);
        intent.recipient = m_recipients.at(message.value);
        intent.carrier = QStringLiteral("modem");
        intent.pduHex = "00";
        intent.iccid = sim.iccid;
        intent.session = QString::number(sim.session);
        m_bench.setState(message, MessageState::Sending);
        for (intent.part = store.acceptedParts(message) + 1; intent.part <= intent.parts; ++intent.part) {
            if (!submit(sim, intent))
                return;
        }
    }

    /// Whether the next part may follow.
    bool submit(SimCard &sim, const SubmissionIntent &intent)
    {
        const qint64 id = m_bench.write([&](Transaction &transaction) { return SubmissionsStore::intend(transaction, intent); });
        m_bench.write([&](Transaction &transaction) { SubmissionsStore::letGo(transaction, id); });
        Truth &truth = m_truth[id];
        truth = {intent.message.value, intent.part, intent.parts, m_random.bounded(10) > 0};
        if (truth.left)
            leave(sim, intent, truth);
        m_bench.now = m_bench.now.addSecs(m_random.bounded(1, 20));
        arrive(m_bench.now);
        const int answer = m_random.bounded(100);
        m_bench.write([&](Transaction &transaction) {
            MessageState state = intent.part == intent.parts ? MessageState::Sent : MessageState::Sending;
            if (truth.left && answer < 80) {
                SubmissionsStore::accepted(transaction, id, truth.reference);
            } else if (!truth.left && answer < 40) {
                SubmissionsStore::refused(transaction, id, -1);
                state = MessageState::Queued;
            } else {
                SubmissionsStore::uncertain(transaction, id, QStringLiteral("no result"));
                state = MessageState::Unknown;
            }
            MessagesStore::setState(transaction, intent.message, state);
            SettlementStore::outcomeWritten(transaction, id);
        });
        return truth.left && answer < 80;
    }

    void leave(SimCard &sim, const SubmissionIntent &intent, Truth &truth)
    {
        sim.counter = (sim.counter + 1) % 256;
        truth.reference = sim.counter;
        truth.status = m_random.bounded(10) > 0 ? 0x00 : 0x46;
        truth.isReported = m_random.bounded(10) > 0;
        if (!truth.isReported)
            return;
        const QString national = intent.recipient.mid(4);
        sms::StatusReport report =
            reportOn(m_random.bounded(4) == 0 ? national : intent.recipient, truth.reference, truth.status);
        report.serviceCentreTimeStamp = *sms::ServiceCentreTimeStamp::fromDateTime(m_bench.now.addSecs(m_skewSeconds + 1));
        const auto after = [&](int seconds) { return m_bench.now.addSecs(seconds); };
        const int delay = m_random.bounded(3) == 0 ? 0 : m_random.bounded(m_random.bounded(2) == 0 ? 60 : 2 * 24 * 3600);
        m_arriving.emplace(after(delay), Arrival{report, sim.iccid});
        if (m_random.bounded(4) == 0)
            m_arriving.emplace(after(delay + m_random.bounded(3600)), Arrival{report, sim.iccid}); // once more
        if (m_random.bounded(6) == 0) {
            report.status = 0x20;
            m_arriving.emplace(after(m_random.bounded(2 * delay + 1)), Arrival{report, sim.iccid}); // maybe after the end
        }
    }

    void arrive(const QDateTime &until)
    {
        while (!m_arriving.empty() && m_arriving.begin()->first <= until) {
            const Arrival arrival = m_arriving.begin()->second;
            m_arriving.erase(m_arriving.begin());
            m_bench.write([&](Transaction &transaction) { SettlementStore::settle(transaction, arrival.report, arrival.iccid); });
        }
    }

    [[nodiscard]] bool isDelivered(qint64 message) const
    {
        std::set<int> parts;
        for (const auto &[id, truth] : m_truth) {
            if (truth.message == message && truth.status == 0)
                parts.insert(truth.part);
        }
        return int(parts.size()) == m_parts.at(message);
    }

    OutboxBench m_bench;
    QRandomGenerator m_random;
    int m_skewSeconds;
    std::array<SimCard, 2> m_sims{SimCard{QStringLiteral("8935101")}, SimCard{QStringLiteral("8935102")}};
    std::map<qint64, Truth> m_truth; ///< by submission
    std::map<qint64, int> m_parts; ///< by message
    std::map<qint64, QString> m_recipients;
    std::multimap<QDateTime, Arrival> m_arriving;
};

} // namespace

/// Unknown is settled by what tells, and by nothing else.
class SettlementTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OutboxBench> m_bench;
    QString m_session = QStringLiteral("1");

    qint64 letGo(MessageId message, int part = 1, int parts = 1, int attempt = 1)
    {
        return m_bench->write([&](Transaction &transaction) {
            SubmissionIntent intent;
            intent.message = message;
            intent.attempt = attempt;
            intent.part = part;
            intent.parts = parts;
            intent.recipient = maria;
            intent.carrier = QStringLiteral("modem");
            intent.pduHex = "00";
            intent.iccid = QStringLiteral("8935");
            intent.session = m_session;
            MessagesStore::setState(transaction, message, MessageState::Sending);
            const qint64 id = SubmissionsStore::intend(transaction, intent);
            SubmissionsStore::letGo(transaction, id);
            return id;
        });
    }

    std::vector<MessageId> accept(qint64 submission, MessageId message, int reference)
    {
        return m_bench->write([&](Transaction &transaction) {
            SubmissionsStore::accepted(transaction, submission, reference);
            MessagesStore::setState(transaction, message, MessageState::Sent);
            return SettlementStore::outcomeWritten(transaction, submission);
        });
    }

    MessageId send(int reference)
    {
        const MessageId message = m_bench->enqueue(MessageClass::Reply);
        accept(letGo(message), message, reference);
        return message;
    }

    MessageId lose(MessageClass messageClass = MessageClass::Reply)
    {
        const MessageId message = m_bench->enqueue(messageClass);
        const qint64 submission = letGo(message);
        m_bench->write([&](Transaction &transaction) {
            SubmissionsStore::uncertain(transaction, submission, QStringLiteral("no result"));
            MessagesStore::setState(transaction, message, MessageState::Unknown);
            SettlementStore::outcomeWritten(transaction, submission);
        });
        return message;
    }

    std::optional<MessageId> report(int reference, int status = 0, const QString &iccid = QStringLiteral("8935"))
    {
        return m_bench->write([&](Transaction &transaction) {
            sms::StatusReport report = reportOn(maria, reference, status);
            report.serviceCentreTimeStamp = *sms::ServiceCentreTimeStamp::fromDateTime(m_bench->now);
            return SettlementStore::settle(transaction, report, iccid);
        });
    }

    std::vector<UnknownsStore::Settled> tick(qint64 afterSeconds)
    {
        m_bench->now = m_bench->now.addSecs(afterSeconds);
        return m_bench->write([&](Transaction &transaction) {
            return UnknownsStore::settleByRule(transaction, SendingRules(), m_bench->books.installation.timeZone);
        });
    }

    [[nodiscard]] QString state(MessageId message) const { return m_bench->state(message); }

private slots:
    void init() { m_bench = std::make_unique<OutboxBench>(); }

    void keepsAReportThatComesBeforeTheOutcome()
    {
        const MessageId message = m_bench->enqueue(MessageClass::Reply);
        const qint64 submission = letGo(message);
        QVERIFY(!report(17));
        QCOMPARE(accept(submission, message, 17), std::vector{message});
        QCOMPARE(state(message), QStringLiteral("delivered"));
        QCOMPARE(m_bench->books.count("select count(*) from stray_report"), 0);
    }

    void givesAnEarlyReportNotToAnOlderUnknownOne()
    {
        const MessageId unknown = lose();
        const MessageId message = m_bench->enqueue(MessageClass::Reply);
        const qint64 submission = letGo(message);
        QVERIFY(!report(18));
        accept(submission, message, 18);
        QCOMPARE(state(unknown), QStringLiteral("unknown"));
    }

    void findsAReportThatCameBeforeAnInterruption()
    {
        const MessageId message = m_bench->enqueue(MessageClass::Reply);
        letGo(message);
        report(17);
        const auto unknown =
            m_bench->write([](Transaction &transaction) { return SubmissionsStore::settleInterrupted(transaction); });
        QVERIFY(unknown.empty());
        QCOMPARE(state(message), QStringLiteral("delivered"));
    }

    void believesNoReportThatCameToAnotherSim()
    {
        const MessageId message = send(17);
        QVERIFY(!report(17, 0, QStringLiteral("8936")));
        QCOMPARE(state(message), QStringLiteral("sent"));
    }

    void changesNothingWithALateOrRepeatedReport()
    {
        const MessageId message = send(17);
        QCOMPARE(report(17), message);
        QVERIFY(!report(17));
        QVERIFY(!report(17, 0x20));
        QVERIFY(!report(17, 0x46));
        QCOMPARE(state(message), QStringLiteral("delivered"));
    }

    void callsDeliveredWhatArrivedThoughItsLaterPartWasStillGoing()
    {
        const MessageId message = m_bench->enqueue(MessageClass::Reply);
        accept(letGo(message, 1, 2), message, 17);
        const qint64 second = letGo(message, 2, 2);
        report(17);
        report(18);
        accept(second, message, 18);
        QCOMPARE(state(message), QStringLiteral("delivered"));
    }

    void seesByTheNextReferenceThatItLeft()
    {
        for (const int reference : {17, 18, 19})
            send(reference);
        const MessageId unknown = lose();
        send(21);
        QCOMPARE(state(unknown), QStringLiteral("sent"));
        QCOMPARE(report(20), unknown);
    }

    void sendsAgainWhatTheNextReferenceProvesUnsent()
    {
        for (const int reference : {254, 255, 0})
            send(reference);
        const MessageId unknown = lose();
        send(1);
        QCOMPARE(state(unknown), QStringLiteral("queued"));
        QCOMPARE(m_bench->next(QStringLiteral("any")).message->id, unknown);
    }

    void concludesNothingOverARestartOfTheModem()
    {
        for (const int reference : {17, 18, 19})
            send(reference);
        const MessageId unknown = lose();
        m_session = QStringLiteral("2");
        send(20);
        QCOMPARE(state(unknown), QStringLiteral("unknown"));
    }

    void repeatsAReplyOnceWhereReportsWork()
    {
        for (const int reference : {17, 30, 43}) {
            send(reference);
            report(reference);
        }
        const MessageId unknown = lose();
        QVERIFY(tick(120).empty());
        const auto settled = tick(60);
        QCOMPARE(settled.size(), size_t(1));
        QVERIFY(settled.front().message == unknown && settled.front().end == UnknownEnd::Repeat);
        QCOMPARE(state(unknown), QStringLiteral("queued"));
        const qint64 again = letGo(unknown, 1, 1, 2);
        m_bench->write([&](Transaction &transaction) {
            SubmissionsStore::uncertain(transaction, again, QStringLiteral("no result"));
            MessagesStore::setState(transaction, unknown, MessageState::Unknown);
        });
        QVERIFY(tick(3600).empty());
        QCOMPARE(state(unknown), QStringLiteral("unknown"));
    }

    void keepsOnRecordThatAReplyWasRepeated()
    {
        for (const int reference : {17, 18, 19}) {
            send(reference);
            report(reference);
        }
        const MessageId unknown = lose();
        QVERIFY(tick(120).empty());
        QCOMPARE(tick(60).size(), size_t(1));
        accept(letGo(unknown, 1, 1, 2), unknown, 21); // so the first had left with 20
        QCOMPARE(m_bench->books.count("select count(*) from submission where note = 'repeated by rule, told by references'"), 1);
    }

    void repeatsNothingWhereAReportIsMissing()
    {
        for (const int reference : {17, 30, 43, 56}) {
            send(reference);
            if (reference != 56)
                report(reference);
        }
        lose();
        QVERIFY(tick(600).empty());
    }

    void asksAPersonAboutANotice()
    {
        const MessageId notice = lose(MessageClass::Legal);
        const auto settled = tick(60);
        QVERIFY(settled.size() == 1 && settled.front().message == notice && settled.front().end == UnknownEnd::AskPerson);
        QVERIFY(tick(60).empty());
        QCOMPARE(state(notice), QStringLiteral("unknown"));
    }

    void leavesNoMessageInLimbo()
    {
        const MessageId greeting = lose(MessageClass::Greeting);
        QVERIFY(tick(24 * 3600).empty()); // its hours close at 20:00
        const auto settled = tick(10 * 3600);
        QVERIFY(settled.size() == 1 && settled.front().message == greeting && settled.front().end == UnknownEnd::GiveUp);
        QVERIFY(tick(3600).empty());
        QCOMPARE(report(99), greeting); // and still it may be told
        QCOMPARE(state(greeting), QStringLiteral("delivered"));
    }

    void believesNothingThatDidNotHappen();
};

/// Random lives of two modems, with reports early, late, doubled, missing, in other forms, and a clock that is hours off.
/// CONTADOR_SCHEDULES=10000 makes it as many; CONTADOR_SEED repeats one.
void SettlementTest::believesNothingThatDidNotHappen()
{
    constexpr quint32 firstSeed = 20261128;
    constexpr int usual = 40;
    constexpr int perWorld = 40;
    const int schedules =
        qEnvironmentVariableIsSet("CONTADOR_SCHEDULES") ? qEnvironmentVariableIntValue("CONTADOR_SCHEDULES") : usual;
    const quint32 seed =
        qEnvironmentVariableIsSet("CONTADOR_SEED") ? quint32(qEnvironmentVariableIntValue("CONTADOR_SEED")) : firstSeed;
    qint64 seen = 0;
    qint64 happened = 0;
    qint64 unknown = 0;
    qint64 told = 0;
    for (int done = 0; done < schedules; done += perWorld) {
        World world(seed + quint32(done));
        for (int i = 0; i < perWorld; ++i)
            world.live(30);
        world.check();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed + quint32(done))));
        seen += world.count("select count(*) from submission where report_status = 0");
        happened += world.delivered();
        unknown += world.count("select count(*) from submission where outcome = 'unknown'");
        told += world.count("select count(*) from submission where note = 'told by references'");
    }
    qInfo("seed %u, %d schedules: %lld of %lld receipts seen, %lld told by references, %lld still unknown", seed, schedules, seen,
          happened, told, unknown);
    QVERIFY(seen * 100 >= happened * 85);
}

CONTADOR_TEST(SettlementTest);
#include "settlement_test.moc"
