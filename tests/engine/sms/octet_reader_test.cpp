// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/octet_reader.h"

#include "engine/sms/encode_error.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace contador::sms;

class OctetReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsInOrder()
    {
        OctetReader reader("abcdef");
        QCOMPARE(reader.octet(Field::FirstOctet), 'a');
        QCOMPARE(reader.octets(2, Field::UserData).toByteArray(), QByteArray("bc"));
        QCOMPARE(reader.peek(), std::optional<quint8>('d'));
        QCOMPARE(reader.octetsUpTo(10).toByteArray(), QByteArray("def"));
        QVERIFY(reader.atEnd() && !reader.error() && !reader.peek());
    }

    void theFirstFaultIsKeptAndLaterReadsGiveZeros()
    {
        OctetReader reader("ab");
        QVERIFY(reader.octets(3, Field::OriginatingAddress).isEmpty());
        QCOMPARE(reader.octet(Field::Status), 0);
        QVERIFY(reader.octetsUpTo(1).isEmpty());
        QVERIFY(!reader.peek());
        reader.refuse(DecodeFault::UserDataTooLong, Field::UserDataLength, 1);
        QCOMPARE(*reader.error(), (DecodeError{DecodeFault::Truncated, Field::OriginatingAddress, 2}));
    }

    void everyFaultAndFieldHasItsOwnName()
    {
        QStringList names;
        for (int field = 0; field <= static_cast<int>(Field::UserData); ++field)
            names += name(static_cast<Field>(field));
        for (int fault = 0; fault <= static_cast<int>(DecodeFault::HeaderLongerThanUserData); ++fault)
            names += name(static_cast<DecodeFault>(fault));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void everyFaultOfEncodingHasItsOwnName()
    {
        QStringList names;
        for (int fault = 0; fault <= static_cast<int>(EncodeFault::UserDataTooLong); ++fault)
            names += name(static_cast<EncodeFault>(fault));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

CONTADOR_TEST(OctetReaderTest);
#include "octet_reader_test.moc"
