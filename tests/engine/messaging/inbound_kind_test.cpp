// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/inbound_kind.h"
#include "tests/engine/messaging/inbox_bench.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

namespace {

const QString maria = QStringLiteral("+351912345678");

sms::Deliver text()
{
    return shortText(maria, QStringLiteral("Leitura 1482"));
}

sms::Deliver withIdentifier(quint8 identifier)
{
    sms::Deliver deliver = text();
    deliver.protocolIdentifier = identifier;
    return deliver;
}

sms::Deliver withCoding(quint8 coding)
{
    sms::Deliver deliver = text();
    deliver.dataCodingScheme = {coding};
    return deliver;
}

sms::Deliver withElement(quint8 identifier, const char *hex)
{
    sms::Deliver deliver = text();
    deliver.userData.header.elements.push_back({identifier, QByteArray::fromHex(hex)});
    return deliver;
}

sms::Deliver octetsFor(const char *ports)
{
    sms::Deliver deliver = withElement(0x05, ports);
    deliver.dataCodingScheme = sms::DataCodingScheme::of(sms::Alphabet::EightBit);
    deliver.userData.alphabet = sms::Alphabet::EightBit;
    return deliver;
}

} // namespace

/// What networks send beside words of people.
class InboundKindTest : public QObject {
    Q_OBJECT

private slots:
    void tellsKindsApart_data()
    {
        QTest::addColumn<QByteArray>("pdu");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const sms::Deliver &deliver, const char *kind, const char *state) {
            QTest::newRow(name) << hexOf(deliver) << QString::fromLatin1(kind) << QString::fromLatin1(state);
        };
        row("plain", text(), "text", "new");
        row("class 0, flash", withCoding(0x10), "text", "new");
        row("class 0 of the other group", withCoding(0xF0), "text", "new");
        row("class 1", withCoding(0x11), "text", "new");
        row("class 2, stored on the SIM", withCoding(0x12), "text", "new");
        row("marked for deletion", withCoding(0x40), "text", "new");
        row("by fax, whatever that means", withIdentifier(0x22), "text", "new");
        row("type 0, silent", withIdentifier(0x40), "silent", "kept");
        row("replace type 1", withIdentifier(0x41), "replacement", "new");
        row("replace type 7", withIdentifier(0x47), "replacement", "new");
        row("device triggering", withIdentifier(0x48), "sim_data", "kept");
        row("return call", withIdentifier(0x5F), "return_call", "new");
        row("ANSI-136", withIdentifier(0x7C), "sim_data", "kept");
        row("ME data download", withIdentifier(0x7D), "sim_data", "kept");
        row("ME de-personalisation", withIdentifier(0x7E), "sim_data", "kept");
        row("SIM data download", withIdentifier(0x7F), "sim_data", "kept");
        row("SIM toolkit header", withElement(0x70, ""), "sim_data", "kept");
        row("voice mail, discard", withCoding(0xC8), "waiting_sign", "kept");
        row("voice mail, store", withCoding(0xD8), "voicemail", "new");
        row("voice mail by header, store", withElement(0x01, "8003"), "voicemail", "new");
        row("voice mail by header, a sign only", withElement(0x01, "0003"), "waiting_sign", "kept");
        row("enhanced voice mail", withElement(0x23, "00"), "voicemail", "new");
        row("MMS notification", octetsFor("0B8423F0"), "wap_push", "kept");
        row("secure WAP push", octetsFor("0B8523F0"), "wap_push", "kept");
        row("octets for a program", octetsFor("23F423F4"), "application_data", "kept");
        row("words for a program", withElement(0x05, "23F423F4"), "application_text", "new");
        sms::Deliver octets = octetsFor("23F423F4");
        octets.userData.header.elements.clear();
        row("octets for nobody", octets, "binary", "held");
    }

    void tellsKindsApart()
    {
        QFETCH(QByteArray, pdu);
        QFETCH(QString, kind);
        QFETCH(QString, state);
        InboxBench bench;
        const Kept kept = bench.keep(pdu);
        QCOMPARE(bench.word("select kind from message"), kind);
        QCOMPARE(bench.word("select state from message"), state);
        QCOMPARE(kept.what == Kept::What::Quiet, state == QStringLiteral("kept"));
        QCOMPARE(kept.what == Kept::What::Held, state == QStringLiteral("held"));
        QCOMPARE(bench.word("select pdu from inbound_part"), QString::fromLatin1(pdu)); // raw, whatever it is
        QCOMPARE(bench.keep(pdu).what, Kept::What::Duplicate);
    }

    void remembersThatAnAutomatonPassedItOn()
    {
        InboxBench bench;
        sms::Deliver deliver = text();
        deliver.loopPrevention = true;
        bench.keep(hexOf(deliver));
        QVERIFY(bench.oldestNew()->loopPrevention);
    }

    void readsEveryNameBack()
    {
        for (int kind = 0; kind <= int(InboundKind::SimData); ++kind)
            QCOMPARE(inboundKindNamed(inboundKindName(InboundKind(kind))), InboundKind(kind));
        QCOMPARE(inboundKindNamed(QStringLiteral("of a later version")), InboundKind::Text);
    }
};

CONTADOR_TEST(InboundKindTest);
#include "inbound_kind_test.moc"
