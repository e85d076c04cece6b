// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/decimal.h"
#include "tests/support/vector_table.h"

#include <QRandomGenerator>
#include <QTest>

#include <gmpxx.h>

using namespace contador;

namespace {

/// Reads a whole number of any length by the arithmetic under test.
Decimal wholeOf(const mpz_class &number)
{
    Decimal value;
    for (const char digit : mpz_class(abs(number)).get_str())
        value = value * Decimal(10) + Decimal(digit - '0');
    return sgn(number) < 0 ? -value : value;
}

Decimal decimalOf(const mpq_class &number)
{
    return wholeOf(number.get_num()) / wholeOf(number.get_den());
}

mpq_class fraction(const mpz_class &numerator, const mpz_class &denominator)
{
    mpq_class value(numerator, denominator);
    value.canonicalize();
    return value;
}

/// By floors alone, unlike the code under test: ⌊x + ½⌋ of the size, the sign put back.
mpz_class roundedOf(const mpq_class &number, int decimals, RoundingMode mode)
{
    mpz_class scale;
    mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(decimals));
    const mpz_class numerator = abs(number.get_num()) * scale;
    const mpz_class &denominator = number.get_den();
    mpz_class size;
    if (mode == RoundingMode::Down) {
        mpz_fdiv_q(size.get_mpz_t(), numerator.get_mpz_t(), denominator.get_mpz_t());
    } else {
        const mpz_class twice = denominator * 2;
        const mpz_class shifted = numerator * 2 + denominator;
        mpz_fdiv_q(size.get_mpz_t(), shifted.get_mpz_t(), twice.get_mpz_t());
        const bool isHalf = mpz_divisible_p(shifted.get_mpz_t(), twice.get_mpz_t()) != 0;
        if (mode == RoundingMode::HalfEven && isHalf && mpz_odd_p(size.get_mpz_t()) != 0)
            size -= 1;
    }
    return sgn(number) < 0 ? mpz_class(-size) : size;
}

/// Numbers of every size, and often right at the edge of 32 and 64 bits.
mpz_class edgyInteger(QRandomGenerator &random)
{
    constexpr quint64 most = quint64(std::numeric_limits<qint64>::max());
    mpz_class number;
    switch (random.bounded(6)) {
    case 0:
        number = random.bounded(0, 20);
        break;
    case 1:
        number = static_cast<unsigned long>(most - quint64(random.bounded(4)));
        break;
    case 2:
        number = mpz_class(static_cast<unsigned long>(most)) + random.bounded(1, 4);
        break;
    case 3:
        number = static_cast<unsigned long>((quint64(1) << random.bounded(28, 63)) + quint64(random.bounded(3)) - 1);
        break;
    case 4:
        mpz_ui_pow_ui(number.get_mpz_t(), 10, static_cast<unsigned long>(random.bounded(21)));
        break;
    default:
        number = static_cast<unsigned long>(random.generate64() >> random.bounded(1, 64));
        break;
    }
    return random.bounded(2) == 0 ? number : mpz_class(-number);
}

mpq_class edgyFraction(QRandomGenerator &random)
{
    const mpz_class denominator = abs(edgyInteger(random));
    return fraction(edgyInteger(random), sgn(denominator) == 0 ? mpz_class(1) : denominator);
}

} // namespace

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

    /// The same as fractions of any length, before, at and beyond 64 bits.
    void isExactAtEveryLength()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 6000; ++round) {
            const mpq_class left = edgyFraction(random);
            const mpq_class right = round % 8 == 0 ? left : edgyFraction(random);
            const Decimal a = decimalOf(left);
            const Decimal b = decimalOf(right);
            QVERIFY(isThe(a + b, left + right));
            QVERIFY(isThe(a - b, left - right));
            QVERIFY(isThe(a * b, left * right));
            QVERIFY(isThe(-a, -left));
            if (sgn(right) != 0)
                QVERIFY(isThe(a / b, left / right));
            QVERIFY((a <=> b) == (cmp(left, right) <=> 0));
            QCOMPARE(a == b, left == right);
            QVERIFY(a - b + b == a); // out of 64 bits and back: one number has one form
            QCOMPARE(a.isZero(), sgn(left) == 0);
            QCOMPARE(a.isNegative(), sgn(left) < 0);
        }
    }

    void readsWhatItWrites()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 5000; ++round) {
            const int decimals = random.bounded(20);
            const mpz_class units = edgyInteger(random);
            mpz_class scale;
            mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(decimals));
            const Decimal number = decimalOf(fraction(units, scale));
            QCOMPARE(Decimal::fromString(number.toString(decimals)), std::optional(number));
            if (units.fits_slong_p())
                QVERIFY(Decimal::scaled(units.get_si(), decimals) == number);
        }
    }

    void changesByPerCent_data() { tests::addVectorRows("changes.csv"); }

    /// tests/vectors/changes.csv
    void changesByPerCent()
    {
        QFETCH(QStringList, cells);
        const Decimal before = *Decimal::fromString(cells[1]);
        const Decimal change = (*Decimal::fromString(cells[2]) - before) * Decimal(100) / before;
        const std::optional<qint64> tenths = change.units(1, RoundingMode::HalfUp);
        QCOMPARE(tenths, Decimal::fromString(cells[3])->units(1, RoundingMode::HalfUp));
        if (const auto published = Decimal::fromString(cells[4]))
            QCOMPARE(published->units(1, RoundingMode::HalfUp) == tenths, !cells[0].startsWith(u'N'));
    }

    void comparesByValue()
    {
        QVERIFY(*Decimal::fromString("1.50") == *Decimal::fromString("1.5"));
        QVERIFY(*Decimal::fromString("-2") < *Decimal::fromString("1.5"));
        QVERIFY(Decimal().isZero());
        QVERIFY((-Decimal(3)).isNegative());
    }

private:
    /// The number itself, its text and its rounding by every mode.
    static bool isThe(const Decimal &number, const mpq_class &expected)
    {
        bool isSame = number == decimalOf(expected);
        for (const int decimals : {0, 2, 9, 18, 19}) {
            for (const RoundingMode mode : {RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Down}) {
                const mpz_class units = roundedOf(expected, decimals, mode);
                const std::optional<qint64> found = number.units(decimals, mode);
                isSame = isSame && found.has_value() == units.fits_slong_p() && (!found || *found == units.get_si());
            }
            const mpz_class units = roundedOf(expected, decimals, RoundingMode::HalfUp);
            const mpz_class written = wholeText(number.toString(decimals), decimals);
            isSame = isSame && written == units;
        }
        return isSame;
    }

    static mpz_class wholeText(QString text, int decimals)
    {
        if (!text.contains(u'.'))
            text += u'.';
        const qsizetype missing = decimals - (text.size() - text.indexOf(u'.') - 1);
        text = text.remove(u'.') + QString(missing, u'0');
        return mpz_class(text.toStdString(), 10);
    }
};

CONTADOR_TEST(DecimalTest);
#include "decimal_test.moc"
