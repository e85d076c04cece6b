// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/pdu_lines.h"
#include "tests/engine/sms/corpus.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using namespace contador::sms;
using namespace contador::tests;

/// Whole PDUs in files beside this test: decode/*.txt.
class DecodeTest : public QObject {
    Q_OBJECT

private slots:
    void decodesTheCorpus_data()
    {
        QTest::addColumn<QByteArray>("pdu");
        QTest::addColumn<QByteArray>("expected");
        for (const char *file :
             {"examples", "well_known", "addresses", "user_data_headers", "texts", "submits", "status_reports", "time_stamps"}) {
            for (const Case &one : corpus(QStringLiteral("decode/%1.txt").arg(file)))
                QTest::newRow((file + QByteArray(": ") + one.name).constData()) << one.input << one.expected;
        }
    }

    void decodesTheCorpus()
    {
        QFETCH(QByteArray, pdu);
        QFETCH(QByteArray, expected);
        QJsonObject wanted = toObject(expected);
        wanted.remove("error");
        QCOMPARE(onlyNamedIn(wanted, PduInspector().answer(pdu)), wanted);
    }

    void refusesWhatIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("pdu");
        QTest::addColumn<QByteArray>("fault");
        for (const Case &one : corpus("decode/refused.txt"))
            QTest::newRow(one.name.constData()) << one.input << one.expected;
    }

    /// The expected line has fault, field and the octet of the TPDU (or of the whole, for the service centre field).
    void refusesWhatIsDamaged()
    {
        QFETCH(QByteArray, pdu);
        QFETCH(QByteArray, fault);
        const auto split = splitPdu(pdu);
        const auto decoded = split.and_then([](const Pdu &halves) { return decodeTpdu(halves.tpdu); });
        QVERIFY(!decoded);
        const DecodeError &error = decoded.error();
        QCOMPARE(QByteArray(name(error.fault)) + ", " + name(error.field) + ", " + QByteArray::number(error.octet), fault);
    }

    void refusesEmptyInput()
    {
        QCOMPARE(splitPdu("").error(), (DecodeError{DecodeFault::Truncated, Field::ServiceCentre, 0}));
        QCOMPARE(splitPdu(" \r\n").error(), (DecodeError{DecodeFault::Truncated, Field::ServiceCentre, 0}));
        QCOMPARE(decodeTpdu("").error(), (DecodeError{DecodeFault::Truncated, Field::FirstOctet, 0}));
    }

    void takesLowerCaseAndSurroundingWhiteSpace()
    {
        const auto pdu = splitPdu(" \t00062a\r\n");
        QVERIFY(pdu);
        QCOMPARE(pdu->tpdu.toHex(), QByteArray("062a"));
        QVERIFY(!pdu->serviceCentre);
    }

    void everyPrefixOfAnExampleIsRefused()
    {
        for (const Case &one : corpus("decode/examples.txt")) {
            if (!toObject(one.expected).value("ok").toBool())
                continue;
            for (qsizetype digits = 0; digits < one.input.size(); ++digits)
                QVERIFY2(!PduInspector().answer(one.input.first(digits)).value("ok").toBool(),
                         one.input.first(digits).constData());
        }
    }

    void octetsAfterTheTpduAreCounted()
    {
        for (const Case &one : corpus("decode/examples.txt")) {
            QJsonObject wanted = toObject(one.expected);
            if (!wanted.value("ok").toBool())
                continue;
            wanted["trailing_octets"] = 3;
            QCOMPARE(PduInspector().answer(one.input + "FF0001"), wanted);
        }
    }
};

CONTADOR_TEST(DecodeTest);
#include "decode_test.moc"
