// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/address.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace contador::sms;

static Address readBack(const QByteArray &octets)
{
    OctetReader reader(octets);
    Address address;
    readAddress(reader, Field::OriginatingAddress, address);
    return reader.error() || !reader.atEnd() ? Address{"not read", 0} : address;
}

class AddressTest : public QObject {
    Q_OBJECT

private slots:
    void everyLengthOfNumberComesBack()
    {
        const QString digits("0123456789*#abc98765");
        for (int length = 1; length <= 20; ++length) {
            for (const QString &number : {digits.first(length), QString('+' + digits.first(length))}) {
                const auto address = Address::fromNumber(number);
                QVERIFY2(address, qPrintable(number));
                QCOMPARE(address->typeOfAddress, number.startsWith('+') ? 0x91 : 0x81);
                QCOMPARE(readBack(*toOctets(*address)), *address);
            }
        }
    }

    void everyLengthOfNameComesBack()
    {
        const QString name("Águas"); // no: Á is not in the default alphabet
        QVERIFY(!Address::fromName(name));
        for (int length = 1; length <= 11; ++length) {
            const auto address = Address::fromName(QStringView(u"AguasDoNort").first(length));
            QVERIFY(address);
            QVERIFY(address->isAlphanumeric());
            QCOMPARE(readBack(*toOctets(*address)), *address);
        }
        QVERIFY(!Address::fromName(u"AguasDoNorte"));
        QVERIFY(!Address::fromName(u""));
        QVERIFY(Address::fromName(u"€€€€€")); // ten septets
        QVERIFY(!Address::fromName(u"€€€€€€"));
    }

    void anEmptyAddressIsWritten()
    {
        QCOMPARE(toOctets(Address{{}, 0x81})->toHex(), QByteArray("0081"));
        QCOMPARE(toOctets(Address{{}, 0xD0})->toHex(), QByteArray("00d0"));
    }

    void theSignMustAgreeWithTheType()
    {
        QCOMPARE(toOctets(Address{"123", 0x91}).error().fault, EncodeFault::BadAddress);
        QCOMPARE(toOctets(Address{"+123", 0x81}).error().fault, EncodeFault::BadAddress);
        QCOMPARE(toOctets(Address{"+123", 0xA1}).error().fault, EncodeFault::BadAddress);
        QVERIFY(toOctets(Address{"123", 0xA1}));
    }

    void theServiceCentreCountsOctets()
    {
        QCOMPARE(serviceCentreToOctets(std::nullopt)->toHex(), QByteArray("00"));
        QCOMPARE(serviceCentreToOctets(Address::fromNumber(u"+351960000001"))->toHex(),
                 QByteArray("07915391060000"
                            "10"));
        QCOMPARE(serviceCentreToOctets(Address::fromNumber(u"123"))->toHex(), QByteArray("038121f3"));
    }

    void everyTypeOfAddressIsRead()
    {
        for (int type = 0; type < 256; ++type) {
            const Address address = readBack(QByteArray::fromHex("04") + static_cast<char>(type) + QByteArray::fromHex("2143"));
            QCOMPARE(address.typeOfAddress, type);
            const bool international = (type >> 4 & 7) == 1;
            if (!address.isAlphanumeric())
                QCOMPARE(address.number, QString(international ? "+1234" : "1234"));
        }
    }

    void everyPairOfDigitsIsRead()
    {
        const QString values("0123456789*#abc");
        for (int octet = 0; octet < 256; ++octet) {
            const int low = octet & 15;
            const int high = octet >> 4;
            const QString expected = low == 15 ? QString()
                : high == 15                   ? values.mid(low, 1)
                                               : values.mid(low, 1) + values.mid(high, 1);
            QCOMPARE(readBack(QByteArray::fromHex("0281") + static_cast<char>(octet)).number, expected);
        }
    }
};

CONTADOR_TEST(AddressTest);
#include "address_test.moc"
