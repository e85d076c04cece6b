// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/feed/feed_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

/// What happened while nobody looked is there at the next start.
class FeedStoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_books;
    QDateTime m_now;

    FeedEvent append(const FeedEvent &event)
    {
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        const FeedEvent stored = FeedStore::append(transaction, event);
        if (!transaction.commit())
            qFatal("the feed could not be written");
        m_now = m_now.addSecs(60);
        return stored;
    }

    FeedEvent appendText(const QString &text, FeedKind kind = FeedKind::Question)
    {
        FeedEvent event;
        event.kind = kind;
        event.text = text;
        return append(event);
    }

    [[nodiscard]] QStringList texts(qint64 before, int most) const
    {
        QStringList texts;
        for (const FeedEvent &event : FeedStore(*m_books->writer, m_books->installation.currency).page(before, most))
            texts << event.text;
        return texts;
    }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        m_now = NewDatabase::moment("2026-03-12T10:15:00.250Z");
    }

    void keepsAnEventAsItWasTold()
    {
        FeedEvent event;
        event.kind = FeedKind::ReadingAccepted;
        event.account = QStringLiteral("00124567");
        event.holder = QStringLiteral("Maria Silva");
        event.phone = QStringLiteral("+351912345678");
        event.text = QStringLiteral("\u202e1482'; drop table feed_event; --");
        event.reply = QStringLiteral("Leitura 1482 aceite");
        event.amount = Money{2230, m_books->installation.currency};
        event.latencyMs = 12;
        const QDateTime at = m_now;
        const FeedEvent stored = append(event);
        QVERIFY(stored.id > 0);
        QCOMPARE(stored.at, at);
        const std::vector<FeedEvent> read = FeedStore(*m_books->writer, m_books->installation.currency).page(0, 10);
        QCOMPARE(read.size(), size_t(1));
        const FeedEvent &back = read.front();
        QCOMPARE(back.id, stored.id);
        QCOMPARE(back.at, at);
        QCOMPARE(back.kind, event.kind);
        QCOMPARE(back.account, event.account);
        QCOMPARE(back.holder, event.holder);
        QCOMPARE(back.phone, event.phone);
        QCOMPARE(back.text, event.text);
        QCOMPARE(back.reply, event.reply);
        QCOMPARE(*back.amount, *event.amount);
        QCOMPARE(back.latencyMs, event.latencyMs);
        QVERIFY(back.message.isNull());
    }

    void tellsNoAmountAndNoLatencyWhereThereIsNone()
    {
        appendText(QStringLiteral("a"));
        const FeedEvent back = FeedStore(*m_books->writer, m_books->installation.currency).page(0, 1).front();
        QVERIFY(!back.amount);
        QVERIFY(!back.latencyMs);
    }

    void givesPagesNewestFirst()
    {
        std::vector<FeedEvent> stored;
        for (const char *text : {"a", "b", "c", "d", "e"})
            stored.push_back(appendText(QString::fromLatin1(text)));
        QCOMPARE(texts(0, 2), (QStringList{QStringLiteral("e"), QStringLiteral("d")}));
        QCOMPARE(texts(stored[3].id, 2), (QStringList{QStringLiteral("c"), QStringLiteral("b")}));
        QCOMPARE(texts(stored[1].id, 2), QStringList{QStringLiteral("a")});
        QVERIFY(texts(stored[0].id, 2).isEmpty());
    }

    void countsEachKindSinceAMoment()
    {
        appendText(QStringLiteral("a"), FeedKind::Payment);
        const QDateTime since = m_now;
        appendText(QStringLiteral("b"), FeedKind::Payment);
        appendText(QStringLiteral("c"), FeedKind::Question);
        appendText(QStringLiteral("d"), FeedKind::Question);
        auto counts = FeedStore(*m_books->writer, m_books->installation.currency).counts(since);
        std::sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        QCOMPARE(counts, (std::vector<std::pair<FeedKind, int>>{{FeedKind::Payment, 1}, {FeedKind::Question, 2}}));
    }

    void passesOverAKindOfALaterVersion()
    {
        appendText(QStringLiteral("a"));
        QVERIFY(m_books->writer->execute(
            QStringLiteral("insert into feed_event (at, kind) values ('2026-03-12T11:00:00.000Z', 'teleport')")));
        QCOMPARE(texts(0, 10), QStringList{QStringLiteral("a")});
    }

    void givesEveryKindAName()
    {
        for (int value = int(FeedKind::ReadingAccepted); value <= int(FeedKind::Modem); ++value) {
            const QString name = feedKindName(FeedKind(value));
            QCOMPARE(feedKindFromName(name), std::optional(FeedKind(value)));
        }
        QVERIFY(!feedKindFromName(QStringLiteral("teleport")));
    }
};

CONTADOR_TEST(FeedStoreTest);
#include "feed_store_test.moc"
