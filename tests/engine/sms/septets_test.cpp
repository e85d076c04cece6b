// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/septets.h"

#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace contador::sms;

class SeptetsTest : public QObject {
    Q_OBJECT

private slots:
    /// TS 23.038 §6.1.2.1.1: the first septets of "hellohello".
    void packsTheWellKnownExample()
    {
        QCOMPARE(packSeptets("hellohello").toHex(), QByteArray("e8329bfd4697d9ec37"));
        QCOMPARE(unpackSeptets(QByteArray::fromHex("e8329bfd4697d9ec37"), 10), QByteArray("hellohello"));
    }

    void emptyStaysEmpty()
    {
        QVERIFY(packSeptets({}).isEmpty());
        QVERIFY(unpackSeptets({}, 0).isEmpty());
    }

    void unusedBitsAreZero()
    {
        QCOMPARE(packSeptets(QByteArray(1, 0x7F)).toHex(), QByteArray("7f"));
        QCOMPARE(packSeptets(QByteArray(1, 0x7F), 6).toHex(), QByteArray("c01f"));
        QCOMPARE(packSeptets(QByteArray(7, 0x7F)).toHex(), QByteArray("ffffffffffff01"));
        QCOMPARE(packSeptets(QByteArray(8, 0x7F)).toHex(), QByteArray("ffffffffffffff"));
    }

    void onlySevenBitsOfEachSeptetCount()
    {
        QCOMPARE(packSeptets(QByteArray::fromHex("ff80")), packSeptets(QByteArray::fromHex("7f00")));
    }

    void everyFillAndLengthComesBack()
    {
        QRandomGenerator random(23040);
        for (int fill = 0; fill < 7; ++fill) {
            for (int count = 0; count <= 160; ++count) {
                QByteArray septets;
                for (int i = 0; i < count; ++i)
                    septets += static_cast<char>(random.bounded(128));
                const QByteArray octets = packSeptets(septets, fill);
                QCOMPARE(octets.size(), octetsForBits(fill + count * 7));
                QCOMPARE(unpackSeptets(octets, count, fill), septets);
            }
        }
    }

    void everyFillAgreesWithBitsTakenOneByOne()
    {
        const QByteArray septets("The quick brown fox");
        for (int fill = 0; fill < 7; ++fill) {
            const QByteArray octets = packSeptets(septets, fill);
            for (qsizetype bit = 0; bit < octets.size() * 8; ++bit) {
                const qsizetype textBit = bit - fill;
                const bool isText = textBit >= 0 && textBit < septets.size() * 7;
                const int expected = isText ? septets[textBit / 7] >> (textBit % 7) & 1 : 0;
                QCOMPARE(octets[bit / 8] >> (bit % 8) & 1, expected);
            }
        }
    }

    void givesFewerSeptetsWhereTheOctetsEnd()
    {
        const QByteArray octets = packSeptets("12345678");
        QCOMPARE(unpackSeptets(octets, 20), QByteArray("12345678"));
        QCOMPARE(unpackSeptets(octets.first(3), 8), QByteArray("123"));
        QCOMPARE(unpackSeptets(octets.first(1), 8, 6), QByteArray());
        QCOMPARE(unpackSeptets({}, 8, 6), QByteArray());
    }

    void textStartsAtTheNextSeptetAfterAHeader()
    {
        QCOMPARE(septetsForOctets(0), 0);
        QCOMPARE(septetsForOctets(4), 5);
        QCOMPARE(septetsForOctets(6), 7);
        QCOMPARE(septetsForOctets(7), 8);
        QCOMPARE(septetsForOctets(9), 11);
        QCOMPARE(septetsForOctets(140), 160);
    }
};

CONTADOR_TEST(SeptetsTest);
#include "septets_test.moc"
