// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_parser.h"
#include "tests/engine/modem/transcript.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace contador;
using namespace contador::tests;

namespace {

using Tokens = std::vector<AtToken>;

Tokens parsed(const QByteArray &bytes)
{
    return AtParser().feed(bytes);
}

Tokens parsedInTwo(const QByteArray &bytes, qsizetype first)
{
    AtParser parser;
    Tokens tokens = parser.feed(QByteArrayView(bytes).first(first));
    for (AtToken &token : parser.feed(QByteArrayView(bytes).sliced(first)))
        tokens.push_back(std::move(token));
    return tokens;
}

AtToken line(const QByteArray &text)
{
    return AtLine{text};
}

AtToken notice(AtNotice::Kind kind, const QByteArray &text, const QByteArray &pdu = {})
{
    return AtNotice{kind, text, pdu};
}

const AtToken ok = AtFinal{AtFinal::Kind::Ok, -1};
const QByteArray deliver = "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07";

} // namespace

class AtParserTest : public QObject {
    Q_OBJECT
private slots:
    void tellsFinalResults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        const auto row = [](const char *text, AtFinal::Kind kind, int code) {
            QTest::newRow(text) << QByteArray(text) << int(kind) << code;
        };
        row("OK", AtFinal::Kind::Ok, -1);
        row("ERROR", AtFinal::Kind::Error, -1);
        row("+CME ERROR: 10", AtFinal::Kind::CmeError, 10);
        row("+CME ERROR: SIM not inserted", AtFinal::Kind::CmeError, -1);
        row("+CMS ERROR: 515", AtFinal::Kind::CmsError, 515);
        row("+CMS ERROR:331", AtFinal::Kind::CmsError, 331);
        row("+CMS ERROR: 99999999999", AtFinal::Kind::CmsError, -1);
        row("COMMAND NOT SUPPORT", AtFinal::Kind::Error, -1);
        row("NO CARRIER", AtFinal::Kind::CallEnded, -1);
    }

    void tellsFinalResults()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, kind);
        QFETCH(const int, code);
        const Tokens expected{AtFinal{AtFinal::Kind(kind), code}};
        QVERIFY(parsed("\r\n" + text + "\r\n") == expected);
    }

    void takesAnyMixtureOfLineEnds()
    {
        const Tokens expected{line("+CSQ: 20,99"), ok};
        for (const char *bytes :
             {"\r\n+CSQ: 20,99\r\n\r\nOK\r\n", "+CSQ: 20,99\r\r\nOK\r\r\n", "\n\n+CSQ: 20,99\n\n\nOK\n", "  +CSQ: 20,99 \rOK \r"})
            QVERIFY(parsed(bytes) == expected);
    }

    void seesThePromptWithoutALineEnd()
    {
        const Tokens prompt{AtPrompt{}};
        QVERIFY(parsed("\r\n> ") == prompt);
        QVERIFY(parsed("\r\n>\r\n") == prompt);
        QVERIFY(parsed("\r\n>").empty());
        QVERIFY(parsed("AT+CMGS=23\r\r\n> ") == (Tokens{line("AT+CMGS=23"), AtPrompt{}}));
        QVERIFY(parsed("\r\na > b\r\n") == (Tokens{line("a > b")}));
    }

    void givesARoutedMessageItsPdu()
    {
        const Tokens expected{notice(AtNotice::Kind::MessageRouted, "+CMT: ,30", deliver), ok};
        QVERIFY(parsed("\r\n+CMT: ,30\r\n" + deliver + "\r\n\r\nOK\r\n") == expected);
        QVERIFY(parsed("\r\n+CMT: ,30\r\n" + deliver.toLower() + "\r\nOK\r\n") == expected);
    }

    void givesARoutedMessageAPduOfTheAnnouncedLength()
    {
        const Tokens expected{notice(AtNotice::Kind::MessageRouted, "+CMT: ,5", "00BB9E4D36E0")};
        QVERIFY(parsed("\r\n+CMT: ,5\r\n00BB9E4D36E0\r\n") == expected);
        QVERIFY(parsed("\r\n+CMT: ,6\r\n00BB9E4D36E0\r\n") == Tokens{line("00BB9E4D36E0")});
    }

    void believesNoLengthThatNoPduHas()
    {
        for (const QByteArray length : {"2147483647", "2147483648", "-2147483648", "-1", "0"})
            QVERIFY(parsed("+CMT: ," + length + "\r\n0000\r\n") == (Tokens{line("0000")}));
    }

    void letsOtherLinesStandBeforeAPdu()
    {
        const Tokens expected{notice(AtNotice::Kind::Other, "^RSSI:7"),
                              notice(AtNotice::Kind::ReportRouted, "+CDS: 25", deliver)};
        QVERIFY(parsed("+CDS: 25\r\n^RSSI:7\r\n" + deliver + "\r\n") == expected);
    }

    void takesNoNumberForAPdu()
    {
        const Tokens expected{line("351234567890123"), line("89351060000000000017")};
        QVERIFY(parsed("+CMT: ,30\r\n351234567890123\r\n89351060000000000017\r\n") == expected);
    }

    void forgetsAHeaderWhosePduWasLost()
    {
        const Tokens expected{ok, line("+CMGR: 0,,30"), line(deliver), ok};
        QVERIFY(parsed("+CMT: ,30\r\nOK\r\n+CMGR: 0,,30\r\n" + deliver + "\r\nOK\r\n") == expected);
    }

    void tellsRegistrationNewsFromItsAnswer()
    {
        using Kind = AtNotice::Kind;
        QVERIFY(parsed("+CREG: 1\r\n") == (Tokens{notice(Kind::Registration, "+CREG: 1")}));
        QVERIFY(parsed("+CEREG: 5,\"1A2B\",\"0123ABCD\",7\r\n")
                == (Tokens{notice(Kind::Registration, "+CEREG: 5,\"1A2B\",\"0123ABCD\",7")}));
        QVERIFY(parsed("+CREG: 0,1\r\n") == (Tokens{line("+CREG: 0,1")}));
        QVERIFY(parsed("+CREG: 2,1,\"00C3\",\"1A2B\"\r\n") == (Tokens{line("+CREG: 2,1,\"00C3\",\"1A2B\"")}));
    }

    void dropsALineThatIsTooLongAndNoOther()
    {
        const QByteArray longest(AtParser::longestLine, 'a');
        QVERIFY(parsed(longest + "\r\nOK\r\n") == (Tokens{line(longest), ok}));
        QVERIFY(parsed(longest + "b\r\nOK\r\n") == (Tokens{ok}));
        QVERIFY(parsed(QByteArray(1'000'000, 'x') + "\r\nOK\r\n") == (Tokens{ok}));
    }

    void leavesOutControlCharacters() { QVERIFY(parsed(QByteArray("\0O\0K\x1a\x1b\r\n", 8)) == (Tokens{ok})); }

    void givesTheSameTokensWhereverTheReadsEnd_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : transcriptPaths())
            QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
    }

    void givesTheSameTokensWhereverTheReadsEnd()
    {
        QFETCH(const QString, path);
        const QByteArray bytes = receivedBytes(readTranscript(path));
        const Tokens whole = parsed(bytes);
        for (qsizetype first = 0; first <= bytes.size(); ++first)
            QVERIFY2(parsedInTwo(bytes, first) == whole, qPrintable(QString::number(first)));
        AtParser single;
        Tokens one;
        for (const char byte : bytes) {
            for (AtToken &token : single.feed(QByteArrayView(&byte, 1)))
                one.push_back(std::move(token));
        }
        QVERIFY(one == whole);
    }

    void acceptsAnyBytes()
    {
        QRandomGenerator random(20231122); // the same bytes each time
        const QByteArray alphabet = "\r\n\0 >+^,:\"0AFOKERCMTIDS\x1a\x1b\xff";
        const QList<QByteArray> words{"+CMT: ,30\r\n", "\r\nOK\r\n",       "> ",      "+CMTI: \"SM\",",
                                      deliver,         "\r\n+CME ERROR: ", "+CREG: 1"};
        AtParser parser;
        qsizetype tokens = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int i = 0; i < 12; ++i) {
                const quint32 choice = random.bounded(10);
                if (choice == 0)
                    bytes += words[random.bounded(int(words.size()))];
                else if (choice < 4)
                    bytes += static_cast<char>(random.bounded(256));
                else
                    bytes += alphabet[random.bounded(int(alphabet.size()))];
            }
            tokens += qsizetype(parser.feed(bytes).size());
        }
        QVERIFY(tokens > 20'000);
        parser.reset();
        QVERIFY(parser.feed("\r\nOK\r\n") == (Tokens{ok}));
    }
};

CONTADOR_TEST(AtParserTest);
#include "at_parser_test.moc"
