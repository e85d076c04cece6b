// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/gsm7_alphabet.h"

#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace contador::sms;
using namespace contador::tests;

/// A table as the standard prints it: code → character. The escape and unassigned codes are absent.
static std::map<char, QChar> printedTable(const QString &name)
{
    QFile file(testsFolder() + QStringLiteral("/engine/sms/alphabets/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table %s", qPrintable(file.fileName()));
    std::map<char, QChar> table;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList cells = line.simplified().split(' ');
        if (line.startsWith('#') || line.startsWith(' ') || cells.size() != 9)
            continue;
        for (int high = 0; high < 8; ++high) {
            bool isCodePoint = false;
            const ushort character = cells[high + 1].toUShort(&isCodePoint, 16);
            if (isCodePoint)
                table.emplace(static_cast<char>(high << 4 | cells[0].toInt(nullptr, 16)), QChar(character));
        }
    }
    return table;
}

static QByteArray escaped(char code)
{
    return QByteArray(1, 0x1B) + code;
}

class Gsm7AlphabetTest : public QObject {
    Q_OBJECT

private slots:
    void everyCodeOfTheMainTablesIsAsPrinted_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("language");
        QTest::newRow("default") << "default_alphabet" << 0;
        QTest::newRow("Turkish") << "turkish_locking_shift" << 1;
        QTest::newRow("Spanish has none") << "default_alphabet" << 2;
        QTest::newRow("Portuguese") << "portuguese_locking_shift" << 3;
        QTest::newRow("one that is not supported") << "default_alphabet" << 4;
        QTest::newRow("reserved") << "default_alphabet" << 255;
    }

    void everyCodeOfTheMainTablesIsAsPrinted()
    {
        QFETCH(QString, table);
        QFETCH(int, language);
        const auto printed = printedTable(table);
        QCOMPARE(printed.size(), 127U);
        for (const auto &[code, character] : printed)
            QCOMPARE(fromGsm7(QByteArray(1, code), static_cast<NationalLanguage>(language)), QString(character));
    }

    void everyCodeAfterAnEscapeIsAsPrinted_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("language");
        QTest::newRow("default") << "default_extension" << 0;
        QTest::newRow("Turkish") << "turkish_single_shift" << 1;
        QTest::newRow("Spanish") << "spanish_single_shift" << 2;
        QTest::newRow("Portuguese") << "portuguese_single_shift" << 3;
        QTest::newRow("one that is not supported") << "default_extension" << 13;
    }

    /// A code that the table lacks is the character of the main table, and a second escape a space.
    void everyCodeAfterAnEscapeIsAsPrinted()
    {
        QFETCH(QString, table);
        QFETCH(int, language);
        auto expected = printedTable(table);
        expected.merge(printedTable("default_alphabet"));
        expected.emplace('\x1B', QChar(u' '));
        QCOMPARE(expected.size(), 128U);
        for (const auto &[code, character] : expected)
            QCOMPARE(fromGsm7(escaped(code), NationalLanguage::None, static_cast<NationalLanguage>(language)),
                     QString(character));
    }

    void afterAnEscapeTheLockingTableStandsInForWhatTheShiftTableLacks()
    {
        QCOMPARE(fromGsm7(escaped(0x12), NationalLanguage::Portuguese, NationalLanguage::None), QString(u'ª'));
        QCOMPARE(fromGsm7(escaped(0x12), NationalLanguage::Portuguese, NationalLanguage::Portuguese), QString(u'Φ'));
    }

    void writesEveryCharacterOfMainAndShiftTable_data() { everyCodeAfterAnEscapeIsAsPrinted_data(); }

    /// The main table is preferred, so that a character never costs more than it must.
    void writesEveryCharacterOfMainAndShiftTable()
    {
        QFETCH(QString, table);
        QFETCH(int, language);
        std::map<QChar, QByteArray> expected;
        for (const auto &[code, character] : printedTable("default_alphabet"))
            expected.emplace(character, QByteArray(1, code));
        for (const auto &[code, character] : printedTable(table))
            expected.emplace(character, escaped(code));
        for (int unit = 0; unit <= 0xFFFF; ++unit)
            QCOMPARE(toGsm7(QString(QChar(unit)), static_cast<NationalLanguage>(language)).value_or(QByteArray()),
                     expected[QChar(unit)]);
    }

    /// Texts are read sixteen letters at a time where they can be.
    void everyCodeReadsAlikeAtEveryPlace()
    {
        for (const auto language :
             {NationalLanguage::None, NationalLanguage::Turkish, NationalLanguage::Spanish, NationalLanguage::Portuguese}) {
            for (int code = 0; code < 128; ++code) {
                for (const QByteArray &septets : {QByteArray(1, static_cast<char>(code)), escaped(static_cast<char>(code))}) {
                    const QString alone = fromGsm7(septets + 'x', language, language);
                    for (int before = 0; before < 36; ++before) {
                        const QByteArray around = QByteArray(before, 'a') + septets + 'x' + QByteArray(36 - before, 'z');
                        QCOMPARE(fromGsm7(around, language, language),
                                 QString(before, u'a') + alone + QString(36 - before, u'z'));
                    }
                }
            }
        }
    }

    void replacesNoCharacterByAnother()
    {
        QVERIFY(!toGsm7(u"`"));
        QVERIFY(!toGsm7(u"ç"));
        QVERIFY(!toGsm7(u"Α")); // a Greek capital that looks like A
        QVERIFY(!toGsm7(u"\u00A0"));
        QVERIFY(!toGsm7(u"\u001B"));
        QVERIFY(!toGsm7(u"fine until ’"));
    }

    void spaceStandsForTwoEscapesAndForOneAtTheEnd()
    {
        QCOMPARE(fromGsm7("\x1B"), QString(" "));
        QCOMPARE(fromGsm7("\x1B\x1B"), QString(" "));
        QCOMPARE(fromGsm7("\x1B\x1B\x1B"), QString("  "));
        QCOMPARE(fromGsm7("a\x1B\x1B\x65"), QString("a e"));
    }
};

CONTADOR_TEST(Gsm7AlphabetTest);
#include "gsm7_alphabet_test.moc"
