// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/sample_utility.h"
#include "ui/shared/cell_delegate.h"
#include "ui/today/feed_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace contador::tests {

namespace {

FeedEvent news(qint64 id, FeedKind kind, qint64 message)
{
    FeedEvent event;
    event.id = id;
    event.at = QDateTime(sampleToday(), QTime(10, 0), Qt::UTC);
    event.kind = kind;
    event.message = MessageId{message};
    return event;
}

FeedEvent reply(qint64 id, qint64 message, int latencyMs)
{
    FeedEvent made = news(id, FeedKind::Reply, message);
    made.latencyMs = latencyMs;
    made.reply = QStringLiteral("Divida 0,00 EUR");
    return made;
}

FeedPage page(qint64 before, std::vector<FeedEvent> events, bool last)
{
    FeedPage made;
    made.before = before;
    made.events = std::move(events);
    made.next = made.events.empty() ? before : made.events.back().id;
    made.last = last;
    return made;
}

} // namespace

class FeedModelTest : public QObject {
    Q_OBJECT

private slots:
    void showsNewsAtTheTop()
    {
        FeedModel model(sampleFormat());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addNews(news(1, FeedKind::Question, 11));
        model.addNews(news(2, FeedKind::ReadingAccepted, 12));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.event(0).id, 2);
    }

    void answerCompletesItsRow()
    {
        FeedModel model(sampleFormat());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setToday(sampleToday());
        FeedEvent judged = news(1, FeedKind::Question, 11);
        judged.latencyMs = 15;
        model.addNews(judged);
        QVERIFY(!model.event(0).latencyMs);
        model.addNews(news(2, FeedKind::Question, 12));
        model.addNews(reply(3, 11, 1840));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.event(1).latencyMs, 1840);
        QCOMPARE(model.index(1, FeedModel::Time).data(SecondLineRole).toString(), QStringLiteral("1,8\u00A0s"));
        QVERIFY(!model.event(0).latencyMs);
    }

    void answerReadBeforeItsRowWaitsForIt()
    {
        FeedModel model(sampleFormat());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.restart(FeedFilter::Everything);
        model.addPage(page(0, {reply(9, 11, 500), news(8, FeedKind::Question, 12)}, false));
        model.addPage(page(0, {}, true)); // not asked for
        model.fetchMore({});
        model.addPage(page(8, {news(3, FeedKind::Question, 11)}, true));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.event(1).latencyMs, 500);
        QVERIFY(!model.canFetchMore({}));
    }

    void failedAnswerIsARowOfItsOwn()
    {
        FeedModel model(sampleFormat());
        model.addNews(news(1, FeedKind::ReadingAccepted, 11));
        model.addNews(news(2, FeedKind::SendFailed, 11));
        model.addNews(reply(3, 11, 700));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.event(0).latencyMs);
        QCOMPARE(model.event(1).latencyMs, 700);
    }

    void filterKeepsOtherKindsOut()
    {
        FeedModel model(sampleFormat());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy asked(&model, &FeedModel::pageWanted);
        model.restart(FeedFilter::ToCheck);
        QCOMPARE(asked.count(), 1);
        model.addPage(page(0, {news(5, FeedKind::Question, 11), news(4, FeedKind::UnknownText, 12)}, true));
        model.addNews(news(6, FeedKind::ReadingAccepted, 13));
        model.addNews(news(7, FeedKind::ReadingHeld, 14));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.event(0).kind, FeedKind::ReadingHeld);
        QCOMPARE(model.event(1).kind, FeedKind::UnknownText);
    }

    void pageAskedForBeforeARestartIsIgnored()
    {
        FeedModel model(sampleFormat());
        model.restart(FeedFilter::Everything);
        model.addPage(page(0, {news(5, FeedKind::Question, 11)}, false));
        model.fetchMore({});
        model.restart(FeedFilter::Questions);
        model.addPage(page(5, {news(4, FeedKind::Question, 12)}, true));
        QCOMPARE(model.rowCount(), 0);
    }

    void newsThatCameBeforeThePageAreNotShownTwice()
    {
        FeedModel model(sampleFormat());
        model.restart(FeedFilter::Everything);
        model.addNews(news(5, FeedKind::Question, 11));
        model.addPage(page(0, {news(5, FeedKind::Question, 11), news(4, FeedKind::Question, 10)}, true));
        QCOMPARE(model.rowCount(), 2);
    }

    void emptyStretchAsksForTheNext()
    {
        FeedModel model(sampleFormat());
        QSignalSpy asked(&model, &FeedModel::pageWanted);
        model.restart(FeedFilter::ToCheck);
        FeedPage nothing;
        nothing.next = 400;
        model.addPage(nothing);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.last().first().toLongLong(), 400);
    }

    void staysBoundedAndQuickWithAMillionNews()
    {
        constexpr int many = 1'000'000;
        FeedModel model(sampleFormat());
        QElapsedTimer timer;
        timer.start();
        for (int id = 1; id <= many; ++id)
            model.addNews(news(id, FeedKind::Question, id));
        QCOMPARE(model.rowCount(), FeedModel::mostRows);
        QCOMPARE(model.event(0).id, many);
        model.addNews(reply(many + 1, many - 5, 300));
        QCOMPARE(model.event(5).latencyMs, 300);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!model.canFetchMore({}));
    }

    void rowIsReadAsOneSentence()
    {
        FeedModel model(sampleFormat());
        FeedEvent accepted = news(1, FeedKind::ReadingAccepted, 11);
        accepted.holder = QStringLiteral("Lúcia");
        accepted.account = QStringLiteral("0042");
        accepted.text = QStringLiteral("1482");
        accepted.amount = Money{2230, Currency{QStringLiteral("EUR"), 2}};
        model.addNews(accepted);
        QCOMPARE(model.index(0, FeedModel::Amount).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("25/11/2026 10:00. Accepted. Lúcia, account 0042. Message: 1482. owed 22,30\u00A0€"));
    }

    void hostileWordsBecomeVisible()
    {
        FeedModel model(sampleFormat());
        FeedEvent hostile = news(1, FeedKind::UnknownText, 11);
        hostile.text = QStringLiteral("a\u202Eb\nc<b>");
        model.addNews(hostile);
        const QModelIndex cell = model.index(0, FeedModel::Message);
        QCOMPARE(cell.data().toString(), QStringLiteral("a‹U+202E›b↵c<b>"));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QLatin1String("&lt;b&gt;")));
    }
};

CONTADOR_TEST(FeedModelTest);

} // namespace contador::tests

#include "feed_model_test.moc"
