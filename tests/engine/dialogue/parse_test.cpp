// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/parse.h"
#include "engine/dialogue/said_values.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

namespace {

QString shown(const ParsedText &parsed)
{
    QStringList words{parsed.command.isEmpty() ? QStringLiteral("-") : parsed.command,
                      parsed.language.isEmpty() ? QStringLiteral("-") : parsed.language};
    for (const SaidNumber &number : parsed.numbers)
        words << (number.tag.isEmpty() ? number.text : number.tag + u'/' + number.text);
    words << u'+' + QString::number(parsed.otherWords);
    return words.join(u' ');
}

MeterRegister dial(const QString &account, const QString &serial, const QString &code)
{
    MeterRegister made;
    made.accountNumber = account;
    made.serial = serial;
    made.code = code;
    return made;
}

QString shown(const std::vector<SaidValue> &values)
{
    QStringList words;
    for (const SaidValue &value : values) {
        QStringList dials;
        for (const size_t each : value.dials)
            dials << QString::number(each);
        words << (value.value ? value.value->toString() : QStringLiteral("?")) + u'@' + dials.join(u',');
    }
    return words.join(u' ');
}

} // namespace

class ParseTest : public QObject {
    Q_OBJECT

    const Vocabulary &m_vocabulary = Vocabulary::shipped();

private slots:
    void readsATextAsAPersonWould_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // command, its language, the numbers, how many other words
        const auto row = [](const char *text, const char *read) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
        };
        row("1482", "- - 1482 +0");
        row("01482", "- - 01482 +0");
        row(" 1 482 ", "- - 1 482 +0");
        row("56,8", "- - 56.8 +0");
        row("56.8", "- - 56.8 +0");
        row("56٫8", "- - 56.8 +0");
        row("56.", "- - 56 +0");
        row(".8", "- - 8 +0");
        row("1.2.3", "- - 1.2 3 +0");
        row("14820,5310", "- - 14820 5310 +0"); // more decimals than any dial has: two numbers
        row("1482m3", "- - 1482 +0");
        row("1482 m³", "- - 1482 +0");
        row("1482 M3", "- - 1482 +0");
        row("21932kWh", "- - 21932 +0");
        row("LEITURA 1482", "reading pt 1482 +0");
        row("1482 leitura", "reading pt 1482 +0");
        row("leitura1482", "reading pt 1482 +0");
        row("LEITURA:1482.", "reading pt 1482 +0");
        row("gas1482", "- - gas/1482 +0");
        row("T1 21932 T2 9160", "- - t/1 21932 t/2 9160 +0");
        row("reading 1482", "reading en 1482 +0");
        row("SALDO", "balance pt +0");
        row("saldo?", "balance pt +0");
        row("sÁldo!!!", "balance pt +0");
        row("ＳＡＬＤＯ", "balance pt +0");
        row("BAL", "balance en +0");
        row("Info", "help - +0"); // a word of both languages says nothing of the language
        row("?", "help - +0");
        row("???", "help - +0");
        row("？", "help - +0");
        row("1482?", "- - 1482 +0");
        row("bom dia", "- - +2");
        row("saldo leitura", "balance pt +0"); // the first word counts
        row("saldos", "- - +1");
        row("", "- - +0");
        row("👍", "- - +0");
        row("١٤٨٢", "- - 1482 +0");
        row("۱۴۸۲", "- - 1482 +0");
        row("१४८२", "- - 1482 +0");
        row("১৪৮২", "- - 1482 +0");
        row("𝟏𝟒𝟖𝟐", "- - 1482 +0");
        row("①", "- - 1 +0");
        row("Показ 1482", "- - 1482 +1");
        row("LEİTURA 1482", "reading pt 1482 +0"); // typed on a Turkish telephone
    }

    void readsATextAsAPersonWould()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QCOMPARE(shown(parse(text, m_vocabulary)), read);
    }

    void readsEveryKeywordInAnyFormOfWriting()
    {
        for (const QString &command : {QStringLiteral("reading"), QStringLiteral("balance"), QStringLiteral("help")}) {
            for (const QString &word : m_vocabulary.wordsFor(command)) {
                for (const QString &text : {word, word.toUpper(), u' ' + word + u' ', u'"' + word + u'"'})
                    QCOMPARE(parse(text, m_vocabulary).command, command);
            }
        }
    }

    void tellsNamesFromValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("values"); // each with the dials it may be of
        const auto row = [](const char *text, const char *values) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(values);
        };
        row("1482", "1482@0,1,2,3");
        row("20400769", "20400769@0,1,2,3"); // alone it is a value, whatever it looks like
        row("20400769 1482", "1482@0");
        row("1482 20400769", "1482@0");
        row("0020400769 1482", "1482@0");
        row("conta 124567 1482", "1482@0,1,2");
        row("00124567 71804877 1482", "1482@1,2");
        row("71804877 T2 1482", "1482@2");
        row("T1 1 T2 2", "1@1 2@2");
        row("1 T1 2 T2", "1@1 2@2");
        row("20400769 1 71804877 T1 2 T2 3", "1@0 2@1 3@2");
        row("G4-004711 5", "5@3");
        row("g4 4711 5", "5@3");
        row("20400769 G4-004711", ""); // names only
        row("20400769 T1 5", "5@"); // there is no such dial
        row("12345678901234567890 1", "?@0,1,2,3 1@0,1,2,3");
    }

    void tellsNamesFromValues()
    {
        QFETCH(QString, text);
        QFETCH(QString, values);
        const std::vector<MeterRegister> dials{
            dial(QStringLiteral("00124567"), QStringLiteral("20400769"), QStringLiteral("T")),
            dial(QStringLiteral("00124567"), QStringLiteral("71804877"), QStringLiteral("T1")),
            dial(QStringLiteral("00124567"), QStringLiteral("71804877"), QStringLiteral("T2")),
            dial(QStringLiteral("00999"), QStringLiteral("G4-004711"), QStringLiteral("T")),
        };
        QCOMPARE(shown(saidValues(parse(text, m_vocabulary).numbers, dials)), values);
    }

    void survivesAnyText()
    {
        quint32 seed = 482;
        const auto random = [&seed](quint32 below) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % below;
        };
        const QString likely = QStringLiteral("0123456789 .,?LEITURAsaldoT1m\u00b3\u0660\u200b\u202e{}%\n");
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (quint32 left = random(40); left > 0; --left)
                text += random(4) == 0 ? QChar(char16_t(random(0x10000))) : likely[qsizetype(random(quint32(likely.size())))];
            const ParsedText parsed = parse(text, m_vocabulary);
            for (const SaidNumber &number : parsed.numbers) {
                QVERIFY(!number.text.isEmpty());
                for (const QChar character : number.text)
                    QVERIFY2((character >= u'0' && character <= u'9') || character == u'.', qPrintable(number.text));
            }
        }
    }

    void readsATextOfTenThousandCharactersAtOnce()
    {
        for (const QString &piece :
             {QStringLiteral("1"), QStringLiteral("1 "), QStringLiteral("a"), QStringLiteral("leitura 1482 "),
              QStringLiteral("\ufdfa"), QStringLiteral("\u0301"), QStringLiteral("1.")}) {
            const ParsedText parsed = parse(piece.repeated(10'000).left(10'000), m_vocabulary);
            QVERIFY(parsed.numbers.size() <= 130);
        }
    }
};

CONTADOR_TEST(ParseTest);
#include "parse_test.moc"
