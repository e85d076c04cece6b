// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/pdu_lines.h"
#include "engine/sms/pdu.h"
#include "tests/engine/sms/corpus.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cstdlib>
#include <new>

using namespace contador;
using namespace contador::sms;
using namespace contador::tests;

extern "C" void *__libc_malloc(std::size_t size);
extern "C" void *__libc_realloc(void *old, std::size_t size);

namespace {
thread_local int allocations = 0;
}

// Counts what this program takes from the heap, Qt's containers (malloc) and C++ (operator new, which calls it) alike. With a
// sanitizer the heap is another one.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr bool countsAllocations = true;
extern "C" void *malloc(std::size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}
extern "C" void *realloc(void *old, std::size_t size)
{
    ++allocations;
    return __libc_realloc(old, size);
}
#else
constexpr bool countsAllocations = false;
#endif

/// One message decoded after the other into the same buffers.
class DecodeAgainTest : public QObject {
    Q_OBJECT

    static std::vector<QByteArray> pdus()
    {
        std::vector<QByteArray> found;
        for (const char *file : {"examples", "addresses", "user_data_headers", "texts", "submits", "status_reports", "refused"}) {
            for (const Case &one : corpus(QStringLiteral("decode/%1.txt").arg(file)))
                found.push_back(one.input);
        }
        return found;
    }

    /// Octets, message and text: all that a line of a modem is asked for.
    struct Buffers {
        QByteArray octets;
        DecodedPdu pdu;
        QString text;

        bool decode(QByteArrayView hex)
        {
            return octetsFromHex(hex, octets) && decodePdu(octets, pdu)
                && std::get<Deliver>(pdu.tpdu.message).userData.readText(text);
        }
    };

private slots:
    void nothingOfTheMessageBeforeIsLeft()
    {
        const std::vector<QByteArray> all = pdus();
        for (const QByteArray &before : all) {
            PduInspector used;
            for (const QByteArray &pdu : all) {
                QVERIFY(!used.answer(before).isEmpty());
                QCOMPARE(used.answer(pdu), PduInspector().answer(pdu));
            }
        }
    }

    void aGsm7BitMessageTakesNoMemory_data()
    {
        QTest::addColumn<QByteArray>("hex");
        const Address sender = *Address::fromNumber(u"+351912345678");
        const DeliverOptions options{.serviceCentre = Address::fromNumber(u"+351960000001"),
                                     .serviceCentreTimeStamp = *ServiceCentreTimeStamp::fromString("2027-03-14T09:26:53+01:00")};
        const auto row = [&](const char *name, const Address &from, const QString &text, const DeliverOptions &how) {
            QTest::newRow(name) << delivers(from, text, how)->front().hex;
        };
        row("short", sender, u"1482"_qs, options);
        row("160 septets", sender, u"Leitura do contador: 1482 m3, €. "_qs.repeated(5).first(150), options);
        row("part of a longer one", sender, u"a"_qs.repeated(400), options);
        row("from a name", *Address::fromName(u"Contador"), u"hello"_qs, options);
        DeliverOptions shifted = options;
        shifted.segmentation.languages = {NationalLanguage::Portuguese};
        row("Portuguese", sender, u"Não há água"_qs, shifted);
    }

    void aGsm7BitMessageTakesNoMemory()
    {
        if (!countsAllocations)
            QSKIP("the heap belongs to the sanitizer");
        QFETCH(QByteArray, hex);
        Buffers buffers;
        QVERIFY(buffers.decode(hex));
        const int before = allocations;
        const bool again = buffers.decode(hex) && buffers.decode(hex);
        const int taken = allocations - before;
        QVERIFY(again);
        QCOMPARE(taken, 0);
        delete new int; // that the counter counts
        QVERIFY(allocations > before);
    }

    void messagesOfAllLengthsTakeNoMemoryAfterTheLongest()
    {
        if (!countsAllocations)
            QSKIP("the heap belongs to the sanitizer");
        std::vector<QByteArray> lines;
        for (int length = 160; length >= 0; --length)
            lines.push_back(delivers(*Address::fromNumber(u"+351912345678"), QString(length, u'x'), {})->front().hex);
        Buffers buffers;
        QVERIFY(buffers.decode(lines.front()));
        const int before = allocations;
        bool decoded = true;
        for (const QByteArray &line : lines)
            decoded = buffers.decode(line) && decoded;
        const int taken = allocations - before;
        QVERIFY(decoded);
        QCOMPARE(taken, 0);
    }
};

CONTADOR_TEST(DecodeAgainTest);
#include "decode_again_test.moc"
