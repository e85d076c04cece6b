// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/closed_periods_store.h"
#include "engine/billing/standing_charges_store.h"
#include "engine/ledger/books_check.h"
#include "tests/engine/billing/reading_bench.h"

#include <QRandomGenerator>

using namespace contador;
using namespace contador::tests;
using Kind = CorrectionFault::Kind;

class CorrectionDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<ReadingBench>(); }

    void correctsAReadingAndChargesBothSidesAnew()
    {
        const ReadingId first = take("1482", "2026-03-12T10:00:00Z");
        take("1500", "2026-04-12T10:00:00Z");
        QCOMPARE(m_bench->owed(), QString("29.70"));
        m_bench->at("2026-04-20T10:00:00Z");
        const auto corrected = m_bench->correct(first, "1492");
        QVERIFY(corrected);
        QCOMPARE(corrected->reading.value, Quantity::whole(1492));
        QCOMPARE(corrected->reading.consumption, Quantity::whole(19));
        QCOMPARE(corrected->reading.supersedes, first);
        QCOMPARE(corrected->reading.quality, ReadingQuality::Corrected);
        QCOMPARE(corrected->reading.recordedBy, QString("eva"));
        QCOMPARE(corrected->charges.size(), size_t(2));
        QCOMPARE(corrected->charges[0].before.toString(), QString("9.90"));
        QCOMPARE(corrected->charges[0].after.toString(), QString("20.90"));
        QCOMPARE(corrected->charges[1].before.toString(), QString("19.80"));
        QCOMPARE(corrected->charges[1].after.toString(), QString("8.80"));
        QCOMPARE(m_bench->owed(), QString("29.70"));
        const Entry last = m_bench->entries().back();
        QCOMPARE(last.happenedOn, QDate(2026, 4, 20));
        QCOMPARE(last.dueOn, QDate(2026, 5, 20)); // a new demand has its own time to pay
        QCOMPARE(m_bench->readings().latestAccepted(m_bench->dial.id)->consumption, Quantity::whole(8));
        QVERIFY(checkBooks(*m_bench->database.writer, 9).empty());
    }

    void leavesTheOldRowWithAMark()
    {
        const ReadingId first = take("1482", "2026-03-12T10:00:00Z");
        const ReadingId now = m_bench->correct(first, "1481")->reading.id;
        const Reading old = *m_bench->readings().find(first);
        QCOMPARE(old.value, Quantity::whole(1482));
        QCOMPARE(old.supersededBy, now);
        QCOMPARE(m_bench->readings().recent(m_bench->dial.account, 9).size(), size_t(3));
        QVERIFY(!m_bench->readings().hasAccepted(m_bench->dial.id, Quantity::whole(1482), QDate(2026, 3, 12)));
        const auto again = m_bench->correct(first, "1480");
        QCOMPARE(again.error().kind, Kind::Superseded);
        QCOMPARE(again.error().reading, now);
        QVERIFY(m_bench->correct(now, "1480"));
        QCOMPARE(m_bench->owed(), QString("7.70"));
    }

    void withdrawsAReading()
    {
        const ReadingId first = take("1482", "2026-03-12T10:00:00Z");
        take("1500", "2026-04-12T10:00:00Z");
        const auto withdrawn = m_bench->withdraw(first);
        QCOMPARE(withdrawn->reading.status, ReadingStatus::Rejected);
        QCOMPARE(withdrawn->reading.because, QString("another meter"));
        QCOMPARE(m_bench->owed(), QString("29.70"));
        const std::vector<Entry> entries = m_bench->entries();
        QCOMPARE(entries.back().amount.toString(), QString("29.70")); // 27 m³ in one piece
        QCOMPARE(m_bench->readings().latestAccepted(m_bench->dial.id)->consumption, Quantity::whole(27));
        QCOMPARE(m_bench->withdraw(withdrawn->reading.id).error().kind, Kind::NotAccepted);
    }

    void withdrawsTheLastReading()
    {
        const ReadingId last = take("1482", "2026-03-12T10:00:00Z");
        QVERIFY(m_bench->withdraw(last));
        QCOMPARE(m_bench->owed(), QString("0.00"));
        QCOMPARE(m_bench->readings().latestAccepted(m_bench->dial.id)->value, Quantity::whole(1473));
        QCOMPARE(m_bench->take("1482").kind, ReadingResult::Kind::Accepted); // said again, it is taken anew
        QCOMPARE(m_bench->owed(), QString("9.90"));
    }

    void correctsWhereADialBegan()
    {
        take("1482", "2026-03-12T10:00:00Z");
        const ReadingId beginning = m_bench->readings().recent(m_bench->dial.account, 9).back().id;
        QVERIFY(m_bench->correct(beginning, "1470"));
        QCOMPARE(m_bench->owed(), QString("13.20"));
        const ReadingId now = m_bench->readings().before(*m_bench->readings().latestAccepted(m_bench->dial.id))->id;
        QVERIFY(m_bench->withdraw(now)); // then 1482 is the first
        QCOMPARE(m_bench->owed(), QString("0.00"));
        QVERIFY(!m_bench->readings().latestAccepted(m_bench->dial.id)->consumption);
    }

    void refusesWhatCannotBe()
    {
        const ReadingId first = take("1482", "2026-03-12T10:00:00Z");
        const ReadingId next = take("1500", "2026-04-12T10:00:00Z");
        QCOMPARE(m_bench->correct({99}, "1").error().kind, Kind::NotFound);
        QCOMPARE(m_bench->correct(first, "1482").error().kind, Kind::NothingNew);
        QCOMPARE(m_bench->correct(first, "1472").error().doubt, ReadingDoubt::BelowPrevious);
        QCOMPARE(m_bench->correct(first, "1482.5").error().doubt, ReadingDoubt::TooManyDecimals);
        const auto beyondNext = m_bench->correct(first, "1501");
        QCOMPARE(beyondNext.error().kind, Kind::NextDoubtful);
        QCOMPARE(beyondNext.error().reading, next);
        QCOMPARE(m_bench->accept(first).error().kind, Kind::NotHeld);
        m_bench->writeTariff("{");
        const auto unpriced = m_bench->correct(first, "1483");
        QCOMPARE(unpriced.error().kind, Kind::CannotPrice);
        QCOMPARE(tariffFaultName(unpriced.error().tariff->kind), QString("not_json"));
        QCOMPARE(m_bench->database.count("select count(*) from reading"), 3);
        QCOMPARE(m_bench->owed(), QString("29.70"));
    }

    void keepsThePlaceAmongTheReadingsOfADay()
    {
        const ReadingId morning = take("1482", "2026-03-12T08:00:00Z");
        take("1485", "2026-03-12T12:00:00Z");
        take("1490", "2026-03-12T18:00:00Z");
        QVERIFY(m_bench->correct(morning, "1484"));
        QCOMPARE(m_bench->readings().latestAccepted(m_bench->dial.id)->value, Quantity::whole(1490));
        QCOMPARE(m_bench->readings().latestAccepted(m_bench->dial.id)->consumption, Quantity::whole(5));
        QCOMPARE(m_bench->owed(), QString("18.70"));
    }

    void acceptsAHeldOneInItsPlace()
    {
        const ReadingResult high = m_bench->take("1700");
        QCOMPARE(high.kind, ReadingResult::Kind::Held);
        QCOMPARE(m_bench->owed(), QString("0.00"));
        const auto accepted = m_bench->accept(high.reading.id);
        QCOMPARE(accepted->reading.status, ReadingStatus::Accepted);
        QCOMPARE(accepted->charges.at(0).after.toString(), QString("249.70"));
        QCOMPARE(m_bench->owed(), QString("249.70"));
        QCOMPARE(m_bench->accept(high.reading.id).error().kind, Kind::Superseded);
        const ReadingResult low = m_bench->take("1699");
        QCOMPARE(m_bench->accept(low.reading.id).error().doubt, ReadingDoubt::BelowPrevious);
        QVERIFY(m_bench->reject(low.reading.id));
        QCOMPARE(m_bench->readings().find(low.reading.id)->status, ReadingStatus::Held);
        QVERIFY(!m_bench->readings().latestHeld(m_bench->dial.id, m_bench->now.addDays(-1)));
        QCOMPARE(m_bench->owed(), QString("249.70"));
    }

    void acceptsAHeldOneBetweenOthers()
    {
        const ReadingResult high = m_bench->take("1700");
        take("1720", "2026-03-20T10:00:00Z");
        const ReadingResult held = m_bench->take("1720"); // held too: nothing is known of the house
        Q_UNUSED(held)
        QVERIFY(m_bench->accept(m_bench->readings().recent(m_bench->dial.account, 1).front().id));
        QCOMPARE(m_bench->owed(), QString("271.70")); // 247 m³
        QVERIFY(m_bench->accept(high.reading.id));
        QCOMPARE(m_bench->owed(), QString("271.70")); // 227 and 20
        QCOMPARE(m_bench->readings().latestAccepted(m_bench->dial.id)->consumption, Quantity::whole(20));
    }

    /// V19: what is on a closed document stays there.
    void correctsAClosedPeriodByANote()
    {
        const ReadingId first = take("1482", "2026-03-12T10:00:00Z");
        take("1500", "2026-04-12T10:00:00Z");
        QVERIFY(close(QDate(2026, 3, 31)));
        QVERIFY(!close(QDate(2026, 3, 30)));
        m_bench->at("2026-04-20T10:00:00Z");
        const auto corrected = m_bench->correct(first, "1480");
        QVERIFY(corrected->charges.at(0).isNote);
        QVERIFY(!corrected->charges.at(1).isNote);
        std::vector<Entry> entries = m_bench->entries();
        QCOMPARE(entries.size(), size_t(5)); // two charges, the note, a reversal, a charge
        QCOMPARE(entries[2].kind, EntryKind::Credit);
        QCOMPARE(entries[2].amount.toString(), QString("-2.20"));
        QCOMPARE(entries[2].happenedOn, QDate(2026, 4, 20));
        QVERIFY(entries[2].working.endsWith("= -2.20 EUR"));
        QCOMPARE(m_bench->owed(), QString("29.70"));
        const auto again = m_bench->correct(corrected->reading.id, "1490");
        QCOMPARE(again->charges.at(0).before.toString(), QString("7.70"));
        QCOMPARE(again->charges.at(0).after.toString(), QString("18.70"));
        entries = m_bench->entries();
        QCOMPARE(entries[5].kind, EntryKind::Charge); // a debit note
        QCOMPARE(entries[5].amount.toString(), QString("11.00"));
        QCOMPARE(entries[5].dueOn, QDate(2026, 5, 20));
        QVERIFY(m_bench->withdraw(again->reading.id));
        QCOMPARE(m_bench->owed(), QString("29.70"));
        QVERIFY(checkBooks(*m_bench->database.writer, 9).empty());
    }

    void booksALateReadingAfterTheClosedDays()
    {
        QVERIFY(close(QDate(2026, 3, 31)));
        m_bench->at("2026-04-02T10:00:00Z");
        m_bench->inUnit([&](Transaction &transaction) {
            const ReadingClaim claim{m_bench->dial, Quantity::whole(1482), QDate(2026, 3, 12), ReadingSource::Phone};
            return ReadingDesk(m_bench->readings(), m_bench->tariffs, m_bench->database.installation).take(transaction, claim);
        });
        QCOMPARE(m_bench->entries().back().happenedOn, QDate(2026, 4, 2));
    }

    /// Nothing was charged for what was imported as history, and correcting it charges nothing either.
    void chargesNothingForHistory()
    {
        const ReadingId past = m_bench->inUnit([&](Transaction &transaction) {
            Reading reading;
            reading.registerId = m_bench->dial.id;
            reading.value = Quantity::whole(1480);
            reading.readOn = QDate(2026, 3, 1);
            reading.source = ReadingSource::Import;
            reading.consumption = Quantity::whole(7);
            return ReadingsStore::add(transaction, reading);
        });
        take("1490", "2026-03-12T10:00:00Z");
        QCOMPARE(m_bench->owed(), QString("11.00"));
        QVERIFY(m_bench->correct(past, "1485"));
        QCOMPARE(m_bench->owed(), QString("5.50"));
    }

    /// Random readings, corrections, withdrawals, decisions about held ones and closed months, with tiers, taxes and fixed charges:
    /// what is owed is the price of each piece between the readings that count.
    void owesThePriceOfEachPiece()
    {
        m_bench->database.forgoDurability();
        m_bench->writeTariff(bytesOf(Tariffs::shippedFolder() + "/agua-exemplo.json"));
        QRandomGenerator random(11);
        std::vector<ReadingId> seen;
        int refused = 0;
        int notes = 0;
        for (int round = 0; round < 600; ++round) {
            if (random.bounded(3) == 0)
                m_bench->now = m_bench->now.addSecs(random.bounded(900'000));
            const int what = random.bounded(12);
            const auto old = seen.empty() ? ReadingId{1} : seen[size_t(random.bounded(int(seen.size())))];
            const qint64 shown = m_bench->readings().latestAccepted(m_bench->dial.id)->value.thousandths / 1000;
            CorrectionDesk::Result result = failure(CorrectionFault{});
            if (what < 6) {
                const ReadingResult taken = m_bench->take(QString::number(shown + random.bounded(-4, 30)));
                seen.push_back(taken.reading.id);
                continue;
            }
            if (what < 9) {
                const qint64 was = m_bench->readings().find(old)->value.thousandths / 1000;
                result = m_bench->correct(old, QString::number(was + random.bounded(-6, 7)));
            } else if (what == 9) {
                result = m_bench->withdraw(old);
            } else if (what == 10) {
                result = decide(random.bounded(6), old);
            } else if (random.bounded(8) == 0) {
                (void)close(m_bench->today().addDays(-random.bounded(60)));
            }
            if (!result) {
                ++refused;
                continue;
            }
            seen.push_back(result->reading.id);
            for (const ChargeChange &change : result->charges)
                notes += change.isNote ? 1 : 0;
        }
        QVERIFY(refused > 50);
        QVERIFY(notes > 10);
        QCOMPARE(m_bench->ledger().balance(m_bench->dial.account, m_bench->today()).total, priceOfAll());
        QVERIFY(checkBooks(*m_bench->database.writer, 9).empty());
    }

    void takesAnAcceptBack()
    {
        const ReadingId held = m_bench->take("1700").reading.id;
        const auto accepted = m_bench->accept(held);
        QCOMPARE(m_bench->owed(), QString("249.70"));
        const auto again = m_bench->holdAgain(accepted->reading.id);
        QCOMPARE(again->reading.status, ReadingStatus::Held);
        QCOMPARE(again->reading.reason, m_bench->readings().find(held)->reason);
        QCOMPARE(again->reading.consumption, Quantity::whole(227));
        QCOMPARE(m_bench->owed(), QString("0.00"));
        QCOMPARE(m_bench->holdAgain(again->reading.id).error().kind, Kind::NotAccepted);
        const auto corrected = m_bench->acceptAs(again->reading.id, "1480");
        QCOMPARE(corrected->reading.quality, ReadingQuality::Corrected);
        QCOMPARE(m_bench->owed(), QString("7.70"));
        QCOMPARE(m_bench->holdAgain(corrected->reading.id)->reading.value, Quantity::whole(1700));
        QCOMPARE(m_bench->owed(), QString("0.00"));
        QCOMPARE(m_bench->acceptAs(corrected->reading.id, "1480").error().kind, Kind::Superseded);
        QVERIFY(checkBooks(*m_bench->database.writer, 9).empty());
    }

    void takesNothingBackThatNobodyHeld()
    {
        const ReadingId first = take("1482", "2026-03-12T10:00:00Z");
        QCOMPARE(m_bench->holdAgain(first).error().kind, Kind::NotHeld);
        const auto corrected = m_bench->correct(first, "1483");
        QCOMPARE(m_bench->holdAgain(corrected->reading.id).error().kind, Kind::NotHeld);
        QCOMPARE(m_bench->owed(), QString("11.00"));
    }

    /// The queue of the clerk: the latest held one of the dial, until somebody decided or an accepted one followed.
    void oneHeldReadingOfADialWaits()
    {
        const auto waits = [this] { return m_bench->database.count("select coalesce(max(reading_id), 0) from reading_to_check"); };
        const ReadingId high = m_bench->take("1700").reading.id;
        QCOMPARE(waits(), high.value);
        const ReadingId low = m_bench->take("1400").reading.id;
        QCOMPARE(waits(), low.value);
        QVERIFY(m_bench->reject(low));
        QCOMPARE(waits(), qint64(0));
        const auto accepted = m_bench->accept(high);
        QCOMPARE(waits(), qint64(0));
        const auto again = m_bench->holdAgain(accepted->reading.id);
        QCOMPARE(waits(), again->reading.id.value);
        m_bench->take("1480");
        QCOMPARE(waits(), qint64(0));
    }

private:
    CorrectionDesk::Result decide(int what, ReadingId reading)
    {
        switch (what) {
        case 0:
            return m_bench->reject(reading);
        case 1:
            return m_bench->holdAgain(reading);
        case 2:
            return m_bench->acceptAs(reading, QString::number(m_bench->readings().find(reading)->value.thousandths / 1000 + 1));
        default:
            return m_bench->accept(reading);
        }
    }

    ReadingId take(const char *value, const char *at)
    {
        m_bench->at(at);
        return m_bench->take(QString::fromLatin1(value)).reading.id;
    }

    bool close(QDate through)
    {
        return m_bench->inUnit([&](Transaction &transaction) { return ClosedPeriodsStore::close(transaction, through); });
    }

    [[nodiscard]] Money priceOfAll() const
    {
        const Tariff tariff = *m_bench->tariffs.find("preco");
        std::vector<Reading> counting;
        for (const Reading &reading : m_bench->readings().recent(m_bench->dial.account, 10'000)) {
            if (reading.status == ReadingStatus::Accepted && reading.supersededBy.isNull())
                counting.insert(counting.begin(), reading);
        }
        Money sum = Money::zero(m_bench->database.installation.currency);
        for (size_t i = 1; i < counting.size(); ++i) {
            const Quantity used = counting[i].value - counting[i - 1].value;
            if (counting[i].consumption != used)
                return {-1, sum.currency};
            const RatingQuestion question{counting[i - 1].readOn, counting[i].readOn, used, "T"};
            const auto rating = rate(tariff, question, sum.currency);
            sum += rating ? rating->total : Money{-1'000'000, sum.currency};
        }
        return sum;
    }

    std::unique_ptr<ReadingBench> m_bench;
};

CONTADOR_TEST(CorrectionDeskTest);
#include "correction_desk_test.moc"
