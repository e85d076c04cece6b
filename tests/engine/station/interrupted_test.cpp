// SPDX-License-Identifier: GPL-3.0-or-later
// What a station that was killed left behind, and the next one makes of it.
#include "engine/messaging/messages_store.h"
#include "engine/messaging/sims_store.h"
#include "engine/messaging/submissions_store.h"
#include "tests/engine/station/station_bench.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using namespace contador::tests;

class InterruptedTest : public QObject {
    Q_OBJECT

private slots:
    void countsNoPartThatNeverBeganToLeave()
    {
        const QString sim = QStringLiteral("8935199000000000099"); // not the one in the modem
        StationBench bench;
        {
            const auto writer = Connection::open(bench.books.url, Connection::Access::Write);
            QVERIFY(writer);
            const QDateTime now = SystemClock().now();
            Transaction transaction(**writer, Actor::automaton(), now);
            MessagesStore::NewOutbound reply;
            reply.recipient = QStringLiteral("+351912345678");
            reply.text = QStringLiteral("Divida 22,30 EUR");
            reply.carrier = QStringLiteral("another modem");
            SubmissionIntent intent;
            intent.message = MessagesStore::enqueue(transaction, reply);
            intent.recipient = reply.recipient;
            intent.carrier = reply.carrier;
            intent.iccid = sim;
            intent.pduHex = "00";
            SubmissionsStore::intend(transaction, intent);
            MessagesStore::setState(transaction, intent.message, MessageState::Sending);
            SimsStore::count(transaction, sim, now.toTimeZone(bench.books.installation.timeZone).date(), 3, now);
            QVERIFY(transaction.commit());
        }
        QVERIFY(bench.start());
        QCOMPARE(bench.count("select min(parts) from sim_use where iccid = '8935199000000000099'"), 2);
        QTRY_COMPARE(bench.replies().size(), 1); // by the modem that there is
    }
};

CONTADOR_TEST(InterruptedTest);
#include "interrupted_test.moc"
