// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/messages_store.h"
#include "engine/messaging/queue_store.h"
#include "engine/messaging/settlement_store.h"
#include "engine/messaging/submissions_store.h"
#include "tests/engine/messaging/pdus.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

namespace {

const QString maria = QStringLiteral("+351912345678");
const QString rui = QStringLiteral("+351962345678");

} // namespace

/// What became of our own messages is recorded, never guessed.
class SubmissionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_books;
    QDateTime m_now;

    template <typename Work> auto write(Work work)
    {
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        const auto done = work(transaction);
        if (!transaction.commit())
            qFatal("the outbox could not be written");
        return done;
    }

    MessageId enqueue(const QString &to, MessageClass messageClass = MessageClass::Reply)
    {
        return write([&](Transaction &transaction) {
            MessagesStore::NewOutbound message;
            message.recipient = to;
            message.text = QStringLiteral("Divida 22,30 EUR");
            message.messageClass = messageClass;
            message.carrier = QStringLiteral("modem");
            return MessagesStore::enqueue(transaction, message);
        });
    }

    qint64 intend(MessageId message, const QString &to, int part = 1, int parts = 1, int attempt = 1)
    {
        return write([&](Transaction &transaction) {
            SubmissionIntent submission;
            submission.message = message;
            submission.attempt = attempt;
            submission.part = part;
            submission.parts = parts;
            submission.recipient = to;
            submission.carrier = QStringLiteral("modem");
            submission.pduHex = "00";
            MessagesStore::setState(transaction, message, MessageState::Sending);
            return SubmissionsStore::intend(transaction, submission);
        });
    }

    void letGo(qint64 submission)
    {
        write([&](Transaction &transaction) {
            SubmissionsStore::letGo(transaction, submission);
            return true;
        });
    }

    /// Taken by the network under this TP-MR.
    qint64 send(MessageId message, const QString &to, int reference, int part = 1, int parts = 1)
    {
        const qint64 submission = intend(message, to, part, parts);
        write([&](Transaction &transaction) {
            SubmissionsStore::accepted(transaction, submission, reference);
            if (part == parts)
                MessagesStore::setState(transaction, message, MessageState::Sent);
            return true;
        });
        return submission;
    }

    /// Written to the line, and no answer came.
    void lose(MessageId message, const QString &to)
    {
        const qint64 submission = intend(message, to);
        write([&](Transaction &transaction) {
            SubmissionsStore::uncertain(transaction, submission, QStringLiteral("no result"));
            MessagesStore::setState(transaction, message, MessageState::Unknown);
            return true;
        });
    }

    std::optional<MessageId> report(const QString &recipient, int reference, int status)
    {
        return write([&](Transaction &transaction) {
            return SettlementStore::settle(transaction, reportOn(recipient, reference, status), {});
        });
    }

    [[nodiscard]] QString plan(const QString &sql) const
    {
        Query query = m_books->writer->query(qPrintable(QStringLiteral("explain query plan ") + sql));
        QStringList steps;
        while (query.next())
            steps << query.text(3);
        return steps.join(u'\n');
    }

    [[nodiscard]] QString state(MessageId message) const
    {
        Query query = m_books->writer->query("select state from message where id = :id");
        query.bind(":id", message.value);
        return query.next() ? query.text(0) : QString();
    }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        m_now = NewDatabase::moment("2026-03-12T10:15:00Z");
    }

    void callsDeliveredWhatTheHandsetHas()
    {
        const MessageId message = enqueue(maria);
        send(message, maria, 17);
        QCOMPARE(report(maria, 17, 0x00), message);
        QCOMPARE(state(message), QStringLiteral("delivered"));
    }

    void takesForwardedForNoDelivery()
    {
        const MessageId message = enqueue(maria);
        send(message, maria, 17);
        report(maria, 17, 0x01);
        QCOMPARE(state(message), QStringLiteral("sent"));
    }

    void waitsWhileTheNetworkStillTries()
    {
        const MessageId message = enqueue(maria);
        send(message, maria, 17);
        report(maria, 17, 0x20);
        QCOMPARE(state(message), QStringLiteral("sent"));
        report(maria, 17, 0x00);
        QCOMPARE(state(message), QStringLiteral("delivered"));
    }

    void callsFailedWhatTheNetworkGaveUp_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("permanent: not obtainable") << 0x43;
        QTest::newRow("permanent: validity over") << 0x46;
        QTest::newRow("temporary, no more tries") << 0x60;
        QTest::newRow("reserved") << 0x80;
    }

    void callsFailedWhatTheNetworkGaveUp()
    {
        QFETCH(int, status);
        const MessageId message = enqueue(maria);
        send(message, maria, 17);
        report(maria, 17, status);
        QCOMPARE(state(message), QStringLiteral("failed"));
    }

    void doesNotBelieveAReportOnSomebodyElse()
    {
        const MessageId message = enqueue(maria);
        send(message, maria, 17);
        QVERIFY(!report(rui, 17, 0x00));
        QVERIFY(!report(maria, 18, 0x00));
        QCOMPARE(state(message), QStringLiteral("sent"));
    }

    void tellsTwoWithTheSameReferenceByTheirTime()
    {
        const MessageId older = enqueue(maria);
        send(older, maria, 17);
        m_now = m_now.addDays(2); // TP-MR went round
        const MessageId newer = enqueue(maria);
        send(newer, maria, 17);
        const auto reportFrom = [&](const QDateTime &at) {
            sms::StatusReport report = reportOn(maria, 17, 0x00);
            report.serviceCentreTimeStamp = *sms::ServiceCentreTimeStamp::fromDateTime(at);
            return write([&](Transaction &transaction) { return SettlementStore::settle(transaction, report, {}); });
        };
        QCOMPARE(reportFrom(m_now.addSecs(2)), newer);
        QCOMPARE(state(older), QStringLiteral("sent"));
        QCOMPARE(reportFrom(m_now.addDays(-2).addSecs(2)), older); // late
    }

    void believesNoReportLongAfterTheSubmission()
    {
        const MessageId message = enqueue(maria);
        send(message, maria, 17);
        m_now = m_now.addDays(9);
        QVERIFY(!report(maria, 17, 0x00));
    }

    void callsDeliveredOnlyWhatArrivedInAllItsParts()
    {
        const MessageId message = enqueue(maria);
        send(message, maria, 17, 1, 2);
        send(message, maria, 18, 2, 2);
        report(maria, 18, 0x00);
        QCOMPARE(state(message), QStringLiteral("sent"));
        report(maria, 17, 0x00);
        QCOMPARE(state(message), QStringLiteral("delivered"));
    }

    void callsFailedWhatLostOneOfItsParts()
    {
        const MessageId message = enqueue(maria);
        send(message, maria, 17, 1, 2);
        send(message, maria, 18, 2, 2);
        report(maria, 17, 0x00);
        report(maria, 18, 0x43);
        QCOMPARE(state(message), QStringLiteral("failed"));
    }

    void waitsForThePartsStillToBeSent()
    {
        const MessageId message = enqueue(maria);
        send(message, maria, 17, 1, 2);
        QVERIFY(!report(maria, 17, 0x00));
        QCOMPARE(state(message), QStringLiteral("sending"));
    }

    void settlesAnUnknownOneWhereOnlyItCanBeMeant()
    {
        const MessageId message = enqueue(maria);
        lose(message, maria);
        QCOMPARE(report(maria, 99, 0x00), message);
        QCOMPARE(state(message), QStringLiteral("delivered"));
    }

    void guessesNotBetweenTwoUnknownOnes()
    {
        const MessageId first = enqueue(maria);
        const MessageId second = enqueue(maria);
        lose(first, maria);
        lose(second, maria);
        QVERIFY(!report(maria, 99, 0x00));
        QCOMPARE(state(first), QStringLiteral("unknown"));
        QCOMPARE(state(second), QStringLiteral("unknown"));
    }

    void takesASecondReportOnAnotherMessageForNoNewsOfAnUnknownOne()
    {
        const MessageId delivered = enqueue(maria);
        send(delivered, maria, 17);
        report(maria, 17, 0x00);
        const MessageId unknown = enqueue(maria);
        lose(unknown, maria);
        QVERIFY(!report(maria, 17, 0x00)); // of the first, once more
        QCOMPARE(state(unknown), QStringLiteral("unknown"));
    }

    void neverQueuesAgainWhatWasInterrupted()
    {
        const MessageId message = enqueue(maria);
        letGo(intend(message, maria));
        const auto interrupted = write([](Transaction &transaction) { return SubmissionsStore::settleInterrupted(transaction); });
        QCOMPARE(interrupted, std::vector<MessageId>{message});
        QCOMPARE(state(message), QStringLiteral("unknown"));
        QVERIFY(QueueStore(*m_books->writer).heads(QStringLiteral("modem")).empty());
        const auto again = write([](Transaction &transaction) { return SubmissionsStore::settleInterrupted(transaction); });
        QVERIFY(again.empty());
    }

    void queuesAgainWhatTheModemWasNeverToldToSend()
    {
        const MessageId message = enqueue(maria);
        intend(message, maria);
        const auto interrupted = write([](Transaction &transaction) { return SubmissionsStore::settleInterrupted(transaction); });
        QVERIFY(interrupted.empty());
        QCOMPARE(state(message), QStringLiteral("queued"));
        QCOMPARE(SubmissionsStore(*m_books->writer).attempts(message), 1); // the next one is the second
    }

    void goesOnWithALongMessageThatStoppedBetweenTwoParts()
    {
        const MessageId message = enqueue(maria);
        send(message, maria, 17, 1, 2);
        const auto interrupted = write([](Transaction &transaction) { return SubmissionsStore::settleInterrupted(transaction); });
        QVERIFY(interrupted.empty());
        QCOMPARE(state(message), QStringLiteral("queued"));
        QCOMPARE(SubmissionsStore(*m_books->writer).acceptedParts(message), 1);
    }

    void countsAttemptsAndTheNetworksParts()
    {
        const MessageId message = enqueue(maria);
        const SubmissionsStore submissions(*m_books->writer);
        QCOMPARE(submissions.attempts(message), 0);
        const qint64 first = intend(message, maria);
        write([&](Transaction &transaction) {
            SubmissionsStore::refused(transaction, first, 331);
            return true;
        });
        intend(message, maria, 1, 1, 2);
        QCOMPARE(submissions.attempts(message), 2);
        QCOMPARE(submissions.acceptedParts(message), 0);
    }

    void countsWhatWaits()
    {
        enqueue(maria);
        intend(enqueue(rui, MessageClass::Greeting), rui);
        send(enqueue(rui), rui, 17);
        QCOMPARE(MessagesStore(*m_books->writer).waiting(), 2);
    }

    void countsNoAnswersThatAWrongClockDated()
    {
        enqueue(maria);
        const MessagesStore messages(*m_books->writer);
        QCOMPARE(messages.repliesTo(maria, m_now.addSecs(-3600), m_now), 1);
        QCOMPARE(messages.repliesTo(maria, m_now.addYears(-1).addSecs(-3600), m_now.addYears(-1)), 0);
    }

    /// Years of messages lie behind the few that are open: nothing that happens with each SMS may read them all.
    void findsWhatIsOpenByAnIndex_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("index");
        const QString message = QStringLiteral("message_open");
        const QString part = QStringLiteral("inbound_part_open");
        const QString submission = QStringLiteral("submission_open");
        const auto row = [](const char *sql, const QString &index) { QTest::newRow(sql) << QString::fromLatin1(sql) << index; };
        row("select id, text from message where direction = 'in' and state = 'new' order by id limit 1", message);
        row("select id, text from message where direction = 'out' and state = 'queued' order by id limit 1", message);
        row("select count(*) from message where direction = 'out' and state = 'sending'", message);
        row("select carrier from inbound_part where message_id is null and kind = 'deliver' and received_at < '2026' "
            "order by received_at, id limit 1",
            part);
        row("select distinct message_id from submission where outcome = 'pending'", submission);
        row("update submission set note = '' where outcome = 'claimed'", submission);
    }

    void findsWhatIsOpenByAnIndex()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, index);
        if (m_books->isPostgresql())
            QSKIP("its plans follow from how many rows there are");
        const QString steps = plan(sql);
        QVERIFY2(steps.contains(index), qPrintable(steps));
    }

    void queuesNothingThatTheConsoleShows()
    {
        write([](Transaction &transaction) {
            MessagesStore::NewOutbound message;
            message.recipient = maria;
            message.text = QStringLiteral("Divida 22,30 EUR");
            message.carrier = QStringLiteral("console");
            return MessagesStore::enqueue(transaction, message);
        });
        QVERIFY(QueueStore(*m_books->writer).heads(QStringLiteral("console")).empty());
        QCOMPARE(m_books->count("select count(*) from message where state = 'printed'"), 1);
    }

    void namesEveryStateInItsOwnWay()
    {
        QSet<QString> names;
        for (int value = int(MessageState::New); value <= int(MessageState::Printed); ++value)
            names << messageStateName(MessageState(value));
        QCOMPARE(names.size(), int(MessageState::Printed) + 1);
    }
};

CONTADOR_TEST(SubmissionsTest);
#include "submissions_test.moc"
