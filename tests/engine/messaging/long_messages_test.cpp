// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/messaging/inbox_bench.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <numeric>

using namespace contador;
using namespace contador::tests;

namespace {

const QString maria = QStringLiteral("+351912345678");
const QString hourLater = QStringLiteral("2026-03-12T12:15:00+00:00");

/// So many parts, of which the last tells a reading.
QString textOf(int parts, QChar letter = u'a')
{
    return QString((parts - 1) * 152 + 20, letter) + QStringLiteral(" 1482");
}

QByteArray withEightBits(const QByteArray &hex)
{
    // UDHL 6, IEI 08, length 4, reference 16 bit → UDHL 5, IEI 00, length 3: GSM 7 bit text would shift, UCS-2 does not.
    QByteArray octets = QByteArray::fromHex(hex);
    const qsizetype header = octets.indexOf(QByteArray::fromHex("060804"));
    octets.replace(header, 5, QByteArray::fromHex("050003") + octets.mid(header + 4, 1));
    octets[header - 1] = char(octets.at(header - 1) - 1); // TP-UDL
    return octets.toHex().toUpper();
}

} // namespace

/// Parts of longer messages: in any order, lost, late, repeated, and claiming each other's places.
class LongMessagesTest : public QObject {
    Q_OBJECT

    /// Every order of `count` parts, each part once; calls `use` with it.
    template <typename Use> static void forEachOrder(int count, Use use)
    {
        std::vector<int> order(static_cast<size_t>(count));
        std::iota(order.begin(), order.end(), 0);
        do {
            use(order);
        } while (std::ranges::next_permutation(order).found);
    }

private slots:
    /// 873 orders of one to six parts: each part once, then with a part repeated at each place, then with a part lost.
    void joinsUpToSixPartsInEveryOrder()
    {
        InboxBench bench(InboxBench::Speed::Fast);
        int orders = 0;
        for (int count = 1; count <= 6; ++count) {
            forEachOrder(count, [&](const std::vector<int> &order) {
                const QString sender = QStringLiteral("+3519%1").arg(10'000'000 + orders++);
                const QString text = textOf(count, QChar(u'b' + char16_t(count))) + QString::number(orders);
                const QByteArrayList parts = delivered(sender, text, 1);
                QCOMPARE(parts.size(), count);
                QByteArrayList arrivals;
                for (const int part : order)
                    arrivals << parts[part];
                arrivals.insert(order.front() + 1, arrivals[order.front() / 2]); // one of them again
                int whole = 0;
                for (const Kept &kept : bench.keepAll(arrivals))
                    whole += kept.what == Kept::What::Whole ? 1 : 0;
                QCOMPARE(whole, 1);
                const auto message = bench.oldestNew();
                QVERIFY(message);
                QCOMPARE(message->text, text);
                bench.books.writer->query("update message set state = 'answered' where state = 'new'").run();
            });
        }
        QCOMPARE(orders, 873);
        QCOMPARE(bench.count("select count(*) from message"), 873);
        QCOMPARE(bench.count("select count(*) from inbound_part where seen = 2"), 873);
    }

    void showsWhatCameInEveryOrderWhenOneIsLost()
    {
        InboxBench bench(InboxBench::Speed::Fast);
        int shown = 0;
        for (int count = 2; count <= 5; ++count) {
            forEachOrder(count, [&](const std::vector<int> &order) {
                const QString sender = QStringLiteral("+3519%1").arg(20'000'000 + shown);
                const QByteArrayList parts = delivered(sender, textOf(count), 1);
                QByteArrayList arrivals;
                for (size_t i = 1; i < order.size(); ++i) // the first of this order is lost
                    arrivals << parts[order[i]];
                bench.keepAll(arrivals);
                ++shown;
            });
        }
        bench.now = bench.now.addSecs(601);
        int held = 0;
        for (auto some = bench.giveUp(); !some.empty(); some = bench.giveUp()) {
            held += int(some.size());
            for (const InboundMessage &message : some)
                QVERIFY(message.text.contains(QStringLiteral("[...]")));
        }
        QCOMPARE(held, shown);
        QCOMPARE(bench.count("select count(*) from message where state = 'new'"), 0);
        QCOMPARE(bench.count("select count(*) from inbound_part where message_id is null"), 0);
    }

    void answersAMessageThatALatePartMakesWhole()
    {
        InboxBench bench;
        const QByteArrayList parts = delivered(maria, textOf(3));
        bench.keepAll({parts[0], parts[2]});
        bench.now = bench.now.addSecs(601);
        QCOMPARE(bench.giveUp().size(), size_t(1));
        bench.now = bench.now.addDays(2);
        const Kept kept = bench.keep(parts[1]);
        QCOMPARE(kept.what, Kept::What::Whole);
        QCOMPARE(bench.count("select count(*) from message"), 1); // the one a person saw
        const auto message = bench.oldestNew();
        QVERIFY(message);
        QCOMPARE(message->id, kept.message);
        QCOMPARE(message->text, textOf(3));
        QCOMPARE(message->networkTime, QStringLiteral("2026-03-12T10:15:00+00:00"));
        QCOMPARE(bench.count("select count(*) from message where fault is not null"), 0);
    }

    void showsALatePartAtOnceWhileOthersAreMissing()
    {
        InboxBench bench;
        const QByteArrayList parts = delivered(maria, textOf(4));
        bench.keep(parts[0]);
        bench.now = bench.now.addSecs(601);
        bench.giveUp();
        QCOMPARE(bench.keep(parts[3]).what, Kept::What::Part);
        QVERIFY(bench.word("select text from message").endsWith(QStringLiteral("1482")));
        QCOMPARE(bench.count("select count(*) from message where state = 'held' and fault = 'incomplete'"), 1);
    }

    void leavesALateWholeToThePersonWhoDealtWithIt()
    {
        InboxBench bench;
        const QByteArrayList parts = delivered(maria, textOf(2));
        bench.keep(parts[0]);
        bench.now = bench.now.addSecs(601);
        bench.giveUp();
        bench.settleHeld();
        const Kept kept = bench.keep(parts[1]);
        QCOMPARE(kept.what, Kept::What::Held);
        QCOMPARE(kept.held.front().text, textOf(2));
        QCOMPARE(bench.count("select count(*) from message where state = 'new'"), 0);
        QCOMPARE(bench.count("select count(*) from message where fault = 'late'"), 1);
    }

    void beginsAnewAfterThreeDays()
    {
        InboxBench bench;
        const QByteArrayList parts = delivered(maria, textOf(2));
        bench.keep(parts[0]);
        bench.now = bench.now.addSecs(601);
        bench.giveUp();
        bench.now = bench.now.addSecs(72 * 3600);
        QCOMPARE(bench.keep(parts[1]).what, Kept::What::Part);
        bench.now = bench.now.addSecs(601);
        QCOMPARE(bench.giveUp().size(), size_t(1));
        QCOMPARE(bench.count("select count(*) from message where state = 'held'"), 2);
    }

    void holdsEverythingWhenTwoTextsClaimOnePlace()
    {
        InboxBench bench;
        const QByteArrayList first = delivered(maria, textOf(3, u'a'), 7);
        const QByteArrayList second = delivered(maria, textOf(3, u'b'), 7);
        bench.keepAll({first[0], first[1]});
        const Kept contest = bench.keep(second[1]);
        QCOMPARE(contest.what, Kept::What::Held);
        QCOMPARE(contest.held.size(), size_t(1));
        for (const QByteArray &pdu : {second[0], second[2], first[2]})
            QCOMPARE(bench.keep(pdu).what, Kept::What::Held);
        QCOMPARE(bench.count("select count(*) from message"), 1);
        QCOMPARE(bench.count("select count(*) from message where state = 'held' and fault = 'contested'"), 1);
        const QString text = bench.word("select text from message");
        for (const QString &piece : {QString(150, u'a'), QString(150, u'b'), QStringLiteral(" | "), QStringLiteral("1482")})
            QVERIFY(text.contains(piece));
        QCOMPARE(bench.count("select count(*) from inbound_part where message_id is null"), 0);
    }

    void takesAPartOfTheSameContentAndAnotherSecondForARepetition()
    {
        InboxBench bench;
        const QByteArrayList first = delivered(maria, textOf(2), 7);
        const QByteArrayList again = delivered(maria, textOf(2), 7, QStringLiteral("2026-03-12T10:15:09+00:00"));
        bench.keep(first[0]);
        QCOMPARE(bench.keep(again[0]).what, Kept::What::Duplicate);
        QCOMPARE(bench.keep(again[1]).what, Kept::What::Whole);
        QCOMPARE(bench.keep(first[1]).what, Kept::What::Duplicate);
        bench.now = bench.now.addSecs(601);
        QVERIFY(bench.giveUp().empty());
        QCOMPARE(bench.count("select count(*) from message"), 1);
        QCOMPARE(bench.count("select count(*) from inbound_part"), 4);
    }

    void takesTheSameReferenceHoursLaterForAnotherMessage()
    {
        InboxBench bench;
        const QByteArrayList first = delivered(maria, textOf(3, u'a'), 7);
        const QByteArrayList second = delivered(maria, textOf(3, u'b'), 7, hourLater);
        bench.keepAll({first[0], first[2]});
        bench.now = bench.now.addSecs(2 * 3600);
        bench.keepAll({second[1], second[0], second[2]});
        QCOMPARE(bench.oldestNew()->text, textOf(3, u'b'));
        QCOMPARE(bench.keep(first[1]).what, Kept::What::Whole); // and the first, from its own parts
        QCOMPARE(bench.count("select count(*) from message where state = 'new'"), 2);
        QCOMPARE(bench.count("select count(distinct text) from message"), 2);
    }

    void takesAReferenceAgainAtOnceAfterAWholeMessage()
    {
        InboxBench bench;
        bench.keepAll(delivered(maria, textOf(2, u'a'), 0));
        bench.keepAll(delivered(maria, textOf(2, u'b'), 0));
        QCOMPARE(bench.count("select count(*) from message where state = 'new'"), 2);
    }

    void keepsEightAndSixteenBitReferencesApart()
    {
        InboxBench bench;
        const QString text = QString(100, u'ж');
        const QByteArrayList wide = delivered(maria, text, 7);
        QCOMPARE(wide.size(), 2);
        bench.keep(wide[0]);
        QCOMPARE(bench.keep(withEightBits(wide[1])).what, Kept::What::Part);
        QCOMPARE(bench.keep(withEightBits(wide[0])).what, Kept::What::Whole);
        QCOMPARE(bench.keep(wide[1]).what, Kept::What::Whole);
    }

    void joinsPartsOfASimThatBecameKnownBetweenThem()
    {
        InboxBench bench;
        const QByteArrayList parts = delivered(maria, textOf(3));
        bench.keep(parts[0], QString());
        bench.keep(parts[1], QStringLiteral("8935101"));
        QCOMPARE(bench.keep(parts[2], QStringLiteral("8935101"), QStringLiteral("other modem")).what, Kept::What::Whole);
    }

    void joinsTheLongestMessageThereIs()
    {
        InboxBench bench(InboxBench::Speed::Fast);
        const QString text = textOf(255);
        QByteArrayList parts = delivered(maria, text);
        QCOMPARE(parts.size(), 255);
        std::ranges::reverse(parts);
        QCOMPARE(bench.keepAll(parts).back().what, Kept::What::Whole);
        QCOMPARE(bench.oldestNew()->text, text);
    }

    void showsTheOldestOfASenderWhoOpensTooMany()
    {
        InboxBench bench(InboxBench::Speed::Fast);
        int held = 0;
        for (int reference = 1; reference <= 70; ++reference)
            held += int(bench.keep(delivered(maria, textOf(2), quint16(reference)).first()).held.size());
        QCOMPARE(held, 6);
        QCOMPARE(bench.count("select count(*) from assembly where state = 'open'"), 64);
        QCOMPARE(bench.keep(delivered(maria, textOf(2), 1).last()).what, Kept::What::Whole); // nothing of them is lost
    }

    void showsTheOldestOfAllWhenTooManyAreOpen()
    {
        InboxBench bench(InboxBench::Speed::Fast);
        QByteArrayList pdus;
        for (int sender = 0; sender < 10'003; ++sender)
            pdus << delivered(QStringLiteral("+3519%1").arg(30'000'000 + sender), textOf(2)).first();
        int held = 0;
        for (const Kept &kept : bench.keepAll(pdus))
            held += int(kept.held.size());
        QCOMPARE(held, 3);
        QCOMPARE(bench.count("select count(*) from assembly where state = 'open'"), 10'000);
    }

    void keepsAnMmsNotificationInPartsQuietly()
    {
        InboxBench bench;
        const QByteArrayList parts = pushedInParts(maria, QByteArray(200, '\x42'));
        QCOMPARE(parts.size(), 2);
        bench.keep(parts[1]);
        const Kept kept = bench.keep(parts[0]);
        QCOMPARE(kept.what, Kept::What::Quiet);
        QVERIFY(kept.held.empty());
        QCOMPARE(bench.count("select count(*) from message where state = 'kept' and kind = 'wap_push'"), 1);
        bench.keep(pushedInParts(maria, QByteArray(200, '\x43')).first());
        bench.now = bench.now.addSecs(601);
        QVERIFY(bench.giveUp().empty()); // one that stays incomplete is no work for anybody either
        QCOMPARE(bench.count("select count(*) from message where state = 'kept'"), 2);
    }
};

CONTADOR_TEST(LongMessagesTest);
#include "long_messages_test.moc"
