// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/cell_reader.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

class CellReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsSeveralPhonesInOneCell_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("phones");
        const auto row = [](const char *country, const char *cell, const char *phones) {
            QTest::newRow(cell) << QString(country) << QString(cell) << QString(phones);
        };
        row("PT", "", "");
        row("PT", "912345678", "+351912345678");
        row("PT", "912345678 913456789", "+351912345678 +351913456789");
        row("PT", "912 345 678 913 456 789", "+351912345678 +351913456789");
        row("PT", "+351 912 345 678 +351 913 456 789", "+351912345678 +351913456789");
        row("PT", "00351 912 345 678  21 123 45 67", "+351912345678 +351211234567");
        row("PT", "912345678 +351912345678", "+351912345678");
        row("PT", "912345678 +380 67 333 92 14", "+351912345678 +380673339214");
        row("UA", "067 333 92 14 050 111 22 33", "+380673339214 +380501112233");
        row("BR", "(11) 91234-5678 (21) 99876-5432", "+5511912345678 +5521998765432");
        row("PT", "912\u00A0345\u00A0678\n913456789", "+351912345678 +351913456789");
        row("PT", "912345678 12", "bad");
        row("PT", "casa 912345678", "bad");
        row("PT", "-", "bad");
    }

    void readsSeveralPhonesInOneCell()
    {
        QFETCH(QString, country);
        QFETCH(QString, cell);
        QFETCH(QString, phones);
        const auto read = phonesInCell(cell, country);
        QStringList told;
        for (const PhoneNumber &phone : read.value_or(std::vector<PhoneNumber>()))
            told << phone.e164();
        QCOMPARE(read ? told.join(' ') : QString("bad"), phones);
    }

    void readsDates_data()
    {
        QTest::addColumn<QDate>("date");
        const QDate march(2026, 3, 5);
        for (const char *cell : {"2026-03-05", "2026-3-5", "05.03.2026", "5.3.2026", "05/03/2026"})
            QTest::newRow(cell) << march;
        for (const char *cell :
             {"2026-02-30", "31.04.2026", "03/05/26", "05.03/2026", "2026-03-05T10:00", "0001-01-01", "5 março", ""})
            QTest::newRow(cell) << QDate();
    }

    void readsDates()
    {
        QFETCH(QDate, date);
        QCOMPARE(dateInCell(QString::fromUtf8(QTest::currentDataTag())).value_or(QDate()), date);
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("12,40") << "12.40";
        QTest::newRow("12.40") << "12.40";
        QTest::newRow("-3") << "-3";
        QTest::newRow("0012") << "0012";
        for (const char *cell : {"1.234,56", "1 234", "12.40 EUR", "1e3", "", ",5", "5,", "+5"})
            QTest::newRow(cell) << "";
    }

    void readsNumbers()
    {
        QFETCH(QString, number);
        QCOMPARE(numberInCell(QTest::currentDataTag()), number);
    }

    void readsLanguages()
    {
        QCOMPARE(languageInCell("pt-pt"), QString("pt_PT"));
        QCOMPARE(languageInCell("EN"), QString("en"));
        QCOMPARE(languageInCell(""), QString());
        QVERIFY(!languageInCell("Português"));
    }
};

CONTADOR_TEST(CellReaderTest);
#include "cell_reader_test.moc"
