// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/understanding.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

namespace {

/// "understood reading cold=56.8 1482": all that a text says.
QString shown(const Understanding &said)
{
    QStringList words{said.verdict == Verdict::Understood ? QStringLiteral("understood") : said.verdict == Verdict::Ask ? QStringLiteral("ask") : QStringLiteral("hand_over")};
    words << (said.intent.isEmpty() ? QStringLiteral("-") : said.intent);
    for (const SaidReading &reading : said.readings)
        words << (reading.tag.isEmpty() ? reading.value : reading.tag + u'=' + reading.value);
    if (!said.code.isEmpty())
        words << QStringLiteral("code=") + said.code;
    if (said.choice > 0)
        words << QStringLiteral("choice=%1").arg(said.choice);
    if (!said.phone.isEmpty())
        words << QStringLiteral("phone=") + said.phone;
    return words.join(u' ');
}

} // namespace

/// What one rule or another makes of a text; how well all of them do is judged on the corpus.
class UnderstandingTest : public QObject {
    Q_OBJECT

    const Vocabulary &m_vocabulary = Vocabulary::shipped();

private slots:
    void readsATextAsAPersonWould_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *text, const char *said) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(said); };
        row("1482", "understood reading 1482");
        row("01482", "understood reading 1482");
        row(" 1 482 ", "ask reading 1482"); // one reading, or two meters
        row("56,8", "understood reading 56.8");
        row("56٫8", "understood reading 56.8");
        row("56.", "understood reading 56");
        row("14820,5310", "understood reading 14820 5310"); // more decimals than any dial has: two numbers
        row("1482m3", "understood reading 1482");
        row("1482 m³", "understood reading 1482");
        row("21932kWh", "understood reading 21932");
        row("LEITURA:1482.", "understood reading 1482");
        row("leitura1482", "understood reading 1482");
        row("gas1482", "understood reading gas=1482");
        row("T1 21932 T2 9160", "understood reading t1=21932 t2=9160");
        row("sÁldo!!!", "understood balance");
        row("ＳＡＬＤＯ", "understood balance");
        row("???", "understood help");
        row("？", "understood help");
        row("", "ask -");
        row("١٤٨٢", "understood reading 1482");
        row("१४८२", "understood reading 1482");
        row("𝟏𝟒𝟖𝟐", "understood reading 1482");
        row("LEİTURA 1482", "understood reading 1482"); // typed on a Turkish telephone
        row("leitrua 1482", "understood reading 1482");
        row("14B2", "ask reading 1482");
        row("CTOП", "understood stop"); // letters of two scripts
        row("s a l d o", "understood balance");
        row("ciente 0319", "understood acknowledge code=0319");
        row("liguem para o 912345678", "understood call_me phone=912345678");
        row("47,30 euros", "ask reading");
        row("12/03/2026", "ask -");
        row("não é 1842, é 1482", "understood correct_reading 1482");
        row("lectura anterior 2860 actual 2874", "understood reading 2874");
        row("ul. Mira 97 kv 5, pokazaniya 1482", "understood reading 1482");
        row("parem de me roubar", "hand_over complaint");
        row("smell of gas in the stairs", "hand_over outage_report");
        row("{saldo}", "ask -");
    }

    void readsATextAsAPersonWould()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        QCOMPARE(shown(understand(text, {}, m_vocabulary)), said);
    }

    void readsTheAnswerToWhatWasAsked_data()
    {
        QTest::addColumn<int>("open");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](OpenQuestion open, const char *text, const char *said) {
            QTest::newRow(qPrintable(QString::number(int(open)) + u' ' + QString::fromUtf8(text))) << int(open) << QString::fromUtf8(text) << QString::fromUtf8(said);
        };
        row(OpenQuestion::None, "sim", "ask yes");
        row(OpenQuestion::YesNo, "sim", "understood yes");
        row(OpenQuestion::YesNo, "Nope", "understood no");
        row(OpenQuestion::YesNo, "ні, 613", "understood correct_reading 613");
        row(OpenQuestion::YesNo, "1482", "understood reading 1482");
        row(OpenQuestion::YesNo, "SALDO", "understood balance");
        row(OpenQuestion::WhichAccount, "2", "understood choose choice=2");
        row(OpenQuestion::WhichMeter, "o primeiro", "understood choose choice=1");
        row(OpenQuestion::WhichTag, "2nd", "understood choose choice=2");
        row(OpenQuestion::WhichAccount, "los dos", "ask choose");
        row(OpenQuestion::None, "CONTA 2", "understood choose choice=2");
        row(OpenQuestion::Value, "its 4521", "understood reading 4521");
    }

    void readsTheAnswerToWhatWasAsked()
    {
        QFETCH(int, open);
        QFETCH(QString, text);
        QFETCH(QString, said);
        Heard heard;
        heard.open = OpenQuestion(open);
        const QString found = shown(understand(text, heard, m_vocabulary));
        QVERIFY2(found.startsWith(said), qPrintable(found));
    }

    void knowsIdentifiersFromValues()
    {
        const Heard heard{OpenQuestion::None, {QStringLiteral("00124567")}, {QStringLiteral("20400769"), QStringLiteral("G4-004711")}, {}};
        const Understanding named = understand(QStringLiteral("conta 124.567 contador G4-004711 leitura 01482"), heard, m_vocabulary);
        QCOMPARE(named.accounts, QStringList{"124567"});
        QCOMPARE(named.meters, QStringList{"4004711"});
        const std::vector<SaidReading> readings{{"1482", {}, "124567", "4004711"}};
        QCOMPARE(named.readings, readings);
        QCOMPARE(understand(QStringLiteral("124567"), heard, m_vocabulary).verdict, Verdict::Ask); // what of it?
    }

    void tellsTheLanguageOfTheWords()
    {
        QCOMPARE(understand(QStringLiteral("quanto devo"), {}, m_vocabulary).language, QStringLiteral("pt"));
        QCOMPARE(understand(QStringLiteral("скільки я винна"), {}, m_vocabulary).language, QStringLiteral("uk"));
        QCOMPARE(understand(QStringLiteral("saldo"), {}, m_vocabulary).language, QString()); // of two
        Heard heard;
        heard.languageHint = QStringLiteral("pt_PT");
        QCOMPARE(understand(QStringLiteral("saldo"), heard, m_vocabulary).language, QStringLiteral("pt"));
    }

    void survivesAnyText()
    {
        quint32 seed = 482;
        const auto random = [&seed](quint32 below) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % below;
        };
        const QString likely = QStringLiteral("0123456789 .,?#*LEITURAsaldoT1m\u00b3\u0660\u200b\u202e{}%\n");
        for (int round = 0; round < 5'000; ++round) {
            QString text;
            for (quint32 left = random(40); left > 0; --left)
                text += random(4) == 0 ? QChar(char16_t(random(0x10000))) : likely[qsizetype(random(quint32(likely.size())))];
            Heard heard;
            heard.open = OpenQuestion(random(6));
            for (const SaidReading &reading : understand(text, heard, m_vocabulary).readings) {
                for (const QChar character : reading.value)
                    QVERIFY2((character >= u'0' && character <= u'9') || character == u'.', qPrintable(reading.value));
            }
        }
    }

    void readsATextOfTenThousandCharactersAtOnce()
    {
        for (const QString &piece :
             {QStringLiteral("1"), QStringLiteral("1 "), QStringLiteral("a"), QStringLiteral("leitura 1482 "), QStringLiteral("a1"),
              QStringLiteral("\ufdfa"), QStringLiteral("\u0301"), QStringLiteral("1."), QStringLiteral("# ")}) {
            const Understanding said = understand(piece.repeated(10'000).left(10'000), {}, m_vocabulary);
            QVERIFY(said.numbers.size() <= 170);
        }
    }
};

CONTADOR_TEST(UnderstandingTest);
#include "understanding_test.moc"
