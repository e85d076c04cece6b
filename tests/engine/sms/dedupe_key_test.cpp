// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/dedupe_key.h"

#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QTest>

using namespace contador::sms;

class DedupeKeyTest : public QObject {
    Q_OBJECT

private slots:
    /// The key is stored for years: what it is made of must never change.
    void isTheHashOfPurposeIccidAndTpdu()
    {
        const QByteArray tpdu = QByteArray::fromHex("000C9153912143658700007230419062354007C2771B444E8701");
        QCOMPARE(dedupeKey("8935101234567890123", tpdu),
                 QCryptographicHash::hash("contador/in/18935101234567890123" + tpdu, QCryptographicHash::Sha256));
    }

    void moreMessagesToSendIsNoDifference()
    {
        QCOMPARE(dedupeKey("89", QByteArray::fromHex("0401")), dedupeKey("89", QByteArray::fromHex("0001")));
        QCOMPARE(dedupeKey("89", QByteArray::fromHex("4401")), dedupeKey("89", QByteArray::fromHex("4001")));
    }

    void everyOtherBitIsADifference()
    {
        const QByteArray tpdu = QByteArray::fromHex("000C91539121436587");
        for (qsizetype bit = 0; bit < tpdu.size() * 8; ++bit) {
            QByteArray other = tpdu;
            other[bit / 8] = static_cast<char>(other[bit / 8] ^ 1 << (bit % 8));
            QCOMPARE(dedupeKey("89", other) == dedupeKey("89", tpdu), bit == 2);
        }
        QVERIFY(dedupeKey("88", tpdu) != dedupeKey("89", tpdu));
    }

    void emptyInputHasAKeyToo() { QCOMPARE(dedupeKey({}, {}).size(), 32); }
};

CONTADOR_TEST(DedupeKeyTest);
#include "dedupe_key_test.moc"
