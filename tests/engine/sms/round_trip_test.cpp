// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/joined_text.h"
#include "engine/sms/pdu.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace contador::sms;

static QRandomGenerator seeded()
{
    return QRandomGenerator(27005);
}

static QString randomText(QRandomGenerator &random)
{
    static const QStringList alphabets{u"abc 123€[]"_qs, u"ação é já ÃÊ"_qs, u"ışğ İŞĞ"_qs, u"Счётчик 42"_qs, u"水道メーター"_qs};
    const QString &alphabet = alphabets[random.bounded(static_cast<int>(alphabets.size()))];
    QString text;
    for (int length = random.bounded(400); length > 0; --length)
        text += random.bounded(50) == 0 ? u"😀"_qs : QString(alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
    return text;
}

static ServiceCentreTimeStamp randomStamp(QRandomGenerator &random)
{
    const QDateTime time(QDate(2000, 1, 1).addDays(random.bounded(30000)), QTime(0, 0).addSecs(random.bounded(86400)),
                         Qt::OffsetFromUTC, (random.bounded(97) - 48) * 900);
    return *ServiceCentreTimeStamp::fromDateTime(time);
}

static Address randomAddress(QRandomGenerator &random)
{
    if (random.bounded(4) == 0)
        return *Address::fromName(QStringView(u"Aguas Norte").first(1 + random.bounded(11)));
    QString number = random.bounded(2) ? "+" : "";
    for (int length = 1 + random.bounded(20); length > 0; --length)
        number += QChar('0' + random.bounded(10));
    return *Address::fromNumber(number);
}

/// Decodes what was written and gives the message of that type; the whole of it must have been used.
template <typename Type> static std::optional<Type> readBack(const HexPdu &pdu)
{
    const auto halves = splitPdu(pdu.hex);
    const auto decoded = halves.and_then([](const Pdu &split) { return decodeTpdu(split.tpdu); });
    if (!decoded || decoded->tpduLength != pdu.tpduLength || decoded->trailingOctets != 0)
        return std::nullopt;
    const auto *message = std::get_if<Type>(&decoded->message);
    return message ? std::optional(*message) : std::nullopt;
}

class RoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void deliversComeBack()
    {
        QRandomGenerator random = seeded();
        for (int round = 0; round < 500; ++round) {
            const QString text = randomText(random);
            const Address sender = randomAddress(random);
            DeliverOptions options{.segmentation = {.languages = {NationalLanguage::Portuguese, NationalLanguage::Turkish}},
                                   .concatenationReference = static_cast<quint16>(random.bounded(65536)),
                                   .serviceCentre = Address::fromNumber(u"+351960000001"),
                                   .serviceCentreTimeStamp = randomStamp(random)};
            const auto pdus = delivers(sender, text, options);
            QVERIFY(pdus);
            std::vector<UserData> parts;
            for (const HexPdu &pdu : *pdus) {
                const auto deliver = readBack<Deliver>(pdu);
                QVERIFY(deliver);
                QCOMPARE(deliver->originatingAddress, sender);
                QCOMPARE(deliver->serviceCentreTimeStamp, options.serviceCentreTimeStamp);
                QVERIFY(!deliver->moreMessages);
                parts.push_back(deliver->userData);
            }
            QCOMPARE(joinedText(parts), std::optional(text));
        }
    }

    void submitsComeBack()
    {
        QRandomGenerator random = seeded();
        for (int round = 0; round < 500; ++round) {
            const QString text = randomText(random);
            SubmitOptions options{.messageReference = static_cast<quint8>(random.bounded(256)),
                                  .protocolIdentifier = static_cast<quint8>(random.bounded(256)),
                                  .statusReportRequest = random.bounded(2) == 0,
                                  .rejectDuplicates = random.bounded(2) == 0,
                                  .replyPath = random.bounded(2) == 0};
            options.segmentation.referenceBits = random.bounded(2) ? ReferenceBits::Eight : ReferenceBits::Sixteen;
            if (random.bounded(2))
                options.validityPeriod = RelativeValidity{static_cast<quint8>(random.bounded(256))};
            if (random.bounded(2))
                options.messageClass = random.bounded(4);
            const auto pdus = submits(u"+351912345678", text, options);
            QVERIFY(pdus);
            std::vector<UserData> parts;
            for (const HexPdu &pdu : *pdus) {
                const auto submit = readBack<Submit>(pdu);
                QVERIFY(submit);
                QCOMPARE(submit->destinationAddress.number, QString("+351912345678"));
                QCOMPARE(submit->messageReference, options.messageReference);
                QCOMPARE(submit->protocolIdentifier, options.protocolIdentifier);
                QCOMPARE(submit->dataCodingScheme.messageClass(), options.messageClass);
                QVERIFY(submit->validityPeriod == options.validityPeriod);
                QCOMPARE(submit->statusReportRequest, options.statusReportRequest);
                QCOMPARE(submit->rejectDuplicates, options.rejectDuplicates);
                QCOMPARE(submit->replyPath, options.replyPath);
                parts.push_back(submit->userData);
            }
            QCOMPARE(joinedText(parts), std::optional(text));
        }
    }

    void statusReportsComeBack()
    {
        QRandomGenerator random = seeded();
        for (int status = 0; status < 256; ++status) {
            StatusReport report{.moreMessages = random.bounded(2) == 0,
                                .loopPrevention = random.bounded(2) == 0,
                                .answersCommand = random.bounded(2) == 0,
                                .messageReference = static_cast<quint8>(random.bounded(256)),
                                .recipientAddress = randomAddress(random),
                                .serviceCentreTimeStamp = randomStamp(random),
                                .dischargeTime = randomStamp(random),
                                .status = static_cast<quint8>(status)};
            if (random.bounded(2))
                report.protocolIdentifier = static_cast<quint8>(random.bounded(256));
            if (random.bounded(2))
                report.userData = *UserData::ofText(u"left at the door", Encoding{});
            if (random.bounded(2))
                report.dataCodingScheme = DataCodingScheme::of(Alphabet::Gsm7);
            const auto pdu = toHexPdu(std::nullopt, *toOctets(report));
            QCOMPARE(readBack<StatusReport>(*pdu), std::optional(report));
        }
    }

    void everyFlagOfADeliverComesBack()
    {
        for (int flags = 0; flags < 16; ++flags) {
            const Deliver deliver{.moreMessages = (flags & 1) != 0,
                                  .loopPrevention = (flags & 2) != 0,
                                  .statusReportIndication = (flags & 4) != 0,
                                  .replyPath = (flags & 8) != 0,
                                  .originatingAddress = *Address::fromNumber(u"123")};
            QCOMPARE(readBack<Deliver>(*toHexPdu(std::nullopt, *toOctets(deliver))), std::optional(deliver));
        }
    }

    void octetsAndPortsComeBack()
    {
        Deliver deliver{.originatingAddress = *Address::fromNumber(u"123"),
                        .dataCodingScheme = DataCodingScheme::of(Alphabet::EightBit)};
        deliver.userData.alphabet = Alphabet::EightBit;
        deliver.userData.header.elements = {{0x05, QByteArray::fromHex("0B8423F0")}};
        deliver.userData.content = QByteArray::fromHex("00FF1B");
        deliver.userData.length = 10;
        const auto back = readBack<Deliver>(*toHexPdu(std::nullopt, *toOctets(deliver)));
        QCOMPARE(back, std::optional(deliver));
        QCOMPARE(back->userData.header.ports(), std::optional(Ports{2948, 9200, 16}));
        QVERIFY(!back->userData.text());
    }
};

CONTADOR_TEST(RoundTripTest);
#include "round_trip_test.moc"
