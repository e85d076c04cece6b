// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/meter_desk.h"
#include "engine/ledger/books_check.h"
#include "tests/engine/billing/reading_bench.h"

using namespace contador;
using namespace contador::tests;
using Kind = MeterExchangeFault::Kind;

class MeterDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<ReadingBench>(); }

    void chargesWhatTheOldMeterLeftWithTheNextReading()
    {
        m_bench->at("2026-03-12T10:00:00Z");
        const auto exchanged = exchange("1480", "3");
        QVERIFY(exchanged);
        QCOMPARE(exchanged->size(), size_t(1));
        QCOMPARE(exchanged->at(0).final.occasion, ReadingOccasion::Removal);
        QCOMPARE(exchanged->at(0).final.quality, ReadingQuality::Actual);
        QCOMPARE(exchanged->at(0).initial.carried, Quantity::whole(7));
        QCOMPARE(m_bench->owed(), QString("0.00"));
        const MeterRegister old = m_bench->dial;
        m_bench->dial = m_bench->dials().at(1);
        QCOMPARE(m_bench->dial.serial, QString("NEW-1"));
        m_bench->at("2026-04-12T10:00:00Z");
        const ReadingResult next = m_bench->take("15");
        QCOMPARE(next.consumption, Quantity::whole(19)); // 7 on the old one, 12 on the new one
        QCOMPARE(next.reading.consumption, Quantity::whole(12));
        QCOMPARE(m_bench->owed(), QString("20.90"));
        QVERIFY(m_bench->entries().back().working.startsWith("2026-02-12 … 2026-04-12: 59 d, 19 m³"));
        const ReadingResult other = m_bench->take("20");
        QCOMPARE(other.consumption, Quantity::whole(5));
        m_bench->dial = m_bench->dials().at(0);
        QCOMPARE(m_bench->take("1490").doubt, ReadingDoubt::MeterNotThere);
        QCOMPARE(old.id, m_bench->dial.id);
    }

    void correctsTheEndsOfBothMeters()
    {
        const auto exchanged = exchange("1480", "3");
        m_bench->dial = m_bench->dials().at(1);
        m_bench->at("2026-04-12T10:00:00Z");
        m_bench->take("15");
        QVERIFY(m_bench->correct(exchanged->at(0).final.id, "1482"));
        QCOMPARE(m_bench->owed(), QString("23.10"));
        const Reading begun = m_bench->readings().counting(m_bench->dial.id).back();
        QCOMPARE(begun.carried, Quantity::whole(9));
        QVERIFY(m_bench->correct(begun.id, "1"));
        QCOMPARE(m_bench->owed(), QString("25.30"));
        QCOMPARE(m_bench->withdraw(m_bench->readings().counting(m_bench->dial.id).back().id).error().kind,
                 CorrectionFault::Kind::EndOfMeter);
        const Reading first = m_bench->readings().counting(m_bench->dials().at(0).id).back();
        QVERIFY(m_bench->correct(first.id, "1470")); // what is counted on the old meter moves what the new one carries
        QCOMPARE(m_bench->owed(), QString("28.60"));
        QVERIFY(checkBooks(*m_bench->database.writer, 9).empty());
    }

    void carriesOverTwoMeters()
    {
        QVERIFY(exchange("1480", "0"));
        m_bench->at("2026-03-20T10:00:00Z");
        QVERIFY(exchange("4", "100", "NEW-1", "NEW-2"));
        m_bench->dial = m_bench->dials().at(2);
        m_bench->at("2026-04-12T10:00:00Z");
        QCOMPARE(m_bench->take("102").consumption, Quantity::whole(13));
        QCOMPARE(m_bench->owed(), QString("14.30"));
    }

    void multipliesEachPartByItsOwnMeter()
    {
        MeterExchange with = exchangeOf("1480", "0");
        with.multiplier = Quantity::whole(10);
        with.digits = 4;
        QVERIFY(exchange(with));
        m_bench->dial = m_bench->dials().at(1);
        QCOMPARE(m_bench->dial.digits, 4);
        m_bench->at("2026-04-12T10:00:00Z");
        QCOMPARE(m_bench->take("2").consumption, Quantity::whole(27));
    }

    void refusesWhatCannotBe()
    {
        const auto fault = [&](const MeterExchange &with) {
            const auto done = exchange(with);
            return done ? Kind::UnknownMeter : done.error().kind;
        };
        MeterExchange with = exchangeOf("1480", "0");
        with.oldSerial = "X";
        QCOMPARE(fault(with), Kind::UnknownMeter);
        with = exchangeOf("1480", "0");
        with.newSerial = with.oldSerial;
        QCOMPARE(fault(with), Kind::SerialKnown);
        QCOMPARE(fault(exchangeOf("1472", "0")), Kind::FinalDoubtful);
        QCOMPARE(fault(exchangeOf("1700", "0")), Kind::FinalDoubtful);
        QCOMPARE(fault(exchangeOf("1480", "123456")), Kind::InitialDoubtful);
        with = exchangeOf("1480", "0");
        with.finals = {{"T9", Quantity::whole(1)}};
        QCOMPARE(fault(with), Kind::ValueMissing);
        with = exchangeOf("1480", "0");
        with.on = QDate(2026, 2, 11);
        QCOMPARE(fault(with), Kind::FinalDoubtful);
        QCOMPARE(m_bench->database.count("select count(*) from reading"), 1);
        with = exchangeOf("1700", "0");
        with.confirmed = true;
        QVERIFY(exchange(with));
        QCOMPARE(fault(exchangeOf("1700", "0", "007731", "NEW-2")), Kind::AlreadyRemoved);
    }

private:
    [[nodiscard]] MeterExchange exchangeOf(const char *final, const char *initial, const char *from = "007731",
                                           const char *to = "NEW-1") const
    {
        MeterExchange with;
        with.account = m_bench->dial.account;
        with.oldSerial = from;
        with.newSerial = to;
        with.on = m_bench->today();
        with.finals = {{QString(), *Quantity::fromString(QString::fromLatin1(final))}};
        with.initials = {{QString(), *Quantity::fromString(QString::fromLatin1(initial))}};
        return with;
    }

    /// Not committed where it is refused.
    Outcome<std::vector<ExchangedRegister>, MeterExchangeFault> exchange(const MeterExchange &with)
    {
        Transaction transaction(*m_bench->database.writer, Actor::operatorNamed("eva"), m_bench->now);
        auto done = MeterDesk(*m_bench->database.writer, m_bench->tariffs, m_bench->database.installation).exchange(transaction, with);
        if (done && !transaction.commit())
            qFatal("not committed");
        return done;
    }

    Outcome<std::vector<ExchangedRegister>, MeterExchangeFault> exchange(const char *final, const char *initial,
                                                                         const char *from = "007731", const char *to = "NEW-1")
    {
        return exchange(exchangeOf(final, initial, from, to));
    }

    std::unique_ptr<ReadingBench> m_bench;
};

CONTADOR_TEST(MeterDeskTest);
#include "meter_desk_test.moc"
