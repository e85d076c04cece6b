// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/decimal.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

class DecimalTest : public QObject {
    Q_OBJECT

private slots:
    void roundsByItsMode_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<qint64>("halfUp");
        QTest::addColumn<qint64>("halfEven");
        QTest::addColumn<qint64>("down");
        QTest::newRow("below half") << "1.244" << qint64(124) << qint64(124) << qint64(124);
        QTest::newRow("half after even") << "1.245" << qint64(125) << qint64(124) << qint64(124);
        QTest::newRow("half after odd") << "1.235" << qint64(124) << qint64(124) << qint64(123);
        QTest::newRow("just above half") << "1.2450000000000000001" << qint64(125) << qint64(125) << qint64(124);
        QTest::newRow("negative half") << "-1.245" << qint64(-125) << qint64(-124) << qint64(-124);
        QTest::newRow("negative below half") << "-0.004" << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("exact") << "7" << qint64(700) << qint64(700) << qint64(700);
    }

    void roundsByItsMode()
    {
        QFETCH(QString, number);
        QFETCH(qint64, halfUp);
        QFETCH(qint64, halfEven);
        QFETCH(qint64, down);
        const Decimal decimal = *Decimal::fromString(number);
        QCOMPARE(decimal.units(2, RoundingMode::HalfUp), halfUp);
        QCOMPARE(decimal.units(2, RoundingMode::HalfEven), halfEven);
        QCOMPARE(decimal.units(2, RoundingMode::Down), down);
    }

    void losesNothingInADivision()
    {
        const Decimal third = Decimal(10) / Decimal(3);
        QVERIFY(third * Decimal(3) == Decimal(10));
        QCOMPARE(third.toString(4), QString("3.3333"));
    }

    void addsWhatBinaryFractionsCannot()
    {
        QVERIFY(*Decimal::fromString("0.1") + *Decimal::fromString("0.2") == *Decimal::fromString("0.3"));
    }

    void refusesWhatIsNoPlainNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "1,5", "1.", ".5", "+1", "1e3", "0x1F", "1 000", "--1", "1.2.3", "NaN", "1\n"})
            QTest::newRow(text) << QString(text);
        QTest::newRow("arabic digits") << QString::fromUtf8("١٢٣");
        QTest::newRow("too long") << QString(41, '1');
    }

    void refusesWhatIsNoPlainNumber()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::fromString(text));
    }

    void refusesUnitsBeyond64Bits()
    {
        QVERIFY(!Decimal::fromString("99999999999999999999")->units(0, RoundingMode::Down));
        QCOMPARE(Decimal::fromString("9223372036854775807")->units(0, RoundingMode::Down), std::numeric_limits<qint64>::max());
        QVERIFY(!Decimal::fromString("9223372036854775807")->units(1, RoundingMode::Down));
    }

    void writesWithoutTrailingZeros()
    {
        QCOMPARE(Decimal::fromString("12.3400")->toString(), QString("12.34"));
        QCOMPARE(Decimal::fromString("100")->toString(), QString("100"));
        QCOMPARE(Decimal::fromString("-0.50")->toString(), QString("-0.5"));
        QCOMPARE(Decimal::scaled(5, 3).toString(), QString("0.005"));
        QCOMPARE(Decimal::fromString("0.005")->toString(0), QString("0"));
    }

    void comparesByValue()
    {
        QVERIFY(*Decimal::fromString("1.50") == *Decimal::fromString("1.5"));
        QVERIFY(*Decimal::fromString("-2") < *Decimal::fromString("1.5"));
        QVERIFY(Decimal().isZero());
        QVERIFY((-Decimal(3)).isNegative());
    }
};

CONTADOR_TEST(DecimalTest);
#include "decimal_test.moc"
