// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/data_coding_scheme.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace contador::sms;

/// One octet in a line: alphabet, compressed, class, message waiting. "-" for none.
static QByteArray described(DataCodingScheme coding)
{
    static constexpr const char *alphabets[] = {"gsm7", "8bit", "ucs2"};
    static constexpr const char *kinds[] = {"voicemail", "fax", "email", "other"};
    QByteArray line = alphabets[static_cast<int>(coding.alphabet())];
    line += coding.isCompressed() ? " compressed" : "";
    line += " class " + (coding.messageClass() ? QByteArray::number(*coding.messageClass()) : QByteArray("-"));
    if (const auto waiting = coding.messageWaiting())
        line += QByteArray(waiting->active ? " active " : " inactive ") + kinds[static_cast<int>(waiting->kind)]
            + (waiting->store ? " store" : " discard");
    return line;
}

class DataCodingSchemeTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryGroup_data()
    {
        QTest::addColumn<int>("octet");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](int octet, const char *expected) {
            QTest::newRow(QByteArray::number(octet, 16).constData()) << octet << QByteArray(expected);
        };
        row(0x00, "gsm7 class -");
        row(0x03, "gsm7 class -");
        row(0x04, "8bit class -");
        row(0x08, "ucs2 class -");
        row(0x0C, "gsm7 class -");
        row(0x10, "gsm7 class 0");
        row(0x13, "gsm7 class 3");
        row(0x15, "8bit class 1");
        row(0x1A, "ucs2 class 2");
        row(0x20, "gsm7 compressed class -");
        row(0x39, "ucs2 compressed class 1");
        row(0x40, "gsm7 class -");
        row(0x58, "ucs2 class 0");
        row(0x7F, "gsm7 compressed class 3");
        row(0x80, "gsm7 class -");
        row(0xBF, "gsm7 class -");
        row(0xC0, "gsm7 class - inactive voicemail discard");
        row(0xCB, "gsm7 class - active other discard");
        row(0xD1, "gsm7 class - inactive fax store");
        row(0xDA, "gsm7 class - active email store");
        row(0xE0, "ucs2 class - inactive voicemail store");
        row(0xEF, "ucs2 class - active other store");
        row(0xF0, "gsm7 class 0");
        row(0xF2, "gsm7 class 2");
        row(0xF5, "8bit class 1");
        row(0xFB, "gsm7 class 3");
        row(0xFF, "8bit class 3");
    }

    void readsEveryGroup()
    {
        QFETCH(int, octet);
        QFETCH(QByteArray, expected);
        QCOMPARE(described({static_cast<quint8>(octet)}), expected);
    }

    void readsEveryOctetByItsGroup()
    {
        for (int octet = 0; octet < 256; ++octet) {
            const DataCodingScheme coding{static_cast<quint8>(octet)};
            const bool general = octet < 0x80;
            const bool waiting = octet >= 0xC0 && octet < 0xF0;
            QCOMPARE(coding.isCompressed(), general && (octet & 0x20) != 0);
            QCOMPARE(coding.messageClass().has_value(), octet >= 0xF0 || (general && (octet & 0x10) != 0));
            QCOMPARE(coding.messageWaiting().has_value(), waiting);
            if (octet >= 0x80 && octet < 0xC0)
                QCOMPARE(described(coding), described({0}));
            if (waiting)
                QCOMPARE(coding.alphabet(), octet < 0xE0 ? Alphabet::Gsm7 : Alphabet::Ucs2);
        }
    }

    void writesAlphabetAndClass()
    {
        QCOMPARE(DataCodingScheme::of(Alphabet::Gsm7).octet, 0x00);
        QCOMPARE(DataCodingScheme::of(Alphabet::EightBit).octet, 0x04);
        QCOMPARE(DataCodingScheme::of(Alphabet::Ucs2).octet, 0x08);
        QCOMPARE(DataCodingScheme::of(Alphabet::Gsm7, 1).octet, 0x11);
        QCOMPARE(DataCodingScheme::of(Alphabet::Ucs2, 3).octet, 0x1B);
    }

    void whatIsWrittenIsReadBack()
    {
        for (const Alphabet alphabet : {Alphabet::Gsm7, Alphabet::EightBit, Alphabet::Ucs2}) {
            for (const std::optional<int> messageClass : {std::optional<int>(), {0}, {1}, {2}, {3}}) {
                const DataCodingScheme coding = DataCodingScheme::of(alphabet, messageClass);
                QCOMPARE(coding.alphabet(), alphabet);
                QCOMPARE(coding.messageClass(), messageClass);
                QVERIFY(!coding.isCompressed());
            }
        }
    }
};

CONTADOR_TEST(DataCodingSchemeTest);
#include "data_coding_scheme_test.moc"
