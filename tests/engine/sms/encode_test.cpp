// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/pdu_lines.h"
#include "tests/engine/sms/corpus.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace contador;
using namespace contador::sms;
using namespace contador::tests;

/// SMS-SUBMIT from a text: encode/*.txt.
class EncodeTest : public QObject {
    Q_OBJECT

private slots:
    void encodesTheCorpus_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("expected");
        for (const char *file : {"examples", "options", "segments"}) {
            for (const Case &one : corpus(QStringLiteral("encode/%1.txt").arg(file)))
                QTest::newRow((file + QByteArray(": ") + one.name).constData()) << one.input << one.expected;
        }
    }

    void encodesTheCorpus()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, expected);
        QJsonObject wanted = toObject(expected);
        wanted.remove("error");
        QCOMPARE(onlyNamedIn(wanted, answerEncode(request)), wanted);
    }

    void countsWhatItWouldSend_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("expected");
        for (const Case &one : corpus("encode/counts.txt"))
            QTest::newRow(one.name.constData()) << one.input << one.expected;
    }

    void countsWhatItWouldSend()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, expected);
        QCOMPARE(answerCount(request), toObject(expected));
    }

    void whatIsEncodedDecodesToTheSameText()
    {
        for (const Case &one : corpus("encode/segments.txt")) {
            const QJsonObject request = toObject(one.input);
            QString text;
            for (const QJsonValue pdu : answerEncode(one.input).value("pdus").toArray())
                text += PduInspector().answer(pdu.toObject().value("hex").toString().toLatin1()).value("text").toString();
            QCOMPARE(text, request.value("text").toString());
        }
    }

    void refusesBadAddressesAndNumbersOutOfRange_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<SubmitOptions>("options");
        QTest::addColumn<int>("fault");
        const SubmitOptions plain;
        const auto refuse = [](const char *what, const QString &to, const SubmitOptions &options, EncodeFault fault) {
            QTest::newRow(what) << to << options << static_cast<int>(fault);
        };
        refuse("no recipient", {}, plain, EncodeFault::BadAddress);
        refuse("a plus alone", "+", plain, EncodeFault::BadAddress);
        refuse("a plus within", "351+9", plain, EncodeFault::BadAddress);
        refuse("a space", "912 345", plain, EncodeFault::BadAddress);
        refuse("a digit of another script", u"٣٥١"_qs, plain, EncodeFault::BadAddress);
        refuse("an upper-case letter", "12A", plain, EncodeFault::BadAddress);
        refuse("twenty-one digits", "123456789012345678901", plain, EncodeFault::BadAddress);
        refuse("a bad service centre", "123", {.serviceCentre = Address{"x", 0x91}}, EncodeFault::BadServiceCentre);
        refuse("class 4", "123", {.messageClass = 4}, EncodeFault::ClassOutOfRange);
        refuse("class -1", "123", {.messageClass = -1}, EncodeFault::ClassOutOfRange);
        refuse("a reference of nine bits", "123",
               {.segmentation = {.referenceBits = ReferenceBits::Eight}, .concatenationReference = 256},
               EncodeFault::ReferenceOutOfRange);
    }

    void refusesBadAddressesAndNumbersOutOfRange()
    {
        QFETCH(QString, recipient);
        QFETCH(SubmitOptions, options);
        QFETCH(int, fault);
        const auto pdus = submits(recipient, u"a", options);
        QVERIFY(!pdus);
        QCOMPARE(static_cast<int>(pdus.error().fault), fault);
    }

    void refusesUserDataThatDoesNotFit()
    {
        Submit submit{.destinationAddress = *Address::fromNumber(u"123")};
        submit.userData.content = QByteArray(160, 'a');
        QVERIFY(toOctets(submit));
        submit.userData.content += 'a';
        QCOMPARE(toOctets(submit).error().fault, EncodeFault::UserDataTooLong);
    }
};

CONTADOR_TEST(EncodeTest);
#include "encode_test.moc"
