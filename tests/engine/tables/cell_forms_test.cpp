// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/cell_forms.h"
#include "engine/tables/formula_guard.h"
#include "engine/tables/spreadsheet_damage.h"
#include "engine/tables/spreadsheet_number.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

class CellFormsTest : public QObject {
    Q_OBJECT

private slots:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QChar>("mark");
        QTest::addColumn<QString>("number");
        QTest::newRow("comma") << "1.234,56" << QChar(u',') << "1234.56";
        QTest::newRow("point") << "1,234.56" << QChar(u'.') << "1234.56";
        QTest::newRow("blank") << "1 234 567,5" << QChar(u',') << "1234567.5";
        QTest::newRow("no-break space") << QStringLiteral("12\u00A0345,00") << QChar(u',') << "12345.00";
        QTest::newRow("apostrophe") << "1'234.50" << QChar(u'.') << "1234.50";
        QTest::newRow("minus behind") << "12,40-" << QChar(u',') << "-12.40";
        QTest::newRow("brackets") << "(12.40)" << QChar(u'.') << "-12.40";
        QTest::newRow("currency") << QStringLiteral("12,40 €") << QChar(u',') << "12.40";
        QTest::newRow("currency before") << "R$ 1.012,40" << QChar(u',') << "1012.40";
        QTest::newRow("a group of two") << "1.23,4" << QChar(u',') << "";
        QTest::newRow("the other mark") << "12.40" << QChar(u',') << "";
        QTest::newRow("words") << "doze" << QChar(u',') << "";
        QTest::newRow("nothing") << "" << QChar(u',') << "";
    }

    void readsNumbers()
    {
        QFETCH(QString, cell);
        QFETCH(QChar, mark);
        QFETCH(QString, number);
        QCOMPARE(numberInForm(cell, mark).value_or(QString()), number);
    }

    void readsDates()
    {
        const QDate day(2026, 11, 25);
        QCOMPARE(dateInForm("25.11.2026", DateOrder::DayMonthYear), day);
        QCOMPARE(dateInForm("25/11/26", DateOrder::DayMonthYear), day);
        QCOMPARE(dateInForm("11/25/2026", DateOrder::MonthDayYear), day);
        QCOMPARE(dateInForm("2026-11-25T10:15:00Z", DateOrder::DayMonthYear), day);
        QCOMPARE(dateInForm("20261125", DateOrder::YearMonthDay), day);
        QVERIFY(!dateInForm("31.02.2026", DateOrder::DayMonthYear));
        QVERIFY(!dateInForm("25-11/2026", DateOrder::DayMonthYear));
    }

    void guessesOnlyWhatIsCertain()
    {
        QCOMPARE(guessDecimalMark({"1,5", "12,40"}), QChar(u','));
        QVERIFY(!guessDecimalMark({"12", "13"}));
        QVERIFY(!guessDecimalMark({"1.234"}));
        QCOMPARE(guessDateOrder({"25/11/2026", "01/02/2026"}), DateOrder::DayMonthYear);
        QVERIFY(!guessDateOrder({"01/02/2026"}));
    }

    void readsWhatSpreadsheetsKeep()
    {
        QCOMPARE(spreadsheetNumber("0.10000000000000001"), QStringLiteral("0.1"));
        QCOMPARE(spreadsheetNumber("1.2E3"), QStringLiteral("1200"));
        QCOMPARE(spreadsheetNumber("1E-2"), QStringLiteral("0.01"));
        QCOMPARE(spreadsheetNumber("99.999999999999999"), QStringLiteral("100"));
        QCOMPARE(spreadsheetNumber("-0"), QStringLiteral("0"));
        QVERIFY(!spreadsheetNumber("1E999"));
        QCOMPARE(spreadsheetMoment("1", false), QStringLiteral("1900-01-01"));
        QCOMPARE(spreadsheetMoment("61", false), QStringLiteral("1900-03-01"));
        QCOMPARE(spreadsheetMoment("46351", false), QStringLiteral("2026-11-25"));
        QCOMPARE(spreadsheetMoment("46351.5", false), QStringLiteral("2026-11-25T12:00:00"));
        QVERIFY(isDateFormat(14, {}) && isDateFormat(164, "dd/mm/yyyy") && isDateFormat(164, "[h]:mm"));
        QVERIFY(!isDateFormat(2, {}) && !isDateFormat(164, "#,##0.00 \"days\"") && !isDateFormat(164, "[Red]0.00"));
    }

    void guardsAgainstFormulas()
    {
        for (const char *cell : {"=1+1", "+351", "-2", "@x", "\tx", "\rx", "'=x", "''=x"}) {
            const QString text = QString::fromLatin1(cell);
            QCOMPARE(withFormulaGuard(text), u'\'' + text);
            QCOMPARE(withoutFormulaGuard(withFormulaGuard(text)), text);
        }
        QCOMPARE(withFormulaGuard("O'Neil"), QStringLiteral("O'Neil"));
        QCOMPARE(withoutFormulaGuard("'tis"), QStringLiteral("'tis"));
    }

    void seesWhatASpreadsheetDamaged()
    {
        const std::vector<TableRow> rows{{2, {"0012345678"}}, {3, {"0012345679"}}, {4, {"0012345680"}}, {5, {"0012345681"}},
                                         {6, {"0012345682"}}, {7, {"0012345683"}}, {8, {"0012345684"}}, {9, {"12345685"}},
                                         {10, {"3,5E+14"}}};
        const auto damage = spreadsheetDamage(rows, {0});
        QCOMPARE(damage.size(), size_t(2));
        QCOMPARE(damage[0].row, 9);
        QVERIFY(damage[0].kind == SpreadsheetDamage::Kind::LostZeros);
        QVERIFY(damage[1].kind == SpreadsheetDamage::Kind::Exponent);
    }
};

CONTADOR_TEST(CellFormsTest);
#include "cell_forms_test.moc"
