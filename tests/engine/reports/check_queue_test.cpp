// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/check_queue_store.h"
#include "engine/accounts/to_check_store.h"
#include "engine/messaging/messages_store.h"

#include "tests/engine/billing/reading_bench.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

/// The clerk's queue of held readings, over all accounts.
class CheckQueueTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ReadingBench> m_bench;

    [[nodiscard]] CheckPage page(ReadingId after = {}, int most = 10) const
    {
        return CheckQueueStore(*m_bench->database.writer).page(after, most, m_bench->today());
    }

private slots:
    void init() { m_bench = std::make_unique<ReadingBench>(); }
    void cleanup() { m_bench.reset(); }

    void rowHasAllThatDecides()
    {
        QVERIFY(page().rows.empty());
        m_bench->at("2026-02-20T10:00:00Z");
        m_bench->take("1476");
        m_bench->at("2026-03-01T10:00:00Z");
        m_bench->take("1480");
        m_bench->at("2026-03-12T10:00:00Z");
        const ReadingId held = m_bench->inUnit([&](Transaction &transaction) {
            const MessageId message = MessagesStore::addInbound(
                transaction, {QStringLiteral("+351912345678"), QStringLiteral("<b>14850</b>"), QStringLiteral("modem"), {}, {}, MessageState::Answered});
            ReadingClaim claim{m_bench->dial, Quantity::whole(14850), m_bench->today(), ReadingSource::Sms};
            claim.message = message;
            return ReadingDesk(m_bench->readings(), m_bench->tariffs, m_bench->database.installation).take(transaction, claim).reading.id;
        });
        const CheckPage found = page();
        QCOMPARE(found.total, qint64(1));
        QVERIFY(found.isLast);
        const ReadingToCheck &row = found.rows.at(0);
        QCOMPARE(row.id.value, held.value);
        QCOMPARE(row.account, QString("0012"));
        QCOMPARE(row.holder, QString("Ana"));
        QCOMPARE(row.meter, QString("007731"));
        QCOMPARE(row.unit, QString("m³"));
        QCOMPARE(row.previous, Quantity::whole(1480));
        QCOMPARE(row.previousOn, QDate(2026, 3, 1));
        QCOMPARE(row.value, Quantity::whole(14850));
        QCOMPARE(row.consumption, Quantity::whole(13370));
        QVERIFY(row.usual && *row.usual < Quantity::whole(10));
        QCOMPARE(row.reason, QString("implausible"));
        QCOMPARE(row.proposal, Quantity::whole(1485));
        QCOMPARE(row.phone, QString("+351912345678"));
        QCOMPARE(row.text, QString("<b>14850</b>"));
        QVERIFY(!row.askedAt.isValid());
        m_bench->inUnit([&](Transaction &transaction) {
            ToCheckStore::markAsked(transaction, held);
            return true;
        });
        QCOMPARE(page().rows.at(0).askedBy, QString("eva"));
        QCOMPARE(page().rows.at(0).askedAt, m_bench->now);
        QVERIFY(CheckQueueStore(*m_bench->database.writer).find(held, m_bench->today()));
        QVERIFY(m_bench->acceptAs(held, "1485"));
        QVERIFY(page().rows.empty());
        QVERIFY(!CheckQueueStore(*m_bench->database.writer).find(held, m_bench->today()));
    }

    void pagesFollowEachOther()
    {
        QByteArray file("account_number;holder_name;phone;service;tariff;meter_serial;digits;last_reading;last_reading_date\n");
        for (int i = 0; i < 25; ++i)
            file += QByteArray::number(5000 + i) + ";Rui;;water;preco;S" + QByteArray::number(i) + ";5;100;2026-02-12\n";
        m_bench->import(file);
        const AccountsStore accounts(*m_bench->database.writer, "PT");
        m_bench->inUnit([&](Transaction &transaction) {
            for (int i = 0; i < 25; ++i) {
                const ReadingClaim claim{accounts.registers(accounts.find(QString::number(5000 + i))->id).front(), Quantity::whole(90),
                                         m_bench->today(), ReadingSource::Office};
                ReadingDesk(m_bench->readings(), m_bench->tariffs, m_bench->database.installation).take(transaction, claim);
            }
            return true;
        });
        QStringList seen;
        ReadingId after;
        CheckPage one;
        do {
            one = page(after, 10);
            QCOMPARE(one.total, qint64(25));
            for (const ReadingToCheck &row : one.rows)
                seen << row.account;
            after = one.rows.back().id;
        } while (!one.isLast);
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.first(), QString("5000"));
        QCOMPARE(seen.last(), QString("5024"));
    }
};

CONTADOR_TEST(CheckQueueTest);
#include "check_queue_test.moc"
