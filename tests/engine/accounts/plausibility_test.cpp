// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/plausibility.h"
#include "engine/accounts/services.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

class PlausibilityTest : public QObject {
    Q_OBJECT

private slots:
    /// A water meter of five digits, last read on 12 February at `previous`; the value is of 12 March, 28 days later.
    void judgesAValue_data()
    {
        QTest::addColumn<QString>("previous");
        QTest::addColumn<QString>("usualDailyUse");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("doubt");
        QTest::addColumn<QString>("consumption");
        const auto row = [](const char *name, const char *previous, const char *usual, const char *value, const char *doubt,
                            const char *consumption) {
            QTest::newRow(name) << QString(previous) << QString(usual) << QString(value) << QString(doubt)
                                << QString(consumption);
        };
        row("an ordinary month", "1473", "", "1482", "", "9");
        row("nothing used", "1473", "", "1473", "", "0");
        row("a digit too many", "1473", "", "148200", "too_many_digits", "");
        row("the last value of the dial", "99990", "", "99999", "", "9");
        row("a decimal the dial has not", "1473", "", "1482.5", "too_many_decimals", "");
        row("less than before", "1473", "", "1472", "below_previous", "");
        row("a digit left out", "1473", "", "148", "below_previous", "");
        row("a digit typed twice, nothing known", "1473", "", "14822", "implausible", "13349");
        row("at the bound, nothing known", "1473", "", "1573", "", "100");
        row("over the bound, nothing known", "1473", "", "1574", "unusually_high", "101");
        row("three times the usual", "1473", "0.5", "1515", "", "42");
        row("more than three times the usual", "1473", "0.5", "1516", "unusually_high", "43");
        row("much for a thrifty household, little in itself", "1473", "0.01", "1483", "", "10");
        row("just over the floor", "1473", "0.01", "1484", "unusually_high", "11");
        row("a usual use allows more than the bound", "1473", "5", "1600", "", "127");
        row("a vacant house", "1473", "0", "1480", "", "7");
        row("round the dial", "99980", "", "20", "", "40");
        row("round the dial, but far too much", "99980", "", "500", "below_previous", "");
        row("not from the top of the dial", "89999", "", "20", "below_previous", "");
        row("from the very top tenth", "90000", "4", "10", "below_previous", "");
    }

    void judgesAValue()
    {
        QFETCH(QString, previous);
        QFETCH(QString, usualDailyUse);
        QFETCH(QString, value);
        QFETCH(QString, doubt);
        QFETCH(QString, consumption);
        const Judgement judgement = judge(m_dial, history(previous, usualDailyUse), *Quantity::fromString(value),
                                          QDate(2026, 3, 12), QDate(2026, 3, 12), m_limits);
        QCOMPARE(readingDoubtName(judgement.doubt), doubt);
        QCOMPARE(judgement.consumption ? judgement.consumption->toString() : QString(), consumption);
    }

    void doubtsDatesThatCannotBe()
    {
        const ReadingHistory known = history("1473", "");
        const Quantity value = Quantity::whole(1482);
        const QDate today(2026, 3, 12);
        QCOMPARE(judge(m_dial, known, value, today.addDays(1), today, m_limits).doubt, ReadingDoubt::DateInFuture);
        QCOMPARE(judge(m_dial, known, value, QDate(2026, 2, 11), today, m_limits).doubt, ReadingDoubt::DateBeforePrevious);
        QCOMPARE(judge(m_dial, known, value, QDate(2026, 2, 12), today, m_limits).doubt, ReadingDoubt::None);
    }

    void takesTheFirstReadingAsABeginning()
    {
        const QDate today(2026, 3, 12);
        const Judgement judgement = judge(m_dial, {}, Quantity::whole(73211), today, today, m_limits);
        QCOMPARE(judgement.doubt, ReadingDoubt::None);
        QVERIFY(!judgement.consumption);
    }

    void judgesADialOfUnknownLengthByItsConsumptionOnly()
    {
        MeterRegister dial = m_dial;
        dial.digits = 0;
        const QDate today(2026, 3, 12);
        QCOMPARE(judge(dial, history("99980", ""), Quantity::whole(100020), today, today, m_limits).doubt, ReadingDoubt::None);
        QCOMPARE(judge(dial, history("99980", ""), Quantity::whole(20), today, today, m_limits).doubt,
                 ReadingDoubt::BelowPrevious);
    }

    void countsDecimalsIntoTheDial()
    {
        MeterRegister dial = m_dial;
        dial.decimals = 3;
        const QDate today(2026, 3, 12);
        const Judgement judgement = judge(dial, history("99999.999", ""), *Quantity::fromString("0.001"), today, today, m_limits);
        QCOMPARE(judgement.doubt, ReadingDoubt::None);
        QCOMPARE(judgement.consumption->toString(), QString("0.002")); // the dial rolls at 100000.000
    }

    void judgesElectricityByItsOwnFloor()
    {
        const PlausibilityLimits limits = limitsFrom(plausibilityValues("PT"), "electricity");
        const QDate today(2026, 3, 12);
        QCOMPARE(judge(m_dial, history("1000", "0.1"), Quantity::whole(1200), today, today, limits).doubt, ReadingDoubt::None);
        QCOMPARE(judge(m_dial, history("1000", "0.1"), Quantity::whole(1201), today, today, limits).doubt,
                 ReadingDoubt::UnusuallyHigh);
    }

    void multipliesWhatTheDialTurned()
    {
        MeterRegister dial = m_dial;
        dial.multiplier = Quantity::whole(40);
        const QDate today(2026, 3, 12);
        PlausibilityLimits limits = m_limits;
        limits.notHighBelow = Quantity::whole(2000);
        QCOMPARE(judge(dial, history("99980", ""), Quantity::whole(20), today, today, limits).consumption, Quantity::whole(1600));
        dial.multiplier = {};
        QCOMPARE(judge(dial, history("1000", ""), Quantity::whole(1001), today, today, limits).doubt, ReadingDoubt::WrongMultiplier);
    }

    void knowsWhatTheMeterCanMeasure()
    {
        MeterRegister dial = m_dial;
        dial.mostPerHour = Quantity{100}; // 29 days of 24 hours: 69.6 m³
        const QDate today(2026, 3, 12);
        QCOMPARE(judge(dial, history("1000", "5"), Quantity::whole(1069), today, today, m_limits).doubt, ReadingDoubt::None);
        QCOMPARE(judge(dial, history("1000", "5"), Quantity::whole(1070), today, today, m_limits).doubt, ReadingDoubt::BeyondMeter);
    }

    void neverGoesBelowAControlReading()
    {
        const QDate today(2026, 3, 12);
        ReadingHistory known = history("1473", "");
        known.control = Quantity::whole(1450);
        QCOMPARE(judge(m_dial, known, Quantity::whole(1449), today, today, m_limits).doubt, ReadingDoubt::BelowControl);
        QCOMPARE(judge(m_dial, known, Quantity::whole(1450), today, today, m_limits).doubt, ReadingDoubt::BelowPrevious);
    }

    void marksWhatWantsToBeSeen()
    {
        const QDate today(2026, 3, 12);
        ReadingHistory known = history("1473", "0.5");
        known.intervals = {{30, Quantity::whole(15)}, {30, Quantity::whole(2)}};
        const auto flags = [&](const MeterRegister &dial, const char *value) {
            const Judgement judgement = judge(dial, known, *Quantity::fromString(value), today, today, m_limits);
            return judgement.doubt == ReadingDoubt::None ? judgement.flags.join(u' ') : readingDoubtName(judgement.doubt);
        };
        QCOMPARE(flags(m_dial, "1475"), QString("V09")); // 28 days × 0.5 × 20 % = 2.8
        QCOMPARE(flags(m_dial, "1476"), QString());
        MeterRegister expired = m_dial;
        expired.verificationDue = today;
        QCOMPARE(flags(expired, "1480"), QString());
        expired.verificationDue = today.addDays(-1);
        QCOMPARE(flags(expired, "1480"), QString("V15"));
        known.intervals = {{30, Quantity::whole(5)}, {31, Quantity::whole(5)}, {30, Quantity::whole(5)}};
        QCOMPARE(flags(m_dial, "1478"), QString("V20"));
        QCOMPARE(flags(m_dial, "1479"), QString());
    }

    void findsServicesHoweverTheyAreWritten()
    {
        for (const char *written : {"water", "Water", "Água", "AGUA", "água"})
            QCOMPARE(findService(QString::fromUtf8(written))->name, QString("water"));
        QCOMPARE(findService("Eletricidade")->unit, QString("kWh"));
        QCOMPARE(findService("hot_water")->name, QString("hot_water"));
        QVERIFY(!findService("telephone"));
        QVERIFY(!findService(""));
    }

    void foldsForComparing()
    {
        QCOMPARE(folded("  São João, 12-3º Esq. "), QString("sao joao 12 3o esq"));
        QCOMPARE(folded("İSTANBUL Ílhavo"), QString("istanbul ilhavo"));
        QCOMPARE(folded("ЇЖАК Київ"), folded("їжак київ"));
        QCOMPARE(folded("%_'\""), QString());
    }

private:
    static ReadingHistory history(const QString &previous, const QString &usualDailyUse)
    {
        Reading reading;
        reading.value = *Quantity::fromString(previous);
        reading.readOn = QDate(2026, 2, 12);
        return {reading, Decimal::fromString(usualDailyUse)};
    }

    MeterRegister m_dial{{1}, {1}, "0012", "water", "agua-simples", "M1", "T", "m³", 5, 0, {}};
    PlausibilityLimits m_limits = limitsFrom(plausibilityValues("PT"), "water");
};

CONTADOR_TEST(PlausibilityTest);
#include "plausibility_test.moc"
