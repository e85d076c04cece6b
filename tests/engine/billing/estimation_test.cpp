// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_records_store.h"
#include "engine/billing/closed_periods_store.h"
#include "engine/billing/estimation_desk.h"
#include "engine/billing/estimation_store.h"
#include "engine/ledger/books_check.h"
#include "tests/engine/billing/reading_bench.h"

using namespace contador;
using namespace contador::tests;
using Kind = EstimationFault::Kind;

class EstimationTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<ReadingBench>(); }

    /// 1473 on 12 February, 1501 on 12 March: one m³ a day.
    void takesTheMeanOfTheLastTwoRealReadings()
    {
        m_bench->take("1501");
        m_bench->at("2026-04-30T10:00:00Z");
        const auto estimate = this->estimate(QDate(2026, 4, 11));
        QVERIFY(estimate);
        QCOMPARE(estimate->strategy, EstimationStrategy::LastTwoReal);
        QCOMPARE(estimate->taken.reading.value, Quantity::whole(1531));
        QCOMPARE(estimate->taken.reading.source, ReadingSource::Estimate);
        QCOMPARE(estimate->taken.reading.quality, ReadingQuality::Estimated);
        QCOMPARE(estimate->taken.charge->toString(), QString("33.00"));
        QCOMPARE(this->estimate(QDate(2026, 4, 26))->taken.reading.value, Quantity::whole(1546)); // from the real ones again
        QCOMPARE(m_bench->owed(), QString("80.30"));
    }

    void isTakenBackByTheNextRealReading()
    {
        m_bench->take("1501");
        m_bench->at("2026-04-30T10:00:00Z");
        QVERIFY(estimate(QDate(2026, 4, 11)));
        QVERIFY(estimate(QDate(2026, 4, 26)));
        const ReadingResult real = m_bench->take("1520");
        QCOMPARE(real.kind, ReadingResult::Kind::Accepted);
        QCOMPARE(real.previous->value, Quantity::whole(1501));
        QCOMPARE(real.consumption, Quantity::whole(19));
        QCOMPARE(real.replaced.size(), size_t(2));
        QCOMPARE(real.replaced[0].after.toString(), QString("0.00"));
        QCOMPARE(m_bench->owed(), QString("51.70")); // 28 and 19 m³
        QCOMPARE(m_bench->readings().counting(m_bench->dial.id).size(), size_t(3));
        QVERIFY(checkBooks(*m_bench->database.writer, 9).empty());
    }

    /// A tier of 15 m³ in 30 days: the real total is put into the tiers of all its days.
    void putsTheTrueTotalIntoTheTiersOfAllDays()
    {
        m_bench->writeTariff(R"({"format":"contador-tariff/1","name":"x","service":"water","currency":"EUR","versions":[{
            "valid_from":"2020-01-01","due_days":30,"rounding":{"mode":"half_up","level":"document"},"components":[
            {"id":"water","kind":"block","per":"30days","tiers":[{"up_to":"15","price":"1.00"},{"price":"2.00"}]}]}]})");
        m_bench->take("1501"); // 28 days, 14 m³ at 1.00, 14 at 2.00
        QCOMPARE(m_bench->owed(), QString("42.00"));
        m_bench->at("2026-05-11T10:00:00Z");
        QVERIFY(estimate(QDate(2026, 4, 11))); // 30 days, 30 m³: 15 and 15
        QCOMPARE(m_bench->owed(), QString("87.00"));
        m_bench->take("1531"); // 60 days, 30 m³: all in the first tier
        QCOMPARE(m_bench->owed(), QString("72.00"));
    }

    void creditsAClosedEstimateByANote()
    {
        m_bench->take("1501");
        m_bench->at("2026-05-11T10:00:00Z");
        QVERIFY(estimate(QDate(2026, 4, 11)));
        QVERIFY(m_bench->inUnit([](Transaction &t) { return ClosedPeriodsStore::close(t, QDate(2026, 4, 30)); }));
        const ReadingResult real = m_bench->take("1505");
        QVERIFY(real.replaced.at(0).isNote);
        QCOMPARE(m_bench->owed(), QString("35.20"));
        QCOMPARE(m_bench->entries().at(2).kind, EntryKind::Credit);
    }

    void letsAControlReadingOverruleWhatWasOnlySaid()
    {
        m_bench->take("1501", ReadingSource::Sms);
        m_bench->at("2026-03-20T10:00:00Z");
        QCOMPARE(m_bench->take("1490", ReadingSource::Field).doubt, ReadingDoubt::BelowPrevious);
        const ReadingResult control = m_bench->take("1490", ReadingSource::Control);
        QCOMPARE(control.kind, ReadingResult::Kind::Accepted);
        QCOMPARE(control.reading.occasion, ReadingOccasion::Control);
        QCOMPARE(control.consumption, Quantity::whole(17));
        QCOMPARE(control.replaced.size(), size_t(1));
        QCOMPARE(m_bench->owed(), QString("18.70"));
        m_bench->at("2026-03-21T10:00:00Z");
        QCOMPARE(m_bench->take("1489", ReadingSource::Sms).doubt, ReadingDoubt::BelowControl);
        QCOMPARE(m_bench->take("1489", ReadingSource::Control).doubt, ReadingDoubt::BelowControl); // two of our own: a clerk decides
        QCOMPARE(m_bench->take("9490", ReadingSource::Control).kind, ReadingResult::Kind::Accepted);
    }

    void neverChargesForAnotherNumber()
    {
        const ReadingResult other = m_bench->take("1482", ReadingSource::SmsOther);
        QCOMPARE(other.doubt, ReadingDoubt::OtherNumber);
        QCOMPARE(m_bench->owed(), QString("0.00"));
        QVERIFY(m_bench->accept(other.reading.id));
        QCOMPARE(m_bench->owed(), QString("9.90"));
    }

    void acceptsAHeldOneInThePlaceOfEstimates()
    {
        m_bench->take("1501");
        m_bench->at("2026-03-20T10:00:00Z");
        const ReadingResult held = m_bench->take("1700");
        QCOMPARE(held.kind, ReadingResult::Kind::Held);
        m_bench->at("2026-04-30T10:00:00Z");
        QVERIFY(estimate(QDate(2026, 4, 11)));
        QVERIFY(m_bench->accept(held.reading.id));
        QCOMPARE(m_bench->readings().counting(m_bench->dial.id).size(), size_t(3));
        QCOMPARE(m_bench->owed(), QString("249.70"));
    }

    void saysWhyNot()
    {
        m_bench->at("2026-04-30T10:00:00Z");
        QCOMPARE(estimate(QDate(2026, 4, 11)).error().kind, Kind::NoBasis); // there is one reading only
        QCOMPARE(estimate(QDate(2026, 2, 12)).error().kind, Kind::NotAfter);
        QCOMPARE(estimate(QDate(2026, 5, 1)).error().kind, Kind::DateInFuture);
        m_bench->import("account_number;holder_name;phone;service;tariff;meter_serial;digits\n0012;Ana;;water;;NEW;5\n");
        m_bench->dial = m_bench->dials().at(1);
        QCOMPARE(estimate(QDate(2026, 4, 11)).error().kind, Kind::NoReading);
    }

    void followsTheCountry_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("readings"); // newest first: days before 1 July, value, e for an estimate
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("strategy");
        const auto row = [](const char *name, const char *country, const char *readings, const char *quantity, const char *strategy) {
            QTest::newRow(name) << QString(country) << QString(readings) << QString(quantity) << QString(strategy);
        };
        row("PT: the last two", "PT", "30 160, 60 100, 90 80", "60", "last_two_real");
        row("PT: over an estimate", "PT", "10 e 170, 30 160, 60 100", "20", "last_two_real");
        row("BR: six months", "BR", "30 160, 60 100, 90 80, 400 0", "40", "mean_of_months");
        row("RU: six months", "RU", "30 160, 60 100, 90 80", "40", "mean_of_months");
        row("RU: then the norm", "RU", "30 e 163, 60 e 162, 90 e 161, 100 160, 130 100", "36", "norm_per_person");
        row("MZ: three months", "MZ", "30 160, 60 100", "60", "mean_of_months");
        row("MZ: nothing known", "MZ", "30 160", "5", "fixed");
        row("elsewhere", "XX", "30 160, 60 100", "60", "last_two_real");
    }

    void followsTheCountry()
    {
        QFETCH(QString, country);
        QFETCH(QString, readings);
        QFETCH(QString, quantity);
        QFETCH(QString, strategy);
        EstimationBasis basis{"water", {}, Quantity::whole(3), Decimal(12), QDate(2026, 7, 1)};
        for (const QString &written : readings.split(u',')) {
            const QStringList words = written.trimmed().split(u' ');
            Reading reading;
            reading.readOn = basis.to.addDays(-words.front().toInt());
            reading.value = Quantity::fromString(words.back()).value();
            reading.source = words.size() == 3 ? ReadingSource::Estimate : ReadingSource::Sms;
            basis.readings.push_back(reading);
        }
        for (size_t i = 0; i + 1 < basis.readings.size(); ++i)
            basis.readings[i].consumption = basis.readings[i].value - basis.readings[i + 1].value;
        const auto estimate = estimated(estimationRules(country), basis);
        QVERIFY(estimate);
        QCOMPARE(estimate->quantity.toString(3), quantity);
        QCOMPARE(estimationStrategyName(estimate->strategy), strategy);
    }

    void asksForTheNormOfTheMunicipality()
    {
        m_bench->inUnit([&](Transaction &transaction) {
            EstimationStore::setNormPerPerson(transaction, "water", Decimal(4));
            AccountRecordsStore::setPremisesFact(transaction, m_bench->dial.account, PremisesFactName::Persons, Quantity::whole(3),
                                                 QDate(2025, 1, 1));
            return true;
        });
        m_bench->database.installation.country = "RU";
        m_bench->at("2026-12-30T10:00:00Z");
        const auto estimate = this->estimate(QDate(2026, 12, 9)); // 300 days after the only reading
        QVERIFY(estimate);
        QCOMPARE(estimate->strategy, EstimationStrategy::NormPerPerson);
        QCOMPARE(estimate->taken.reading.quality, ReadingQuality::Norm);
        QCOMPARE(estimate->taken.consumption, Quantity::whole(120));
    }

    void readsEveryShippedFile()
    {
        QVERIFY(estimationRulesShipped().contains("generic"));
        for (const QString &name : estimationRulesShipped()) {
            const auto rules = readEstimationRules(bytesOf(":/estimation/" + name + ".json"));
            QVERIFY2(rules.has_value(), qPrintable(name + (rules ? QString() : u' ' + rules.error().path)));
        }
        QVERIFY(estimationRules("AO").capAtTierLimit);
        const auto fault = readEstimationRules(
            R"({"format":"contador-estimation/1","sources":["x"],"strategies":[{"strategy":"guess"}]})");
        QCOMPARE(fault.error().path, QString("strategies[0].strategy"));
    }

private:
    Outcome<EstimationResult, EstimationFault> estimate(QDate to)
    {
        return m_bench->inUnit([&](Transaction &transaction) {
            return EstimationDesk(*m_bench->database.writer, m_bench->tariffs, m_bench->database.installation)
                .estimate(transaction, m_bench->dial, to);
        });
    }

    std::unique_ptr<ReadingBench> m_bench;
};

CONTADOR_TEST(EstimationTest);
#include "estimation_test.moc"
