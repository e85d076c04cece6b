// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/segmentation.h"
#include "tests/engine/messaging/outbox_bench.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace contador;
using namespace contador::tests;

namespace {

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");

Sim simOf(const QString &path)
{
    Sim sim;
    sim.iccid = QStringLiteral("8935") + path;
    return sim;
}

} // namespace

/// Which message goes next, and by which modem.
class SendQueueTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OutboxBench> m_bench;

    std::vector<MessageId> sendAll(const QString &path)
    {
        std::vector<MessageId> sent;
        while (const auto message = m_bench->send(path))
            sent.push_back(*message);
        return sent;
    }

private slots:
    void init() { m_bench = std::make_unique<OutboxBench>(); }

    void sendsByClassThenByAge()
    {
        const MessageId greeting = m_bench->enqueue(MessageClass::Greeting);
        const MessageId service = m_bench->enqueue(MessageClass::Service);
        const MessageId legal = m_bench->enqueue(MessageClass::Legal);
        const MessageId reply = m_bench->enqueue(MessageClass::Reply, first);
        const MessageId laterReply = m_bench->enqueue(MessageClass::Reply, first);
        QCOMPARE(sendAll(first), (std::vector{reply, laterReply, legal, service, greeting}));
        QVERIFY(!m_bench->next(first).lookAgainAt);
    }

    void answersFromTheNumberThatWasWrittenTo()
    {
        const MessageId message = m_bench->enqueue(MessageClass::Reply, first);
        m_bench->carrier(first).ready = false;
        QVERIFY(!m_bench->next(second).message);
        QVERIFY(!m_bench->next(first).message);
        m_bench->carrier(first).ready = true;
        QVERIFY(!m_bench->next(second).message);
        QCOMPARE(m_bench->next(first).message->id, message);
    }

    void answersFromAnotherNumberRatherThanNotAtAll()
    {
        const MessageId message = m_bench->enqueue(MessageClass::Reply, first);
        m_bench->carrier(first).ready = false;
        m_bench->now = m_bench->now.addSecs(599);
        QVERIFY(!m_bench->next(second).message);
        m_bench->now = m_bench->now.addSecs(1);
        QCOMPARE(m_bench->next(second).message->id, message);
    }

    void takesOverWhatAPausedModemShouldSend()
    {
        const MessageId message = m_bench->enqueue(MessageClass::Reply, first);
        m_bench->carrier(first).paused = true;
        m_bench->now = m_bench->now.addSecs(600);
        QVERIFY(!m_bench->next(first).message);
        QCOMPARE(m_bench->next(second).message->id, message);
    }

    void takesOverFromAModemThatIsGone()
    {
        const MessageId greeting = m_bench->enqueue(MessageClass::Greeting);
        const MessageId message = m_bench->enqueue(MessageClass::Reply, QStringLiteral("gone"));
        QCOMPARE(sendAll(second), (std::vector{message, greeting}));
    }

    void sendsNothingByAPausedSim()
    {
        m_bench->enqueue(MessageClass::Reply, first);
        Sim sim = simOf(first);
        sim.paused = true;
        m_bench->change(sim);
        QVERIFY(!m_bench->next(first).message);
    }

    void letsARefusedMessageWaitAndNobodyElse()
    {
        const MessageId refused = m_bench->enqueue(MessageClass::Reply, first);
        const MessageId other = m_bench->enqueue(MessageClass::Reply, first);
        m_bench->write([&](Transaction &transaction) { QueueStore::queueAgain(transaction, refused, m_bench->now.addSecs(15)); });
        QCOMPARE(m_bench->send(first), other);
        QVERIFY(!m_bench->next(first).message);
        QCOMPARE(*m_bench->next(first).lookAgainAt, m_bench->now.addSecs(15));
        m_bench->now = m_bench->now.addSecs(15);
        QCOMPARE(m_bench->send(first), refused);
    }

    void waitsNotForYearsBecauseAClockWasWrong()
    {
        m_bench->now = m_bench->now.addYears(3);
        const MessageId message = m_bench->enqueue(MessageClass::Reply, first);
        m_bench->now = m_bench->now.addYears(-3);
        QCOMPARE(m_bench->next(first).message->id, message);
    }

    void keepsQuietAtNight()
    {
        m_bench->now = NewDatabase::moment("2026-03-12T21:30:00Z");
        const MessageId legal = m_bench->enqueue(MessageClass::Legal);
        const MessageId reply = m_bench->enqueue(MessageClass::Reply, first);
        QCOMPARE(m_bench->send(first), reply);
        const SendTurn turn = m_bench->next(first);
        QVERIFY(!turn.message);
        QCOMPARE(*turn.lookAgainAt, NewDatabase::moment("2026-03-13T09:00:00Z"));
        m_bench->now = *turn.lookAgainAt;
        QCOMPARE(m_bench->send(first), legal);
    }

    void letsNoCopyAtTheServiceCentreRingAtNight()
    {
        m_bench->now = NewDatabase::moment("2026-03-12T19:00:00Z");
        m_bench->enqueue(MessageClass::Greeting);
        QCOMPARE(m_bench->next(first).validity.duration(), std::chrono::minutes(55)); // until 20:00, less a minute
        m_bench->now = NewDatabase::moment("2026-03-12T19:53:00Z");
        QCOMPARE(m_bench->next(first).validity.duration(), std::chrono::minutes(5));
        m_bench->now = NewDatabase::moment("2026-03-12T19:55:00Z");
        QVERIFY(!m_bench->next(first).message);
    }

    void putsOffWhatWouldRingTooLate()
    {
        m_bench->now = NewDatabase::moment("2026-03-12T19:57:00Z");
        m_bench->enqueue(MessageClass::Legal);
        QCOMPARE(*m_bench->next(first).lookAgainAt, NewDatabase::moment("2026-03-13T09:00:00Z"));
    }

    void givesARepliesCopyADay()
    {
        m_bench->enqueue(MessageClass::Reply, first);
        QVERIFY(m_bench->next(first).validity.duration() <= std::chrono::hours(24));
        QVERIFY(m_bench->next(first).validity.duration() >= std::chrono::hours(23));
    }

    void keepsACampaignWithinTheRate()
    {
        for (int i = 0; i < 70; ++i)
            m_bench->enqueue(MessageClass::Greeting);
        QCOMPARE(int(sendAll(first).size()), 60);
        QCOMPARE(*m_bench->next(first).lookAgainAt, m_bench->now.addSecs(2)); // 30 a minute
        m_bench->now = m_bench->now.addSecs(4);
        QCOMPARE(int(sendAll(first).size()), 2);
    }

    void remembersTheRateOverARestart()
    {
        for (int i = 0; i < 70; ++i)
            m_bench->enqueue(MessageClass::Greeting);
        sendAll(first);
        SendQueue restarted(*m_bench->books.writer, m_bench->books.installation.timeZone);
        QVERIFY(!restarted.next(first, m_bench->carriers, m_bench->now).message);
    }

    void sendsRepliesWhateverTheRate()
    {
        for (int i = 0; i < 200; ++i)
            m_bench->enqueue(MessageClass::Reply, first);
        QCOMPARE(int(sendAll(first).size()), 200);
        m_bench->enqueue(MessageClass::Greeting);
        QVERIFY(!m_bench->next(first).message); // the operator counts replies too
    }

    void pacesRepliesWhereTheSimAsksForIt()
    {
        Sim sim = simOf(first);
        sim.pacesReplies = true;
        m_bench->change(sim);
        for (int i = 0; i < 70; ++i)
            m_bench->enqueue(MessageClass::Reply, first);
        QCOMPARE(int(sendAll(first).size()), 60);
    }

    void keepsAShareOfTheCapForReplies()
    {
        Sim sim = simOf(first);
        sim.dailyCap = 20;
        m_bench->change(sim);
        for (int i = 0; i < 30; ++i)
            m_bench->enqueue(MessageClass::Greeting);
        QCOMPARE(int(sendAll(first).size()), 16);
        QCOMPARE(*m_bench->next(first).lookAgainAt, NewDatabase::moment("2026-03-13T00:00:00Z"));
        for (int i = 0; i < 30; ++i)
            m_bench->enqueue(MessageClass::Reply, first);
        QCOMPARE(int(sendAll(first).size()), 4);
    }

    void countsTheMonth()
    {
        Sim sim = simOf(first);
        sim.monthlyCap = 10;
        sim.replyReserve = 0;
        m_bench->change(sim);
        for (int i = 0; i < 11; ++i)
            m_bench->enqueue(MessageClass::Legal);
        QCOMPARE(int(sendAll(first).size()), 10);
        // In Lisbon the first of April begins at 23:00 UTC.
        QCOMPARE(*m_bench->next(first).lookAgainAt, NewDatabase::moment("2026-03-31T23:00:00Z"));
    }

    void answersByAnotherSimWhenTheCapIsReached()
    {
        Sim sim = simOf(first);
        sim.dailyCap = 0;
        m_bench->change(sim);
        const MessageId message = m_bench->enqueue(MessageClass::Reply, first);
        QVERIFY(!m_bench->next(first).message);
        QCOMPARE(m_bench->next(second).message->id, message);
    }

    void givesBackWhatNeverLeft()
    {
        Sim sim = simOf(first);
        sim.dailyCap = 1;
        m_bench->change(sim);
        m_bench->enqueue(MessageClass::Reply, first);
        m_bench->enqueue(MessageClass::Reply, first);
        QVERIFY(m_bench->send(first));
        QVERIFY(!m_bench->next(first).message);
        m_bench->write([&](Transaction &transaction) { m_bench->queue.giveBack(transaction, sim.iccid, 1); });
        QVERIFY(m_bench->next(first).message);
        m_bench->queue.forget();
        QVERIFY(m_bench->next(first).message);
    }

    void sendsByTheCheapestSimThatCan()
    {
        Sim dear = simOf(first);
        dear.partCost = 65'000;
        Sim cheap = simOf(second);
        cheap.partCost = 8'000;
        cheap.dailyCap = 2;
        cheap.replyReserve = 0;
        m_bench->change(dear);
        m_bench->change(cheap);
        m_bench->carrier(second);
        for (int i = 0; i < 4; ++i)
            m_bench->enqueue(MessageClass::Service);
        QVERIFY(!m_bench->next(first).message);
        QVERIFY(m_bench->next(first).lookAgainAt);
        QCOMPARE(int(sendAll(second).size()), 2);
        QCOMPARE(int(sendAll(first).size()), 2);
    }

    void letsNothingLessUrgentUseUpWhatAnotherWaitsFor()
    {
        Sim sim = simOf(first);
        sim.rate = {1, 10};
        m_bench->change(sim);
        m_bench->enqueue(MessageClass::Greeting);
        m_bench->write([&](Transaction &transaction) { m_bench->queue.spend(transaction, sim.iccid, 9); });
        m_bench->enqueue(MessageClass::Legal, {}, QString(200, u'a')); // two parts
        const SendTurn turn = m_bench->next(first);
        QVERIFY(!turn.message);
        QCOMPARE(*turn.lookAgainAt, m_bench->now.addSecs(60));
    }

    void failsWhatWasNotSentInTime()
    {
        const MessageId reply = m_bench->enqueue(MessageClass::Reply, first);
        const MessageId legal = m_bench->enqueue(MessageClass::Legal);
        const MessageId greeting = m_bench->enqueue(MessageClass::Greeting);
        const MessageId tried = m_bench->enqueue(MessageClass::Service);
        m_bench->write(
            [&](Transaction &transaction) { QueueStore::queueAgain(transaction, tried, m_bench->now.addDays(1).addSecs(-10)); });
        m_bench->now = m_bench->now.addDays(1).addSecs(1);
        m_bench->carrier(first);
        m_bench->carriers.front().paused = true;
        const auto expired = m_bench->write([&](Transaction &transaction) {
            return QueueStore::expire(transaction, m_bench->queue.rules(m_bench->now), m_bench->books.installation.timeZone, 100);
        });
        QCOMPARE(QSet<qint64>({expired.at(0).value, expired.at(1).value, expired.at(2).value}),
                 QSet<qint64>({reply.value, greeting.value, tried.value}));
        QCOMPARE(m_bench->state(reply), QStringLiteral("failed"));
        QCOMPARE(m_bench->state(legal), QStringLiteral("queued"));
    }

    void readsTheRulesThatTheUtilitySet()
    {
        SendingRules rules;
        rules.classes[1].hours = {QTime(10, 30), QTime(18, 0)};
        rules.classes[1].validity = std::chrono::hours(48);
        rules.classes[0].whenUnknown = UnknownRule::LetBe;
        rules.patience = std::chrono::minutes(3);
        m_bench->write([&](Transaction &transaction) { SendingRulesStore::change(transaction, rules); });
        QCOMPARE(SendingRulesStore(*m_bench->books.writer).read(), rules);
        m_bench->queue.forget();
        QCOMPARE(m_bench->queue.rules(m_bench->now), rules);
    }

    void readsASimAsItWasSet()
    {
        Sim sim{QStringLiteral("8935"),
                QStringLiteral("Balcão"),
                QStringLiteral("+351911111111"),
                {12, 34},
                true,
                500,
                9000,
                33,
                6500,
                true,
                m_bench->now};
        m_bench->change(sim);
        QCOMPARE(SimsStore(*m_bench->books.writer).read(sim.iccid), sim);
        m_bench->write([&](Transaction &transaction) { SimsStore::seen(transaction, sim.iccid, {}); });
        QCOMPARE(SimsStore(*m_bench->books.writer).all(), std::vector{sim});
    }

    void findsTheNextByAnIndex()
    {
        if (m_bench->books.isPostgresql())
            QSKIP("its plans follow from how many rows there are");
        Query query = m_bench->books.writer->query(R"(explain query plan
            select q.id from message q
            where q.state = 'queued' and q.class = 'reply' and q.carrier = 'x' order by q.due_at, q.id limit 1)");
        QVERIFY(query.next());
        QCOMPARE(query.text(3), QStringLiteral("SEARCH q USING INDEX message_queue (class=? AND carrier=?)"));
        QVERIFY(!query.next());
    }

    void looksNotAtEachMessageThatWaits();
    void exceedsNoCapAndNoRate();
};

/// With a campaign of 100,000 behind it: no more than a few index seeks.
void SendQueueTest::looksNotAtEachMessageThatWaits()
{
    m_bench->write([](Transaction &transaction) {
        MessagesStore::NewOutbound message;
        message.recipient = QStringLiteral("+351912345678");
        message.text = QStringLiteral("Bom dia");
        message.messageClass = MessageClass::Greeting;
        for (int i = 0; i < 100'000; ++i)
            MessagesStore::enqueue(transaction, message);
    });
    m_bench->enqueue(MessageClass::Reply, first);
    m_bench->carrier(second);
    constexpr int times = 2000;
    for (const QString &path : {first, second}) {
        QVERIFY(m_bench->next(path).message);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < times; ++i)
            QVERIFY(m_bench->next(path).message);
        const qint64 microseconds = timer.nsecsElapsed() / 1000 / times;
        qInfo("next message by %s: %lld us", qPrintable(path), microseconds);
        QVERIFY2(microseconds < 1000, "a look at each message would take many times as long");
    }
}

/// Random traffic over days, against a count of its own.
void SendQueueTest::exceedsNoCapAndNoRate()
{
    const quint32 seed = 20261125;
    QRandomGenerator random(seed);
    Sim sim = simOf(first);
    sim.rate = {7, 13};
    sim.dailyCap = 150;
    sim.monthlyCap = 400;
    m_bench->change(sim);
    std::vector<std::pair<QDateTime, int>> paced; // what the rate holds for
    QHash<QDate, int> days;
    int month = 0;
    int others = 0;
    for (int step = 0; step < 3000; ++step) {
        m_bench->now = m_bench->now.addMSecs(random.bounded(120'000));
        if (random.bounded(10) == 0)
            m_bench->queue.forget();
        const auto messageClass = MessageClass(random.bounded(4));
        m_bench->enqueue(messageClass, messageClass == MessageClass::Reply ? first : QString(),
                         QString(random.bounded(1, 600), u'a'));
        const SendTurn turn = m_bench->next(first);
        if (!turn.message) {
            QVERIFY(turn.lookAgainAt && *turn.lookAgainAt > m_bench->now);
            continue;
        }
        const int parts = int(sms::segment(turn.message->text)->segments.size());
        const QDate day = m_bench->books.installation.dateAt(m_bench->now);
        const auto &rule = SendingRules().of(turn.message->messageClass);
        const QDateTime end = m_bench->now.addSecs(turn.validity.duration().count());
        for (QDateTime at = m_bench->now; at <= end; at = at.addSecs(300))
            QVERIFY2(rule.hours.contain(at, m_bench->books.installation.timeZone), "it may ring in the quiet hours");
        if (random.bounded(5) == 0) { // refused: nothing left
            m_bench->write([&](Transaction &transaction) {
                m_bench->queue.spend(transaction, sim.iccid, parts);
                m_bench->queue.giveBack(transaction, sim.iccid, parts);
                MessagesStore::setState(transaction, turn.message->id, MessageState::Failed);
            });
            continue;
        }
        QCOMPARE(m_bench->send(first, parts), turn.message->id);
        days[day] += parts;
        month += parts;
        QVERIFY(days.value(day) <= 150 && month <= 400);
        if (turn.message->messageClass == MessageClass::Reply)
            continue;
        others += parts;
        QVERIFY(others <= 320);
        paced.emplace_back(m_bench->now, parts);
        int within = 0;
        for (auto sent = paced.rbegin(); sent != paced.rend(); ++sent) {
            within += sent->second;
            QVERIFY(within <= 13 + 7 * (sent->first.msecsTo(m_bench->now) + 1) / 60'000 + 1);
        }
    }
    QVERIFY(month > 300);
}

CONTADOR_TEST(SendQueueTest);
#include "send_queue_test.moc"
