// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/pdu_json.h"
#include "engine/sms/dedupe_key.h"
#include "engine/sms/pdu.h"
#include "tests/engine/sms/corpus.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace contador;
using namespace contador::sms;
using namespace contador::tests;

/// Text from the air is hostile: whatever comes is decoded or refused. Run under the address and undefined sanitizers, too.
class RobustnessTest : public QObject {
    Q_OBJECT

    /// Decodes in every way; what is decoded must be consistent with the octets it came from.
    static void swallow(const QByteArray &tpdu)
    {
        dedupeKey("8935101234567890123", tpdu);
        const auto strict = decodeTpdu(tpdu);
        if (strict) {
            QCOMPARE(strict->tpduLength + strict->trailingOctets, tpdu.size());
            QVERIFY(!toJson(*strict).isEmpty());
        } else {
            QVERIFY(strict.error().octet >= 0 && strict.error().octet <= tpdu.size());
        }
        const auto lenient = decodeWhatIsThere(tpdu);
        QVERIFY(lenient || !strict);
        if (lenient)
            QVERIFY(!toJson(*lenient).isEmpty());
    }

    /// A TPDU of every kind.
    static std::vector<QByteArray> samples()
    {
        std::vector<QByteArray> tpdus;
        for (const char *file : {"addresses", "user_data_headers", "texts", "submits", "status_reports"}) {
            for (const Case &one : corpus(QStringLiteral("decode/%1.txt").arg(file)))
                tpdus.push_back(splitPdu(one.input)->tpdu);
        }
        return tpdus;
    }

private slots:
    void randomOctetsAreDecodedOrRefused()
    {
        QRandomGenerator random(51);
        for (int round = 0; round < 20000; ++round) {
            QByteArray octets(random.bounded(200), '\0');
            for (char &octet : octets)
                octet = static_cast<char>(random.bounded(256));
            swallow(octets);
        }
    }

    void prefixesAreDecodedOrRefused()
    {
        for (const QByteArray &tpdu : samples()) {
            for (qsizetype size = 0; size < tpdu.size(); ++size)
                swallow(tpdu.first(size));
        }
    }

    void oneWrongOctetIsDecodedOrRefused()
    {
        QRandomGenerator random(49);
        for (const QByteArray &tpdu : samples()) {
            for (qsizetype at = 0; at < tpdu.size(); ++at) {
                QByteArray mutated = tpdu;
                for (const int value : {0x00, 0xFF, 0x7F, 0x80, random.bounded(256)}) {
                    mutated[at] = static_cast<char>(value);
                    swallow(mutated);
                }
            }
        }
    }

    void everyLengthOctetIsDecodedOrRefused()
    {
        const QByteArray tpdu = QByteArray::fromHex("440C91539121436587000072304190623540090500034D0201D069");
        for (const qsizetype at : {0, 1, 2, 10, 18, 19, 21}) {
            for (int value = 0; value < 256; ++value) {
                QByteArray mutated = tpdu;
                mutated[at] = static_cast<char>(value);
                swallow(mutated);
            }
        }
    }

    void randomTextIsHexadecimalOrRefused()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 20000; ++round) {
            QByteArray line(random.bounded(80), '\0');
            for (char &character : line)
                character =
                    random.bounded(8) ? "0123456789ABCDEFabcdef"[random.bounded(22)] : static_cast<char>(random.bounded(256));
            for (const Leniency leniency : {Leniency::Strict, Leniency::Lenient}) {
                if (const auto pdu = splitPdu(line, leniency))
                    swallow(pdu->tpdu);
            }
        }
    }

    void anyTextIsSegmentedOrRefused()
    {
        QRandomGenerator random(70);
        for (int round = 0; round < 2000; ++round) {
            QString text(random.bounded(400), u' ');
            for (QChar &character : text)
                character = QChar(random.bounded(3) ? random.bounded(0x250) : random.bounded(0x10000));
            const auto pdus = submits(u"+351912345678", text);
            QCOMPARE(pdus.has_value(), text.isValidUtf16());
        }
    }
};

CONTADOR_TEST(RobustnessTest);
#include "robustness_test.moc"
