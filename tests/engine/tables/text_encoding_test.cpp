// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/text_encoding.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

class TextEncodingTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheEncoding_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const QString portuguese = QStringLiteral("conta;morada\n0012;Praça da República, São João, nº 3 — água e serviços\n");
        const QString russian = QStringLiteral("счёт;плательщик\n0012;Иванов Пётр Семёнович, оплата за воду\n");
        const QString ukrainian = QStringLiteral("рахунок;платник\n0012;Їжакевич Євген, сплата за водопостачання\n");
        const QString polish = QStringLiteral("konto;nazwa\n0012;Żółkiewski Michał, opłata za wodę, Łódź\n");
        QTest::newRow("UTF-8") << "UTF-8" << russian;
        QTest::newRow("UTF-16LE") << "UTF-16LE" << russian;
        QTest::newRow("windows-1252") << "windows-1252" << portuguese;
        QTest::newRow("windows-1251, Russian") << "windows-1251" << russian;
        QTest::newRow("windows-1251, Ukrainian") << "windows-1251" << ukrainian;
        QTest::newRow("windows-1250") << "windows-1250" << polish;
        QTest::newRow("cp866") << "cp866" << russian;
        QTest::newRow("cp850") << "cp850" << QString(portuguese).remove(u'—');
        QTest::newRow("KOI8-U") << "KOI8-U" << ukrainian;
    }

    void findsTheEncoding()
    {
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const auto bytes = fromUnicode(text, encoding);
        QVERIFY(bytes);
        const EncodingGuess guess = guessEncoding(*bytes);
        QCOMPARE(guess.name, encoding);
        QVERIFY(guess.confidence >= 40);
        QCOMPARE(toUtf8(*bytes, guess.name), std::optional(text.toUtf8()));
    }

    void everyEncodingComesBack()
    {
        for (const QString &encoding : textEncodings()) {
            const auto bytes = fromUnicode(QStringLiteral("account;12,40\r\n"), encoding);
            QVERIFY2(bytes, qPrintable(encoding));
            QCOMPARE(toUtf8(*bytes, encoding), std::optional(QByteArray("account;12,40\r\n")));
        }
    }

    void refusesWhatTheEncodingHasNot()
    {
        QVERIFY(!fromUnicode(QStringLiteral("счёт"), QStringLiteral("windows-1252")));
        QVERIFY(!toUtf8("x", QStringLiteral("EBCDIC")));
        QVERIFY(!toUtf8(QByteArray("\x00\xD8\x41\x00", 4), QStringLiteral("UTF-16LE")));
    }
};

CONTADOR_TEST(TextEncodingTest);
#include "text_encoding_test.moc"
