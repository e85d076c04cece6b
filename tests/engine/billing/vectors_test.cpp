// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/estimate_limit.h"
#include "engine/billing/rating.h"
#include "engine/billing/tariffs.h"
#include "tests/engine/billing/billing_files.h"
#include "tests/support/vector_table.h"

#include <QRandomGenerator>
#include <QTest>

using namespace contador;
using namespace contador::tests;

/// tests/vectors/tariffs: published prices with the bills that follow from them, as examples in tariff files.
class VectorsTest : public QObject {
    Q_OBJECT

private slots:
    void followFromTheirPrices_data()
    {
        QTest::addColumn<QString>("path");
        for (const QDir &folder : {QDir(testsFolder() + "/vectors/tariffs"), QDir(Tariffs::shippedFolder())}) {
            for (const QString &name : folder.entryList({"*.json"}, QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(name.chopped(5))) << folder.filePath(name);
        }
    }

    void followFromTheirPrices()
    {
        QFETCH(QString, path);
        const auto read = readTariff(bytesOf(path), path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().path + ' ' + read.error().detail));
        for (const TariffExample &example : read->examples) {
            const auto rating = rate(*read, example.question, *Currency::fromCode(read->currency));
            const QString total = rating ? rating->total.toString() : tariffFaultName(rating.error().kind);
            QVERIFY2(total == example.total,
                     qPrintable(example.name + ": " + total + '\n' + (rating ? rating->working.join('\n') : QString())));
            QVERIFY2(example.published != total, "a figure under `published` is one that does not follow");
            Money parts = Money::zero(rating->total.currency);
            for (const Rating::Part &part : rating->parts)
                parts += part.isIncluded ? Money::zero(parts.currency) : part.amount;
            QCOMPARE(parts, rating->total);
        }
    }

    /// Where a price has no tiers, it does not matter on how many days the facts of a service change.
    void pricesSplitPeriodsAsTheWhole()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 2000; ++round) {
            Tariff tariff = cascade({{std::nullopt, Decimal::scaled(random.bounded(100000), 4)}});
            tariff.versions[0].components.push_back(
                {"fixed", {}, FixedCharge{Decimal::scaled(random.bounded(10000), 2), TariffPer::ThirtyDays}});
            tariff.versions[0].taxes = {{"tax", Decimal::scaled(random.bounded(3000), 2), {}}};
            RatingQuestion whole{QDate(2026, 1, 1), QDate(2026, 1, 2).addDays(random.bounded(90)),
                                 Quantity{random.bounded(100000)}, "T"};
            RatingQuestion split = whole;
            for (int more = random.bounded(1, 5); more > 0; --more)
                split.facts.facts.push_back({RatingFactKind::Persons, whole.from.addDays(random.bounded(90)), random.bounded(9)});
            const auto one = rate(tariff, whole, m_euro, RatingWorking::LeftOut);
            const auto many = rate(tariff, split, m_euro, RatingWorking::LeftOut);
            QVERIFY(one && many);
            QVERIFY(one->working.isEmpty());
            QCOMPARE(many->total, one->total);
            QCOMPARE(many->tax, one->tax);
        }
    }

    void cutEstimatesOff_data() { addVectorRows("estimate-limits.csv"); }

    /// tests/vectors/estimate-limits.csv
    void cutEstimatesOff()
    {
        QFETCH(QStringList, cells);
        const auto tariff = readTariff(bytesOf(testsFolder() + "/vectors/tariffs/" + cells[1] + ".json"), cells[1]);
        QVERIFY(tariff);
        const auto day = [](const QString &text) { return QDate::fromString(text, Qt::ISODate); };
        const auto billed = withinLastLimit(*tariff, {day(cells[2]), day(cells[3]), *Quantity::fromString(cells[4]), "T"});
        QVERIFY(billed);
        QCOMPARE(billed->toString(), cells[5]);
    }

    void asksForTheFactsItNeeds()
    {
        Tariff tariff = cascade({{std::nullopt, 1}});
        tariff.versions[0].components = {{"heat", {}, FlatCharge{RatingFactKind::HeatedArea, 1, 1, TariffPer::Month}}};
        const auto rating = rate(tariff, {QDate(2026, 1, 1), QDate(2026, 2, 1), {}, "T"}, m_euro);
        QVERIFY(!rating);
        QCOMPARE(tariffFaultName(rating.error().kind), QString("no_fact"));
        QCOMPARE(rating.error().detail, QString("heated_area"));
    }

private:
    Currency m_euro = *Currency::fromCode("EUR");
};

CONTADOR_TEST(VectorsTest);
#include "vectors_test.moc"
