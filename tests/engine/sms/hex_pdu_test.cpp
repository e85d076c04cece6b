// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/hex_pdu.h"

#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace contador::sms;

class HexPduTest : public QObject {
    Q_OBJECT

private slots:
    void octetsOfEveryLengthComeBack()
    {
        QRandomGenerator random(27005);
        for (int length = 0; length <= 200; ++length) {
            QByteArray octets;
            for (int i = 0; i < length; ++i)
                octets += static_cast<char>(random.bounded(256));
            QCOMPARE(*octetsFromHex(octets.toHex()), octets);
            QCOMPARE(*octetsFromHex(octets.toHex().toUpper()), octets);
            QCOMPARE(*octetsFromHex(" " + octets.toHex() + "\r\n"), octets);
        }
    }

    void oneCharacterTooManyIsRefusedAfterTheLast()
    {
        for (int length = 1; length < 80; length += 2)
            QCOMPARE(octetsFromHex(QByteArray(length, 'a')).error(),
                     (DecodeError{DecodeFault::NotHexadecimal, Field::Hexadecimal, length}));
    }

    /// Of all characters, at every place of short and long lines.
    void theFirstStrangerIsNamed()
    {
        for (int length = 2; length <= 50; length += 2) {
            for (int at = 0; at < length; ++at) {
                for (int character = 0; character < 256; ++character) {
                    QByteArray hex(length, '7');
                    hex[at] = static_cast<char>(character);
                    const bool isDigit = QByteArray("0123456789abcdefABCDEF").contains(static_cast<char>(character));
                    const bool isSpaceAround =
                        QByteArray(" \t\n\v\f\r").contains(static_cast<char>(character)) && (at == 0 || at == length - 1);
                    const auto octets = octetsFromHex(hex);
                    QCOMPARE(octets.has_value(), isDigit);
                    if (!isDigit && !isSpaceAround)
                        QCOMPARE(octets.error(), (DecodeError{DecodeFault::NotHexadecimal, Field::Hexadecimal, at}));
                }
            }
        }
    }
};

CONTADOR_TEST(HexPduTest);
#include "hex_pdu_test.moc"
