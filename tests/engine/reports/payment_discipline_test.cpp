// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/payment_discipline.h"
#include "tests/support/vector_table.h"

using namespace contador;

/// tests/vectors/payment-discipline.csv
class PaymentDisciplineTest : public QObject {
    Q_OBJECT

private slots:
    void isMeasuredAsPublished_data() { tests::addVectorRows("payment-discipline.csv"); }

    void isMeasuredAsPublished()
    {
        QFETCH(QStringList, cells);
        const QStringList input = cells[2].split(u' ');
        std::optional<Decimal> result;
        if (cells[1] == "collection_period") {
            result = collectionPeriod(money(input[0]), money(input[1]));
        } else if (cells[1] == "collection_ratio") {
            result = collectionRatio(money(input[0]), money(input[1]));
        } else {
            QCOMPARE(cells[1], QString("difference_in_differences"));
            result = differenceInDifferences({number(input[0]), number(input[1])}, {number(input[2]), number(input[3])});
        }
        QVERIFY(result);
        QCOMPARE(result->units(2, RoundingMode::HalfUp), number(cells[3]).units(2, RoundingMode::HalfUp));
    }

    void isUnknownWithoutRevenue()
    {
        QVERIFY(!collectionPeriod(money("1.00"), money("0.00")));
        QVERIFY(!collectionRatio(money("1.00"), money("0.00")));
    }

private:
    static Decimal number(const QString &text) { return *Decimal::fromString(text); }
    static Money money(const QString &text) { return *Money::fromString(text, *Currency::fromCode("EUR")); }
};

CONTADOR_TEST(PaymentDisciplineTest);
#include "payment_discipline_test.moc"
