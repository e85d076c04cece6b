// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/ucs2.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace contador::sms;

class Ucs2Test : public QObject {
    Q_OBJECT

private slots:
    void everyCodePointComesBack()
    {
        for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
            if (QChar::isSurrogate(codePoint))
                continue;
            const QString text = QString::fromUcs4(&codePoint, 1);
            QCOMPARE(fromUcs2(toUcs2(text)), text);
        }
    }

    void isBigEndian() { QCOMPARE(toUcs2(u"Olá").toHex(), QByteArray("004f006c00e1")); }

    void everySurrogateAloneIsReplaced()
    {
        for (int unit = 0xD800; unit <= 0xDFFF; ++unit) {
            QCOMPARE(fromUcs2(toUcs2(QString(QChar(unit)))), QString(QChar::ReplacementCharacter));
            QCOMPARE(loneSurrogate(QString(QChar(unit))), 0);
        }
    }

    void aPairIsKeptBetweenLoneOnes()
    {
        const QString text = QString(QChar(0xD83D)) + u"😀"_qs + QChar(0xDE00);
        QCOMPARE(fromUcs2(toUcs2(text)), u"\uFFFD😀\uFFFD"_qs);
        QCOMPARE(loneSurrogate(text), 0);
        QCOMPARE(loneSurrogate(text, 1), 3);
        QCOMPARE(loneSurrogate(u"a😀b"), -1);
    }

    void aSurrogateIsFoundAtEveryPlace()
    {
        for (int at = 0; at < 40; ++at) {
            QString text(40, u'\uFFFF');
            text[at] = QChar(0xDFFF);
            for (int from = 0; from < 40; ++from)
                QCOMPARE(loneSurrogate(text, from), from <= at ? at : -1);
        }
    }

    void aLastSingleOctetIsDropped()
    {
        QCOMPARE(fromUcs2(QByteArray::fromHex("00410042FF")), QString("AB"));
        QCOMPARE(fromUcs2(QByteArray::fromHex("FF")), QString());
    }

    void manyLoneSurrogatesTakeNoLongTime()
    {
        const QByteArray octets = QByteArray::fromHex("D83D").repeated(100000);
        QCOMPARE(fromUcs2(octets).count(QChar::ReplacementCharacter), 100000);
    }
};

CONTADOR_TEST(Ucs2Test);
#include "ucs2_test.moc"
