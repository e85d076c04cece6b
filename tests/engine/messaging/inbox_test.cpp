// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/inbox.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/origin.h"
#include "tests/engine/messaging/pdus.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <algorithm>

using namespace contador;
using namespace contador::tests;

namespace {

const QString maria = QStringLiteral("+351912345678");
const QString rui = QStringLiteral("+351962345678");
const QString longText = QString(200, u'a') + QStringLiteral(" leitura 1482 ") + QString(200, u'b'); // three parts

} // namespace

/// Nothing that came over the air is lost, and nothing counts twice.
class InboxTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_books;
    QDateTime m_now;

    Kept keep(const QByteArray &hex, const QString &iccid = QStringLiteral("8935101"))
    {
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        const Kept kept = inbox::keep(transaction, {hex, QStringLiteral("modem"), iccid});
        if (!transaction.commit())
            qFatal("the inbox could not be written");
        return kept;
    }

    std::vector<InboundMessage> giveUp()
    {
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        const std::vector<InboundMessage> held = inbox::giveUpUnfinished(transaction);
        if (!transaction.commit())
            qFatal("the inbox could not be written");
        return held;
    }

    [[nodiscard]] qint64 messages() const { return m_books->count("select count(*) from message"); }
    [[nodiscard]] qint64 waiting() const { return m_books->count("select count(*) from message where state = 'new'"); }
    [[nodiscard]] QString oldestText() const
    {
        const auto message = MessagesStore(*m_books->writer).oldestNew();
        return message ? message->text : QString();
    }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        m_now = NewDatabase::moment("2026-03-12T10:15:00Z");
    }

    /// A gateway abroad writes any sender it likes; the phone itself hands its texts to its own network.
    void tellsWhichCentreBroughtAText()
    {
        keep(delivered(QStringLiteral("+351912345678"), QStringLiteral("1482")).front());
        keep(delivered(QStringLiteral("+447700900123"), QStringLiteral("1482"), 2).front());
        const MessagesStore messages(*m_books->writer);
        const auto own = messages.thread(QStringLiteral("+351912345678"), 1);
        const auto foreign = messages.thread(QStringLiteral("+447700900123"), 1);
        QCOMPARE(own.front().serviceCentre, QStringLiteral("+351960000001"));
        QVERIFY(!isForeignCentre(own.front().phone, own.front().serviceCentre));
        QVERIFY(isForeignCentre(foreign.front().phone, foreign.front().serviceCentre));
        QVERIFY(!isForeignCentre(QStringLiteral("BANCO"), QStringLiteral("+351960000001")));
        QVERIFY(!isForeignCentre(QStringLiteral("+447700900123"), QString()));
    }

    void keepsATextWithItsSenderAndItsPdu()
    {
        const QByteArray pdu = delivered(maria, QStringLiteral("Leitura 1482")).first();
        const Kept kept = keep(pdu);
        QCOMPARE(kept.what, Kept::What::Whole);
        const auto message = MessagesStore(*m_books->writer).oldestNew();
        QVERIFY(message);
        QCOMPARE(message->id, kept.message);
        QCOMPARE(message->sender, maria);
        QCOMPARE(message->text, QStringLiteral("Leitura 1482"));
        QCOMPARE(message->receivedAt, m_now);
        Query raw = m_books->writer->query("select pdu, message_id from inbound_part");
        QVERIFY(raw.next());
        QCOMPARE(raw.text(0), QString::fromLatin1(pdu));
        QCOMPARE(raw.integer(1), kept.message.value);
    }

    void countsTheSamePduOnce()
    {
        const QByteArray pdu = delivered(maria, QStringLiteral("1482")).first();
        QCOMPARE(keep(pdu).what, Kept::What::Whole);
        QCOMPARE(keep(pdu).what, Kept::What::Duplicate);
        QCOMPARE(keep(pdu).what, Kept::What::Duplicate);
        QCOMPARE(messages(), 1);
        QCOMPARE(m_books->count("select seen from inbound_part"), 3);
    }

    void knowsAMessageWhoseMoreMessagesBitDiffers()
    {
        const QByteArray pdu = delivered(maria, QStringLiteral("1482")).first();
        keep(pdu);
        QCOMPARE(keep(withOtherMoreMessages(pdu)).what, Kept::What::Duplicate);
        QCOMPARE(messages(), 1);
    }

    void takesTheSameWordsASecondLaterForAnotherMessage()
    {
        keep(delivered(maria, QStringLiteral("1482"), 1, QStringLiteral("2026-03-12T10:15:00+00:00")).first());
        keep(delivered(maria, QStringLiteral("1482"), 1, QStringLiteral("2026-03-12T10:15:01+00:00")).first());
        QCOMPARE(waiting(), 2);
    }

    void joinsPartsInAnyOrder_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("in order") << QList<int>{0, 1, 2};
        QTest::newRow("last first") << QList<int>{2, 1, 0};
        QTest::newRow("middle last") << QList<int>{0, 2, 1};
        QTest::newRow("each twice") << QList<int>{1, 1, 0, 1, 0, 2, 2};
    }

    void joinsPartsInAnyOrder()
    {
        QFETCH(QList<int>, order);
        const QByteArrayList parts = delivered(maria, longText);
        QCOMPARE(parts.size(), 3);
        int whole = 0;
        for (const int part : order)
            whole += keep(parts[part]).what == Kept::What::Whole ? 1 : 0;
        QCOMPARE(whole, 1);
        QCOMPARE(messages(), 1);
        QCOMPARE(oldestText(), longText);
    }

    void keepsTwoInterleavedSendersApart()
    {
        const QString other = longText.toUpper();
        const QByteArrayList first = delivered(maria, longText, 7);
        const QByteArrayList second = delivered(rui, other, 7); // by chance the same reference
        for (int part = 0; part < 3; ++part) {
            keep(first[part]);
            keep(second[part]);
        }
        QCOMPARE(waiting(), 2);
        QCOMPARE(m_books->count("select count(distinct text) from message"), 2);
    }

    void keepsPartsOfTwoSimCardsApart()
    {
        const QByteArrayList parts = delivered(maria, longText, 7);
        keep(parts[0], QStringLiteral("8935101"));
        keep(parts[1], QStringLiteral("8935102"));
        QCOMPARE(keep(parts[2], QStringLiteral("8935101")).what, Kept::What::Part);
        QCOMPARE(messages(), 0);
    }

    void joinsPartsOfASenderWithoutANumber()
    {
        for (const QByteArray &part : delivered(QString(), longText))
            keep(part);
        QCOMPARE(messages(), 1);
        QCOMPARE(oldestText(), longText);
    }

    void showsWhatCameOfAnUnfinishedMessageAfterTenMinutes()
    {
        const QByteArrayList parts = delivered(maria, longText);
        keep(parts[1]);
        m_now = m_now.addSecs(9 * 60);
        QVERIFY(giveUp().empty());
        m_now = m_now.addSecs(61);
        const std::vector<InboundMessage> held = giveUp();
        QCOMPARE(held.size(), size_t(1));
        QCOMPARE(held.front().sender, maria);
        QVERIFY(held.front().text.startsWith(QStringLiteral("[...]")));
        QVERIFY(held.front().text.contains(QStringLiteral("leitura 1482")));
        QVERIFY(held.front().text.endsWith(QStringLiteral("[...]")));
        QCOMPARE(waiting(), 0); // never read as a message of its own
        QVERIFY(giveUp().empty());
        QCOMPARE(messages(), 1);
    }

    void keepsAnUnfinishedMessageApartFromAWholeOne()
    {
        keep(delivered(maria, longText, 3).first());
        QCOMPARE(keep(delivered(maria, QStringLiteral("1482")).first()).what, Kept::What::Whole);
        QCOMPARE(waiting(), 1);
    }

    void holdsATextThatWasCutShort()
    {
        const Kept kept = keep(cutShort(delivered(maria, QStringLiteral("Leitura 1482")).first(), 2));
        QCOMPARE(kept.what, Kept::What::Held); // 148 would be a wrong reading
        QCOMPARE(kept.held.front().sender, maria);
        QVERIFY(kept.held.front().text.startsWith(QStringLiteral("Leitura")));
        QCOMPARE(waiting(), 0);
        QCOMPARE(m_books->count("select count(*) from message where state = 'held' and fault = 'truncated'"), 1);
    }

    void holdsALongTextOfWhichOnePartWasCutShort()
    {
        const QByteArrayList parts = delivered(maria, longText);
        keep(parts[0]);
        keep(parts[1]);
        QCOMPARE(keep(cutShort(parts[2], 3)).what, Kept::What::Held);
        QCOMPARE(waiting(), 0);
    }

    void holdsWhatIsNoTextAndShowsItsOctets()
    {
        const Kept kept = keep(deliveredOctets(maria, QByteArray::fromHex("DEADBEEF")));
        QCOMPARE(kept.what, Kept::What::Held);
        QCOMPARE(kept.held.front().text, QStringLiteral("DEADBEEF"));
        QCOMPARE(m_books->count("select count(*) from message where fault = 'binary'"), 1);
    }

    void holdsWhatCannotBeDecoded_data()
    {
        QTest::addColumn<QByteArray>("pdu");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no hexadecimal") << QByteArray("GARBAGE");
        QTest::newRow("an odd digit") << QByteArray("0791536900000F1");
        QTest::newRow("a service centre and no more") << QByteArray("07911356000000F1");
        QTest::newRow("a draft left on the SIM") << QByteArray("0001000B915391325476F80000053176D902");
    }

    void holdsWhatCannotBeDecoded()
    {
        QFETCH(QByteArray, pdu);
        const Kept kept = keep(pdu);
        QCOMPARE(kept.what, Kept::What::Held);
        QCOMPARE(kept.held.front().text, QString::fromLatin1(pdu));
        QCOMPARE(keep(pdu).what, Kept::What::Duplicate);
        QCOMPARE(m_books->count("select count(*) from inbound_part where kind = 'undecodable'"), 1);
        QCOMPARE(waiting(), 0);
    }

    void showsATextThatWasCutShortWithAMark()
    {
        const Kept kept = keep(cutShort(delivered(maria, QStringLiteral("Leitura 1482")).first(), 2));
        QVERIFY(kept.held.front().text.endsWith(QStringLiteral("[...]")));
    }

    void knowsAMessageWhenItsSimBecomesKnownLater()
    {
        const QByteArray pdu = delivered(maria, QStringLiteral("1482")).first();
        QCOMPARE(keep(pdu, QString()).what, Kept::What::Whole);
        QCOMPARE(keep(pdu, QStringLiteral("8935101")).what, Kept::What::Duplicate);
        QCOMPARE(keep(pdu, QString()).what, Kept::What::Duplicate);
        QCOMPARE(messages(), 1);
        QCOMPARE(m_books->count("select seen from inbound_part where iccid = '8935101'"), 3);
    }

    void takesTheSameTextOnAnotherSimForAnotherMessage()
    {
        const QByteArray pdu = delivered(maria, QStringLiteral("1482")).first();
        QCOMPARE(keep(pdu, QStringLiteral("8935101")).what, Kept::What::Whole);
        QCOMPARE(keep(pdu, QStringLiteral("8935102")).what, Kept::What::Whole);
        QCOMPARE(keep(pdu, QStringLiteral("8935102")).what, Kept::What::Duplicate);
    }

    void knowsAMessageWhoseSimMovedToAnotherModem()
    {
        const QByteArray pdu = delivered(maria, QStringLiteral("1482")).first();
        keep(pdu);
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        const Kept kept = inbox::keep(transaction, {pdu, QStringLiteral("another modem"), QStringLiteral("8935101")});
        QCOMPARE(kept.what, Kept::What::Duplicate);
        QVERIFY(transaction.commit());
    }

    void keepsOneEffectOfUpToFiveDeliveries()
    {
        int copies = 0;
        for (int text = 0; text < 50; ++text) {
            const QByteArray pdu = delivered(maria, QStringLiteral("leitura %1").arg(text)).first();
            for (int copy = 0; copy <= text % 5; ++copy, ++copies)
                keep(copy % 2 == 0 ? pdu : withOtherMoreMessages(pdu));
        }
        QCOMPARE(waiting(), 50);
        QCOMPARE(m_books->count("select sum(seen) from inbound_part"), copies);
    }

    /// Whatever the database has against a text, the next one must not wait for it, nor it be lost.
    void keepsTheOctetsOfWhatTheDatabaseRefuses()
    {
        if (m_books->isPostgresql()) {
            m_books->writer->execute(QStringLiteral("create function refuse() returns trigger language plpgsql as "
                                                    "$$ begin raise exception 'no'; end $$"));
            m_books->writer->execute(QStringLiteral("create trigger no_maria before insert on message for each row "
                                                    "when (new.phone = '%1') execute function refuse()")
                                         .arg(maria));
        } else {
            m_books->writer->execute(QStringLiteral("create trigger no_maria before insert on message when new.phone = '%1' "
                                                    "begin select raise(abort, 'no'); end")
                                         .arg(maria));
        }
        const QByteArray refused = delivered(maria, QStringLiteral("1482")).first();
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        QCOMPARE(inbox::keep(transaction, {delivered(rui, QStringLiteral("97")).first(), QStringLiteral("modem"), {}}).what, Kept::What::Whole);
        const Kept kept = inbox::keep(transaction, {refused, QStringLiteral("modem"), QStringLiteral("8935101")});
        QCOMPARE(kept.what, Kept::What::Held);
        QCOMPARE(kept.held.front().text, QString::fromLatin1(refused));
        QCOMPARE(inbox::keep(transaction, {delivered(rui, QStringLiteral("98")).first(), QStringLiteral("modem"), {}}).what, Kept::What::Whole);
        QVERIFY(transaction.commit());
        QCOMPARE(m_books->count("select count(*) from inbound_part where kind = 'refused'"), 1);
        QCOMPARE(waiting(), 2);
        QCOMPARE(keep(refused).what, Kept::What::Duplicate);
    }

    void letsAFaultOfTheDatabaseItselfStand()
    {
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        m_books->writer->execute(QStringLiteral("alter table inbound_part rename to gone"));
        inbox::keep(transaction, {delivered(maria, QStringLiteral("1482")).first(), QStringLiteral("modem"), {}});
        QVERIFY(!transaction.commit());
        QCOMPARE(keep(delivered(maria, QStringLiteral("1482")).first()).what, Kept::What::Whole);
    }

    void keepsATextWithANul()
    {
        const QString text = QStringLiteral("1482") + QChar(QChar::Null) + QStringLiteral("ж");
        QCOMPARE(keep(delivered(maria, text).first()).what, Kept::What::Whole);
        QCOMPARE(oldestText(), QString(text).replace(QChar::Null, QChar::ReplacementCharacter));
    }

    void keepsAStatusReportAndCountsItOnce()
    {
        const QByteArray pdu = hexOf(reportOn(maria, 17, 0));
        const Kept kept = keep(pdu);
        QCOMPARE(kept.what, Kept::What::StatusReport);
        QCOMPARE(kept.report->messageReference, quint8(17));
        QCOMPARE(kept.report->recipientAddress.number, maria);
        QCOMPARE(keep(pdu).what, Kept::What::Duplicate);
        QCOMPARE(messages(), 0);
    }

    void survivesAnyOctets()
    {
        quint32 seed = 20260312;
        const auto random = [&seed] { return seed = seed * 1664525u + 1013904223u; };
        for (int round = 0; round < 500; ++round) {
            QByteArray octets(int(random() >> 24) % 60, '\0');
            for (char &octet : octets)
                octet = char(random() >> 24);
            const QByteArray hex = octets.toHex();
            const qint64 before = m_books->count("select count(*) from inbound_part");
            if (keep(hex).what != Kept::What::Duplicate)
                QCOMPARE(m_books->count("select count(*) from inbound_part"), before + 1);
        }
    }
};

CONTADOR_TEST(InboxTest);
#include "inbox_test.moc"
