// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/header_words.h"
#include "engine/tables/table_reader.h"
#include "engine/tables/table_writer.h"
#include "engine/tables/text_encoding.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace contador;

namespace {

QStringList told(const Outcome<Table, TableFault> &table)
{
    if (!table)
        return {QStringLiteral("%1! %2").arg(QString::number(table.error().row), tableFaultName(table.error().kind))};
    QStringList lines;
    for (const TableRow &row : table->rows)
        lines << QStringLiteral("%1: %2").arg(QString::number(row.row), row.cells.join('|'));
    return lines;
}

WrittenTable sample()
{
    return {{{QStringLiteral("account_number"), WrittenColumn::Form::Text},
             {QStringLiteral("amount"), WrittenColumn::Form::Number},
             {QStringLiteral("value_date"), WrittenColumn::Form::Date}},
            {{QStringLiteral("0001234567"), QStringLiteral("-12.40"), QStringLiteral("2026-11-25")},
             {QStringLiteral("=1+1"), QStringLiteral("0.1"), QString()},
             {QStringLiteral("'=a;\"b\"\nc"), QStringLiteral("123456789012345"), QStringLiteral("2024-02-29")}}};
}

const QStringList sampleRows{QStringLiteral("account_number|amount|value_date"), QStringLiteral("0001234567|-12.40|2026-11-25"),
                             QStringLiteral("=1+1|0.1|"), QStringLiteral("'=a;\"b\"\nc|123456789012345|2024-02-29")};

/// dBASE III: two fields, three records, the second deleted.
QByteArray dbf()
{
    const auto field = [](const char *name, char type, char size) {
        QByteArray bytes = QByteArray(name).leftJustified(11, '\0');
        bytes += type;
        bytes += QByteArray(4, '\0');
        bytes += size;
        return bytes.leftJustified(32, '\0');
    };
    const auto cell = [](const char16_t *text, qsizetype size) {
        return fromUnicode(QString::fromUtf16(text), QStringLiteral("cp866"))->leftJustified(size, ' ');
    };
    QByteArray file("\x03\x7E\x0B\x19\x03\x00\x00\x00\x61\x00\x17\x00", 12);
    file = file.leftJustified(32, '\0') + field("FIO", 'C', 14) + field("DATA", 'D', 8) + '\r';
    file += ' ' + cell(u"Иванов", 14) + "20261125";
    file += '*' + cell(u"Петров", 14) + "20261125";
    return file + ' ' + cell(u"Ёжиков", 14) + "        " + '\x1A';
}

} // namespace

class TableReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWroteAsCsv()
    {
        CsvForm form;
        form.version = VersionLine{QStringLiteral("payments"), 1, QStringLiteral("UTF-8"), u',', ';'};
        const auto file = writeCsv(sample(), form);
        QVERIFY(file);
        QVERIFY(file->contains("#contador;profile=payments;v=1;enc=utf-8;dec=,\r\n"));
        QVERIFY(file->contains("0001234567;-12,40;2026-11-25\r\n"));
        QVERIFY(file->contains("'=1+1;0,1;\r\n"));
        const auto table = readTable(*file);
        QVERIFY(table);
        QCOMPARE(table->version->profile, QStringLiteral("payments"));
        QStringList expected;
        for (qsizetype i = 0; i < sampleRows.size(); ++i) {
            QString cells = sampleRows.at(i);
            expected << QStringLiteral("%1: ").arg(i + 2) + cells.replace(QStringLiteral("12.40"), QStringLiteral("12,40"))
                            .replace(QStringLiteral("0.1"), QStringLiteral("0,1"));
        }
        QCOMPARE(told(table), expected);
    }

    void readsWhatItWroteAsXlsx()
    {
        const auto file = writeXlsx(sample(), QStringLiteral("Pagamentos"));
        QVERIFY(file);
        QStringList expected;
        for (qsizetype i = 0; i < sampleRows.size(); ++i)
            expected << QStringLiteral("%1: ").arg(i + 1) + QString(sampleRows.at(i)).replace(QStringLiteral("12.40"), QStringLiteral("12.4"));
        expected[2].chop(1); // an empty last cell is not kept
        QCOMPARE(told(readTable(*file)), expected);
        QCOMPARE(told(readTable(*file, {{}, {}, QStringLiteral("Outra")})), QStringList{QStringLiteral("0! no_such_sheet")});
    }

    void readsDbf()
    {
        QCOMPARE(told(readTable(dbf())), (QStringList{"1: FIO|DATA", "2: Иванов|2026-11-25", "4: Ёжиков|"}));
        QCOMPARE(told(readTable(dbf().chopped(12))), (QStringList{"4! damaged_dbf"}));
    }

    void readsTheVersionLineInAnyEncoding()
    {
        const auto text = fromUnicode(QStringLiteral("#contador,profile=x,v=1,enc=windows-1251,dec=,\r\nсчёт,б\r\n"),
                                      QStringLiteral("windows-1251"));
        const auto table = readTable(*text);
        QVERIFY(table);
        QCOMPARE(table->separator, ',');
        QCOMPARE(table->version->decimalMark, u',');
        QCOMPARE(told(table), (QStringList{"2: счёт|б"}));
    }

    void tellsWhatIsBroken()
    {
        QCOMPARE(told(readTable("a;b\n\"x\"y;1\n")), (QStringList{"2! broken_quotes"}));
        QCOMPARE(told(readTable("a;b\n\xE1;1\n", {QStringLiteral("UTF-8"), {}, {}})), (QStringList{"2! not_in_encoding"}));
        QCOMPARE(told(readTable("a", {QStringLiteral("EBCDIC"), {}, {}})), (QStringList{"0! unknown_encoding"}));
        QCOMPARE(told(readTable("a\tb,c\td\n1\t2\t3\n")), (QStringList{"1: a|b,c|d", "2: 1|2|3"}));
        QCOMPARE(told(readTable("PK\x03\x04 and no more")), (QStringList{"0! not_a_workbook"}));
        QCOMPARE(told(readTable("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old")), (QStringList{"0! protected_workbook"}));
    }

    void endsWhateverIsDamaged()
    {
        QRandomGenerator random(1473);
        const QByteArray workbook = *writeXlsx(sample(), QStringLiteral("a"));
        const std::vector<QByteArray> files{workbook, dbf(), *writeCsv(sample())};
        for (int round = 0; round < 600; ++round) {
            QByteArray file = files[size_t(round) % files.size()];
            for (int i = random.bounded(1, 6); i > 0; --i)
                file[random.bounded(int(file.size()))] = char(random.bounded(256));
            if (round % 4 == 0)
                file.truncate(random.bounded(int(file.size())));
            QVERIFY(told(readTable(file)).size() < 100'000);
        }
    }

    void knowsColumnsByTheirWords()
    {
        QCOMPARE(HeaderWords::shipped().columnNamed(QStringLiteral("N.º DE CONTA")), QStringLiteral("account_number"));
        QCOMPARE(HeaderWords::shipped().columnNamed(QStringLiteral("Лицевой счёт")), QStringLiteral("account_number"));
        QCOMPARE(HeaderWords::shipped().columnNamed(QStringLiteral("Importancia")), QStringLiteral("amount"));
        QVERIFY(!HeaderWords::shipped().columnNamed(QStringLiteral("Cor")));
    }

    void readsAHundredThousandRows()
    {
        QByteArray file;
        for (int row = 0; row < 100'000; ++row)
            file += "0001234567;Maria da Silva;912345678;pt_PT;Rua das Flores 3;Norte;water;agua;A1;T;5;0;123;2026-11-25;12,40;2026-12-25;;;\r\n";
        QElapsedTimer timer;
        timer.start();
        auto reader = TableReader::open(file);
        QVERIFY(reader);
        int rows = 0;
        while (true) {
            const auto row = reader->next();
            QVERIFY(row);
            if (!*row)
                break;
            QCOMPARE((*row)->cells.size(), 19);
            ++rows;
        }
        QCOMPARE(rows, 100'000);
        qInfo("100,000 rows of 19 cells in %lld ms", timer.elapsed());
    }
};

CONTADOR_TEST(TableReaderTest);
#include "table_reader_test.moc"
