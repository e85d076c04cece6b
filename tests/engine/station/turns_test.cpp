// SPDX-License-Identifier: GPL-3.0-or-later
// Who goes first at a modem, and what shares a commit.
#include "engine/messaging/messages_store.h"
#include "engine/messaging/sending_rules_store.h"
#include "tests/engine/station/station_bench.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using namespace contador::tests;

namespace {

const QString maria = QStringLiteral("+351912345678");
constexpr int patienceMs = 15'000;

/// Notices that may leave at any hour.
bool queueNotices(const DatabaseUrl &url, int count)
{
    const auto writer = Connection::open(url, Connection::Access::Write);
    if (!writer)
        return false;
    Transaction transaction(**writer, Actor::automaton(), SystemClock().now());
    SendingRules rules = SendingRulesStore(**writer).read();
    for (ClassRule &rule : rules.classes)
        rule.hours = {};
    SendingRulesStore::change(transaction, rules);
    for (int i = 0; i < count; ++i) {
        MessagesStore::NewOutbound notice;
        notice.recipient = QStringLiteral("+35196000010%1").arg(i);
        notice.text = QStringLiteral("Water will be off on Monday.");
        notice.messageClass = MessageClass::Service;
        MessagesStore::enqueue(transaction, notice);
    }
    return transaction.commit().has_value();
}

} // namespace

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TurnsTest : public QObject {
    Q_OBJECT

private slots:
    void answersBeforeTheNextNoticeOfACampaign()
    {
        StationBench bench({.commandDelay = std::chrono::milliseconds(20), .networkDelay = std::chrono::milliseconds(150)});
        QVERIFY(queueNotices(bench.books.url, 8));
        QVERIFY(bench.start());
        EVENTUALLY(bench.replies().size() >= 2);
        const auto before = bench.replies().size();
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.replies().size() >= before + 3);
        const QStringList after = bench.replies().mid(before, 2); // one may have been in the air
        QVERIFY2(after.join(u'\n').contains(QStringLiteral("Leitura 1482")), qPrintable(after.join(u'\n')));
        EVENTUALLY(bench.replies().size() == 9); // and the campaign goes on
    }

    void keepsAndAnswersInOneDurableCommit()
    {
        StationBench bench;
        QVERIFY(bench.start());
        bench.deliver(maria, QStringLiteral("1482"));
        EVENTUALLY(bench.event(FeedKind::Reply));
        // What was written in one transaction was written at one moment of its clock.
        QCOMPARE(bench.count("select count(*) from message i join message o on o.in_reply_to = i.id "
                             "where i.created_at = o.created_at"),
                 1);
    }
};

CONTADOR_TEST(TurnsTest);
#include "turns_test.moc"
