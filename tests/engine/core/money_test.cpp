// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/money.h"
#include "engine/core/quantity.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

class MoneyTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndWritesAllDecimalsOfItsCurrency()
    {
        QCOMPARE(Money::fromString("12.4", m_euro)->toString(), QString("12.40"));
        QCOMPARE(Money::fromString("-3", m_euro)->toString(), QString("-3.00"));
        QCOMPARE(Money::fromString("-0.05", m_euro)->toString(), QString("-0.05"));
        QCOMPARE(Money::fromString("12.4000", m_euro)->minor, qint64(1240));
        QCOMPARE(Money::fromString("1500", m_franc)->toString(), QString("1500"));
    }

    void refusesMoreDecimalsThanTheCurrencyHas()
    {
        QVERIFY(!Money::fromString("12.401", m_euro));
        QVERIFY(!Money::fromString("1.5", m_franc));
        QVERIFY(!Money::fromString("12,40", m_euro));
        QVERIFY(!Money::fromString("", m_euro));
        QVERIFY(!Money::fromString("99999999999999999999", m_euro));
        QVERIFY(Money::fromString("10000000000000.00", m_euro));
        QVERIFY(!Money::fromString("10000000000000.01", m_euro)); // no bill: and sums must stay within 64 bits
        QVERIFY(!Money::fromString("-10000000000000.01", m_euro));
    }

    void roundsOnlyWhereAsked()
    {
        const Decimal exact = *Decimal::fromString("26.305");
        QCOMPARE(Money::rounded(exact, m_euro, RoundingMode::HalfUp)->toString(), QString("26.31"));
        QCOMPARE(Money::rounded(exact, m_euro, RoundingMode::HalfEven)->toString(), QString("26.30"));
        QCOMPARE(Money::rounded(exact, m_euro, RoundingMode::Down)->toString(), QString("26.30"));
    }

    void writesTheLeastAmountThereIs()
    {
        const Money least{std::numeric_limits<qint64>::min(), m_euro};
        QCOMPARE(least.toString(), QString("-92233720368547758.08"));
    }

    void addsAndNegates()
    {
        Money sum = Money::zero(m_euro);
        sum += *Money::fromString("12.40", m_euro);
        sum += *Money::fromString("9.90", m_euro);
        QCOMPARE(sum.toString(), QString("22.30"));
        QCOMPARE((-sum).toString(), QString("-22.30"));
        QVERIFY((sum - sum).isZero());
    }

    void knowsOnlyCurrenciesOfItsTable()
    {
        QCOMPARE(Currency::fromCode("XOF")->decimals, 0);
        QVERIFY(!Currency::fromCode("eur"));
        QVERIFY(!Currency::fromCode(""));
    }

    void quantityKeepsThousandths()
    {
        QCOMPARE(Quantity::fromString("56.8")->thousandths, qint64(56800));
        QCOMPARE(Quantity::fromString("0056.8")->toString(), QString("56.8"));
        QCOMPARE((Quantity::whole(1482) - Quantity::whole(1473)).toString(), QString("9"));
        QVERIFY(!Quantity::fromString("1.2345"));
        QVERIFY(!Quantity::fromString("1000000000000"));
        QVERIFY(!Quantity::fromString("1,5"));
    }

private:
    Currency m_euro = *Currency::fromCode("EUR");
    Currency m_franc = *Currency::fromCode("XOF");
};

CONTADOR_TEST(MoneyTest);
#include "money_test.moc"
