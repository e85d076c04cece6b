// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/closed_periods_store.h"
#include "engine/billing/estimation_desk.h"
#include "engine/billing/meter_desk.h"
#include "engine/ledger/books_check.h"
#include "tests/engine/billing/reading_bench.h"

#include <QRandomGenerator>

using namespace contador;
using namespace contador::tests;

namespace {

constexpr qint64 pricePerUnit = 110; // cents

/// From the readings alone: the latest accepted one that is no estimate and that nothing stands for.
constexpr char standingsThatDiffer[] = R"(
    select count(*) from account_standing g where g.last_read_on <> coalesce((
        select max(r.read_on) from service_point s join meter m on m.service_point_id = s.id join register d on d.meter_id = m.id
            join reading r on r.register_id = d.id
        where s.account_id = g.account_id and r.status = 'accepted' and r.source <> 'estimate'
            and not exists (select 1 from reading c where c.supersedes = r.id)), ''))";

/// A meter of the story.
struct Dial {
    MeterRegister dial;
    qint64 modulus = 0;
};

} // namespace

/// Years of one consumer: readings of every source, corrections, withdrawals, decisions about held ones, estimates, closed months,
/// and meters exchanged for others with other digits and multipliers. At one price for a unit, what is owed is what all dials turned.
class ReadingsStoryTest : public QObject {
    Q_OBJECT

private slots:
    void chargesWhatTheDialsTurned_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U})
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void chargesWhatTheDialsTurned()
    {
        QFETCH(quint32, seed);
        m_random.seed(seed);
        m_bench = std::make_unique<ReadingBench>();
        m_bench->database.forgoDurability();
        m_meters = {{m_bench->dial, 100'000}};
        m_seen.clear();
        m_done.clear();
        for (int step = 0; step < 250; ++step) {
            if (m_random.bounded(3) == 0)
                m_bench->now = m_bench->now.addSecs(m_random.bounded(2'000'000));
            play(m_random.bounded(20));
            if (step % 50 == 49)
                QVERIFY2(checkBooks(*m_bench->database.writer, 1).empty(), "the books");
            if (m_bench->database.count(standingsThatDiffer) != 0)
                QFAIL(qPrintable(QStringLiteral("the day of the latest reading, step %1").arg(step)));
        }
        QCOMPARE(m_bench->ledger().balance(m_bench->dial.account, m_bench->today()).total.minor, turned() * pricePerUnit);
        for (const char *what : {"accepted", "held", "corrected", "withdrawn", "estimated", "replaced", "exchanged"})
            m_all[what] += m_done.value(what);
    }

    void cleanupTestCase()
    {
        for (const char *what : {"accepted", "held", "corrected", "withdrawn", "estimated", "replaced", "exchanged"})
            QVERIFY2(m_all.value(what) > 3, what);
    }

private:
    void play(int what)
    {
        const Reading latest = m_bench->readings().latestAccepted(m_bench->dial.id).value_or(Reading()); // all may be withdrawn
        const qint64 shown = latest.value.thousandths / 1000;
        const ReadingId any = m_seen.empty() ? latest.id : m_seen[size_t(m_random.bounded(int(m_seen.size())))];
        if (what < 9) {
            const ReadingSource sources[] = {ReadingSource::Sms,   ReadingSource::Phone,   ReadingSource::Office,
                                             ReadingSource::Field, ReadingSource::Control, ReadingSource::SmsOther};
            const qint64 modulus = m_meters.back().modulus;
            const ReadingResult taken =
                m_bench->take(QString::number((shown + m_random.bounded(-4, 60) + modulus) % modulus), sources[m_random.bounded(6)]);
            m_seen.push_back(taken.reading.id);
            ++m_done[taken.kind == ReadingResult::Kind::Held ? "held" : "accepted"];
            m_done["replaced"] += int(taken.replaced.size());
        } else if (what < 12) {
            const qint64 was = m_bench->readings().find(any)->value.thousandths / 1000;
            decided("corrected", m_bench->correct(any, QString::number(std::max<qint64>(was + m_random.bounded(-6, 7), 0))));
        } else if (what == 12) {
            decided("withdrawn", m_bench->withdraw(any));
        } else if (what < 15) {
            decided("decided", m_random.bounded(3) == 0 ? m_bench->reject(any) : m_bench->accept(any));
        } else if (what < 18) {
            estimate();
        } else if (what == 18 && m_random.bounded(3) == 0) {
            exchange(shown);
        } else if (m_random.bounded(6) == 0) {
            (void)m_bench->inUnit([&](Transaction &transaction) {
                return ClosedPeriodsStore::close(transaction, m_bench->today().addDays(-m_random.bounded(60)));
            });
        }
    }

    void decided(const char *what, const CorrectionDesk::Result &result)
    {
        if (!result)
            return;
        m_seen.push_back(result->reading.id);
        ++m_done[what];
    }

    void estimate()
    {
        const auto estimate = m_bench->inUnit([&](Transaction &transaction) {
            return EstimationDesk(*m_bench->database.writer, m_bench->tariffs, m_bench->database.installation)
                .estimate(transaction, m_bench->dial, m_bench->today());
        });
        if (!estimate)
            return;
        m_seen.push_back(estimate->taken.reading.id);
        ++m_done["estimated"];
    }

    void exchange(qint64 shown)
    {
        MeterExchange with;
        with.account = m_bench->dial.account;
        with.oldSerial = m_bench->dial.serial;
        with.newSerial = QStringLiteral("N%1").arg(m_meters.size());
        with.on = m_bench->today();
        with.finals = {{QString(), Quantity::whole(shown + m_random.bounded(10))}};
        with.digits = m_random.bounded(3, 6);
        qint64 modulus = 1;
        for (int digit = 0; digit < *with.digits; ++digit)
            modulus *= 10;
        with.initials = {{QString(), Quantity::whole(modulus - 1 - m_random.bounded(40))}}; // so that it goes round soon
        with.multiplier = Quantity::whole(m_random.bounded(1, 4));
        Transaction transaction(*m_bench->database.writer, Actor::operatorNamed("eva"), m_bench->now);
        const auto done =
            MeterDesk(*m_bench->database.writer, m_bench->tariffs, m_bench->database.installation).exchange(transaction, with);
        if (!done)
            return;
        QVERIFY(transaction.commit());
        m_seen.push_back(done->front().final.id);
        m_seen.push_back(done->front().initial.id);
        m_bench->dial = m_bench->dials().back();
        m_meters.push_back({m_bench->dial, modulus});
        ++m_done["exchanged"];
    }

    /// What is left to be charged with a first reading of the newest meter is not owed yet.
    [[nodiscard]] qint64 turned() const
    {
        qint64 units = 0;
        qint64 carried = 0; // of earlier meters, waiting for a reading of a later one
        for (const Dial &meter : m_meters) {
            const std::vector<Reading> counting = m_bench->readings().counting(meter.dial.id);
            const qint64 multiplier = meter.dial.multiplier.thousandths / 1000;
            qint64 here = 0;
            qint64 waiting = 0;
            for (size_t i = 0; i + 1 < counting.size(); ++i) {
                const qint64 between = (counting[i].value.thousandths - counting[i + 1].value.thousandths) / 1000;
                const qint64 used = (between < 0 ? between + meter.modulus : between) * multiplier;
                if (i == 0 && counting[i].occasion == ReadingOccasion::Removal)
                    waiting += used;
                else
                    here += used;
            }
            const bool isCharged = std::any_of(counting.begin(), counting.end(), [](const Reading &reading) {
                return reading.occasion != ReadingOccasion::Removal && reading.occasion != ReadingOccasion::Installation;
            });
            if (isCharged) {
                units += carried;
                carried = 0;
            }
            units += here;
            carried += waiting;
        }
        return units;
    }

    QRandomGenerator m_random;
    std::unique_ptr<ReadingBench> m_bench;
    std::vector<Dial> m_meters;
    std::vector<ReadingId> m_seen;
    QHash<QString, int> m_done;
    QHash<QString, int> m_all;
};

CONTADOR_TEST(ReadingsStoryTest);
#include "readings_story_test.moc"
