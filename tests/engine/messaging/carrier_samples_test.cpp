// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/carrier_samples_store.h"

#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

namespace contador::tests {

/// How a modem was in the last day: what the charts are drawn from.
class CarrierSamplesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_books;

    void append(const char *at, const QString &carrier, const QString &state, std::optional<int> dbm)
    {
        Transaction transaction(*m_books->writer, Actor::automaton(), NewDatabase::moment(at));
        CarrierSample sample;
        sample.carrier = carrier;
        sample.state = state;
        sample.signalDbm = dbm;
        CarrierSamplesStore::append(transaction, sample);
        QVERIFY(transaction.commit().has_value());
    }

    [[nodiscard]] QStringList lastDay(const char *now) const
    {
        QStringList states;
        for (const CarrierSample &sample :
             CarrierSamplesStore(*m_books->writer).lastDay(QStringLiteral("/dev/ttyUSB0"), NewDatabase::moment(now)))
            states << sample.state;
        return states;
    }

private slots:
    void init() { m_books = std::make_unique<NewDatabase>(); }
    void cleanup() { m_books.reset(); }

    void sampleComesBackAsItWasKept()
    {
        CarrierSample sample;
        sample.at = NewDatabase::moment("2026-11-25T10:00:00Z");
        sample.carrier = QStringLiteral("/dev/ttyUSB0");
        sample.iccid = QStringLiteral("8935101000000000001");
        sample.state = QStringLiteral("ready");
        sample.signalDbm = -71;
        sample.operatorName = QStringLiteral("Київстар'; drop table sim; --");
        sample.technology = QStringLiteral("LTE");
        sample.storageUsed = 3;
        sample.storageTotal = 30;
        sample.waiting = 12;
        Transaction transaction(*m_books->writer, Actor::automaton(), sample.at);
        CarrierSamplesStore::append(transaction, sample);
        QVERIFY(transaction.commit().has_value());
        const auto kept = CarrierSamplesStore(*m_books->writer).lastDay(sample.carrier, sample.at);
        QCOMPARE(kept.size(), size_t(1));
        QVERIFY(kept.front() == sample);
    }

    void dayBeginsWithHowItWasBefore()
    {
        append("2026-11-22T10:00:00Z", QStringLiteral("/dev/ttyUSB0"), QStringLiteral("older"), {});
        append("2026-11-23T10:00:00Z", QStringLiteral("/dev/ttyUSB0"), QStringLiteral("before"), {});
        append("2026-11-25T09:00:00Z", QStringLiteral("/dev/ttyUSB0"), QStringLiteral("ready"), -71);
        append("2026-11-25T09:30:00Z", QStringLiteral("/dev/ttyUSB1"), QStringLiteral("other"), -71);
        append("2026-11-25T09:45:00Z", QStringLiteral("/dev/ttyUSB0"), QStringLiteral("missing"), {});
        QCOMPARE(lastDay("2026-11-25T10:00:00Z"),
                 (QStringList{QStringLiteral("before"), QStringLiteral("ready"), QStringLiteral("missing")}));
    }

    void whatAWrongClockDatedLaterIsNotShown()
    {
        append("2031-01-01T00:00:00Z", QStringLiteral("/dev/ttyUSB0"), QStringLiteral("future"), -71);
        append("2026-11-25T09:00:00Z", QStringLiteral("/dev/ttyUSB0"), QStringLiteral("ready"), -71);
        append("2026-11-25T09:05:00Z", QStringLiteral("/dev/ttyUSB0"), QStringLiteral("silent"), {});
        QCOMPARE(lastDay("2026-11-25T10:00:00Z"), (QStringList{QStringLiteral("ready"), QStringLiteral("silent")}));
    }

    void thirtyDaysAreKept()
    {
        append("2026-10-25T10:00:00Z", QStringLiteral("/dev/ttyUSB0"), QStringLiteral("old"), {});
        append("2026-10-27T10:00:00Z", QStringLiteral("/dev/ttyUSB0"), QStringLiteral("kept"), {});
        append("2026-11-25T10:00:00Z", QStringLiteral("/dev/ttyUSB0"), QStringLiteral("ready"), {});
        QCOMPARE(m_books->count("select count(*) from carrier_sample where state = 'old'"), 0);
        QCOMPARE(m_books->count("select count(*) from carrier_sample"), 2);
    }
};

CONTADOR_TEST(CarrierSamplesTest);

} // namespace contador::tests

#include "carrier_samples_test.moc"
