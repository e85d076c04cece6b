// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/pdu_json.h"
#include "engine/sms/pdu.h"
#include "tests/engine/sms/corpus.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using namespace contador::sms;
using namespace contador::tests;

/// The inbox never loses a text: decode/damaged_delivers.txt has TPDUs as modems really gave them, and what can be had of them.
class DamagedDeliverTest : public QObject {
    Q_OBJECT

private slots:
    void givesWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("tpdu");
        QTest::addColumn<QByteArray>("expected");
        for (const Case &one : corpus("decode/damaged_delivers.txt"))
            QTest::newRow(one.name.constData()) << one.input << one.expected;
    }

    void givesWhatIsThere()
    {
        QFETCH(QByteArray, tpdu);
        QFETCH(QByteArray, expected);
        const auto decoded = decodeWhatIsThere(*octetsFromHex(tpdu));
        QVERIFY(decoded);
        QJsonObject found = toJson(*decoded);
        found["truncated"] = std::get<Deliver>(decoded->message).userData.isTruncated;
        found["address_guessed"] = decoded->isAddressGuessed;
        const QJsonObject wanted = toObject(expected);
        QCOMPARE(onlyNamedIn(wanted, found), wanted);
    }

    void everyTruncationGivesTheBeginningOfTheText()
    {
        const QString text = u"leitura 48213, obrigado"_qs;
        const auto pdus = delivers(*Address::fromNumber(u"+351912345678"), text,
                                   {.serviceCentreTimeStamp = *ServiceCentreTimeStamp::fromString("2027-03-14T09:26:53+01:00")});
        const QByteArray tpdu = splitPdu(pdus->front().hex)->tpdu;
        const qsizetype userData = 19;
        for (qsizetype size = userData; size < tpdu.size(); ++size) {
            const auto decoded = decodeWhatIsThere(tpdu.first(size));
            QVERIFY(decoded);
            const Deliver &deliver = std::get<Deliver>(decoded->message);
            QVERIFY(deliver.userData.isTruncated);
            QCOMPARE(deliver.originatingAddress.number, QString("+351912345678"));
            QCOMPARE(*deliver.userData.text(), text.first((size - userData) * 8 / 7));
        }
        for (qsizetype size = 0; size < userData; ++size)
            QVERIFY(!decodeWhatIsThere(tpdu.first(size)));
    }

    void whatIsWholeIsDecodedStrictly()
    {
        for (const char *file :
             {"decode/addresses.txt", "decode/user_data_headers.txt", "decode/texts.txt", "decode/status_reports.txt"}) {
            for (const Case &one : corpus(file)) {
                const QByteArray tpdu = splitPdu(one.input)->tpdu;
                QCOMPARE(toJson(*decodeWhatIsThere(tpdu)), toJson(*decodeTpdu(tpdu)));
            }
        }
    }

    void aServiceCentreFieldThatIsTooLongLosesNothing()
    {
        const QByteArray pdu = "0C912143658709214365870912"
                               "040C9153912143658700007230419062354007C2771B444E8701";
        QVERIFY(!splitPdu(pdu));
        const auto split = splitPdu(pdu, Leniency::Lenient);
        QVERIFY(split);
        QCOMPARE(*std::get<Deliver>(decodeWhatIsThere(split->tpdu)->message).userData.text(), QString("Bom dia"));
    }

    void aReservedTypeStaysRefused()
    {
        QCOMPARE(decodeWhatIsThere(QByteArray::fromHex("03")).error().fault, DecodeFault::UnknownMessageType);
    }
};

CONTADOR_TEST(DamagedDeliverTest);
#include "damaged_deliver_test.moc"
