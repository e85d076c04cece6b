// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/csv_reader.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace contador;

namespace {

/// Every record as "row: cell|cell", a fault as "row! n".
QStringList told(const QByteArray &text)
{
    CsvReader reader(text);
    QStringList lines;
    for (;;) {
        const auto record = reader.next();
        if (!record)
            lines << QStringLiteral("%1! %2").arg(QString::number(reader.row()), QString::number(int(record.error())));
        else if (!*record)
            return lines;
        else
            lines << QStringLiteral("%1: %2").arg(QString::number((*record)->row), (*record)->cells.join('|'));
    }
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsRecords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("records");
        QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << QStringList{"1: a|b", "2: 1|2"};
        QTest::newRow("commas") << QByteArray("a,b\n1,2") << QStringList{"1: a|b", "2: 1|2"};
        QTest::newRow("commas are text among semicolons") << QByteArray("a;b\n1,5;2") << QStringList{"1: a|b", "2: 1,5|2"};
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a;b\r\n")
                                         << QStringList{"1: a|b"};
        QTest::newRow("line ends of three systems") << QByteArray("a\r\nb\nc\rd") << QStringList{"1: a", "2: b", "3: c", "4: d"};
        QTest::newRow("quotes") << QByteArray("\"a;b\";\"say \"\"hi\"\"\"\n") << QStringList{"1: a;b|say \"hi\""};
        QTest::newRow("a line break inside quotes is one row")
            << QByteArray("x;y\n\"1\n2\";3\n4;5\n") << QStringList{"1: x|y", "2: 1\n2|3", "3: 4|5"};
        QTest::newRow("empty cells") << QByteArray(";;\n") << QStringList{"1: ||"};
        QTest::newRow("a blank line has its number") << QByteArray("a\n\nb\n") << QStringList{"1: a", "2: ", "3: b"};
        QTest::newRow("a quote inside plain text") << QByteArray("5\" pipe;x\n") << QStringList{"1: 5\" pipe|x"};
        QTest::newRow("a quoted empty cell") << QByteArray("\"\";x") << QStringList{"1: |x"};
        QTest::newRow("quoted separators do not decide") << QByteArray("\"a,b,c,d\";e;f") << QStringList{"1: a,b,c,d|e|f"};
        QTest::newRow("nothing") << QByteArray() << QStringList{};
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QStringList{};
    }

    void readsRecords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, records);
        QCOMPARE(told(text), records);
    }

    void passesOverARecordThatIsNotUtf8() { QCOMPARE(told("a;b\n\xE1gua;1\nc;d\n"), (QStringList{"1: a|b", "2! 0", "3: c|d"})); }

    void givesNoMoreCellsThanAnyHeaderHas() { QCOMPARE((*CsvReader(QByteArray(1'000'000, ';')).next())->cells.size(), 1000); }
    void stopsAtBrokenQuotes()
    {
        QCOMPARE(told("a;b\n\"x\"y;1\nc;d\n"), (QStringList{"1: a|b", "2! 1"}));
        QCOMPARE(told("a;b\n\"never closed;1\nc;d\n"), (QStringList{"1: a|b", "2! 1"}));
    }

    void endsWhateverTheBytesAre()
    {
        QRandomGenerator random(1473);
        const QByteArray alphabet("a\";,\n\r\xC3\xA1\x00", 9);
        for (int round = 0; round < 5000; ++round) {
            QByteArray text;
            for (int i = random.bounded(40); i > 0; --i)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            QVERIFY(told(text).size() <= text.size() + 1);
        }
    }
};

CONTADOR_TEST(CsvReaderTest);
#include "csv_reader_test.moc"
