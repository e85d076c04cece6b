// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/rating.h"
#include "tests/engine/billing/billing_files.h"

#include <QRandomGenerator>
#include <QTest>

using namespace contador;
using namespace contador::tests;

/// ratings/*.json are tariffs, ratings/*.txt what they must charge: "from to quantity register = total or fault".
class RatingTest : public QObject {
    Q_OBJECT

private slots:
    void chargesWhatWasPublished_data()
    {
        QTest::addColumn<QString>("tariff");
        QTest::addColumn<QStringList>("question");
        QTest::addColumn<QString>("expected");
        const QDir folder = billingFolder("ratings");
        for (const QString &name : folder.entryList({"*.txt"}, QDir::Files, QDir::Name)) {
            for (const QString &line : QString::fromUtf8(bytesOf(folder.filePath(name))).split('\n', Qt::SkipEmptyParts)) {
                if (line.startsWith('#'))
                    continue;
                const QStringList sides = line.split('=');
                QTest::newRow(qPrintable(name.chopped(4) + ": " + line))
                    << folder.filePath(name.chopped(4) + ".json") << sides[0].split(' ', Qt::SkipEmptyParts)
                    << sides[1].trimmed();
            }
        }
    }

    void chargesWhatWasPublished()
    {
        QFETCH(QString, tariff);
        QFETCH(QStringList, question);
        QFETCH(QString, expected);
        const auto read = readTariff(bytesOf(tariff), tariff);
        QVERIFY2(read, read ? "" : qPrintable(read.error().path + ' ' + read.error().detail));
        const RatingQuestion asked{QDate::fromString(question[0], Qt::ISODate), QDate::fromString(question[1], Qt::ISODate),
                                   *Quantity::fromString(question[2]), question[3]};
        const auto rating = rate(*read, asked, *Currency::fromCode(read->currency));
        QCOMPARE(rating ? rating->total.toString() : tariffFaultName(rating.error().kind), expected);
        if (rating) {
            QCOMPARE(rating->net + rating->tax, rating->total);
            QCOMPARE(rating->dueDays, 20);
        }
    }

    void showsEachStep()
    {
        const auto read = readTariff(bytesOf(billingFolder("ratings").filePath("two-taxes-by-line.json")), {});
        const auto rating = rate(*read, {QDate(2026, 3, 1), QDate(2026, 3, 31), Quantity::whole(9), "T"}, m_euro);
        QCOMPARE(rating->working,
                 (QStringList{
                     "2026-03-01 … 2026-03-31: 30 d, 9 m³",
                     "fixed: 3.50 × 30 d / 30 d = 3.50",
                     "water: 9 m³ × 1.105 = 9.945",
                     "water: 9.945 → 9.95",
                     "VAT 6 %: 9.95 × 6 % = 0.597",
                     "VAT 6 %: 0.597 → 0.60",
                     "VAT 23 %: 3.50 × 23 % = 0.805",
                     "VAT 23 %: 0.805 → 0.81",
                     "= 14.86 EUR",
                 }));
    }

    void showsEachTier()
    {
        const auto read = readTariff(bytesOf(billingFolder("ratings").filePath("cascade-published-apfn.json")), {});
        const auto rating = rate(*read, {QDate(2026, 3, 1), QDate(2026, 3, 31), Quantity::whole(18), "T"}, m_euro);
        QCOMPARE(rating->working,
                 (QStringList{
                     "2026-03-01 … 2026-03-31: 30 d, 18 m³",
                     "water: 5 m³ × 0.25 = 1.25",
                     "water: 10 m³ × 0.40 = 4.00",
                     "water: 3 m³ × 0.70 = 2.10",
                     "= 7.35 EUR",
                 }));
    }

    void chargesOnlyInItsOwnCurrency()
    {
        const auto rating = rate(cascade({{{}, 1}}), {QDate(2026, 3, 1), QDate(2026, 3, 2), {}, "T"}, *Currency::fromCode("BRL"));
        QCOMPARE(rating.error().kind, TariffFault::Kind::OtherCurrency);
    }

    /// "price of the last tier × quantity − an amount to deduct" is the same cascade, for any tiers and any quantity.
    void equalsThePriceAndDeductForm()
    {
        QRandomGenerator random(1482);
        for (int round = 0; round < 2000; ++round) {
            std::vector<TariffTier> tiers;
            Decimal limit;
            for (int more = random.bounded(5); more > 0; --more) {
                limit = limit + Decimal::scaled(random.bounded(1, 30000), 3);
                tiers.push_back({limit, Decimal::scaled(random.bounded(100000), 4)});
            }
            tiers.push_back({std::nullopt, Decimal::scaled(random.bounded(100000), 4)});
            const Quantity quantity{random.bounded(100000)};
            const auto rating = rate(cascade(tiers), {QDate(2026, 3, 1), QDate(2026, 3, 31), quantity, "T"}, m_euro);
            QVERIFY(rating);
            QVERIFY(rating->parts.at(0).exact == priceAndDeduct(tiers, quantity.exact()));
        }
    }

    void neverChargesLessForMore()
    {
        QRandomGenerator random(9);
        const auto read = readTariff(bytesOf(billingFolder("ratings").filePath("castelo-branco-2025-water.json")), {});
        qint64 before = 0;
        for (qint64 thousandths = 0; thousandths < 60'000; thousandths += random.bounded(1, 200)) {
            const auto rating = rate(*read, {QDate(2026, 3, 1), QDate(2026, 3, 31), Quantity{thousandths}, "T"}, m_euro);
            QVERIFY(rating->total.minor >= before);
            before = rating->total.minor;
        }
    }

private:
    static Decimal priceAndDeduct(const std::vector<TariffTier> &tiers, const Decimal &quantity)
    {
        Decimal deduct;
        Decimal price = tiers.front().price;
        for (size_t i = 1; i < tiers.size() && quantity > *tiers[i - 1].upTo; ++i) {
            deduct = deduct + (tiers[i].price - price) * *tiers[i - 1].upTo;
            price = tiers[i].price;
        }
        return price * quantity - deduct;
    }

    Currency m_euro = *Currency::fromCode("EUR");
};

CONTADOR_TEST(RatingTest);
#include "rating_test.moc"
