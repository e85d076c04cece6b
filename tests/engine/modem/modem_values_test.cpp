// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_fields.h"
#include "engine/modem/byte_trace.h"
#include "engine/modem/cms_codes.h"
#include "engine/modem/message_ledger.h"
#include "engine/modem/modem_profiles.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

namespace {

const QByteArray deliver = "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07";
const QByteArray other = "07911326040000F0040B911346610099F60000208062917314080CC8F71D14969741F977FD07";
const QByteArray report = "0006050B911346610089F6208062917314082080629173140800";

} // namespace

/// The parts that are plain values and functions.
class ModemValuesTest : public QObject {
    Q_OBJECT
private slots:
    void splitsFieldsAtCommasOutsideQuotes()
    {
        QCOMPARE(atFields("+COPS: 0,0,\"A, B\",7"), (QByteArrayList{"0", "0", "A, B", "7"}));
        QCOMPARE(atFields("+CMGR: 0,,30"), (QByteArrayList{"0", "", "30"}));
        QCOMPARE(atFields(""), QByteArrayList{""});
        QCOMPARE(atFields("+X: \"open"), QByteArrayList{"open"});
    }

    void namesCommandsAndLinesAlike()
    {
        for (const char *text : {"+CPIN: READY", "AT+CPIN?\r", "AT+CPIN=\"1234\"\r", "+CPIN"})
            QCOMPARE(atName(text), "+CPIN");
        QCOMPARE(atName("ATE0\r"), "");
        QCOMPARE(atName("RING"), "");
    }

    void showsOnlyPrintableNames()
    {
        QCOMPARE(atText("A\x07\x1b[31mB"), QStringLiteral("A[31mB"));
        QCOMPARE(atText(QByteArray(1000, 'x')).size(), 64);
    }

    void provesNothingByAnUnknownCode()
    {
        int proven = 0;
        for (int code = -1; code <= 65535; ++code) {
            const SubmitRefusal refusal = refusalOf(code);
            QCOMPARE(refusal.cmsCode, code);
            proven += refusal.provenNotSent ? 1 : 0;
            if (code < 300 || code > 340)
                QVERIFY2(!refusal.provenNotSent, qPrintable(QString::number(code)));
        }
        QCOMPARE(proven, 13);
        for (const int perhapsSent : {27, 38, 41, 42, 47, 192, 194, 197, 332, 500, 512, 515})
            QVERIFY(!refusalOf(perhapsSent).provenNotSent && !refusalOf(perhapsSent).permanent);
        QVERIFY(refusalOf(304).permanent && !refusalOf(331).permanent && refusalOf(1).permanent && !refusalOf(41).permanent);
    }

    void knowsWhenTheModemItselfCannot()
    {
        for (const int code : {310, 311, 313, 316, 330, 331})
            QVERIFY(isOfTheModem(code) && refusalOf(code).provenNotSent && !refusalOf(code).permanent);
        for (const int code : {-1, 1, 38, 302, 304, 332, 500})
            QVERIFY(!isOfTheModem(code));
        QCOMPARE(cmsCodeOfCme(30), 331);
        QCOMPARE(cmsCodeOfCme(10), 310);
        QVERIFY(!cmsCodeOfCme(100));
    }

    void hasAProfileForEveryModem()
    {
        QCOMPARE(modemProfile(QStringLiteral("HUAWEI Technologies")).greeting, (std::vector<QByteArray>{"AT^CURC=0"}));
        QVERIFY(modemProfile({}).manufacturer.isEmpty());
        QVERIFY(modemProfile(QStringLiteral("Nobody")).manufacturer.isEmpty());
        QCOMPARE(modemProfile({}).notifications.front(), "2,1,0,1,0");
    }

    void choosesOneMemoryOfEachSet()
    {
        const MessageMemories usual = messageMemories("+CPMS: (\"SM\",\"ME\"),(\"SM\",\"ME\"),(\"SM\",\"ME\")");
        QCOMPARE(usual.readable, (std::vector<QByteArray>{"SM", "ME"}));
        QCOMPARE(usual.selection("ME"), "AT+CPMS=\"ME\",\"SM\",\"SM\"");
        QCOMPARE(messageMemories("+CPMS: (\"SM\")").selection("SM"), "AT+CPMS=\"SM\"");
        QCOMPARE(messageMemories("+CPMS: (\"ME\",\"MT\"),(\"ME\"),(\"ME\")").readable, std::vector<QByteArray>{"ME"});
        QCOMPARE(messageMemories("").readable, std::vector<QByteArray>{""});
        QCOMPARE(messageMemories("+CPMS: ((((,").readable.size(), std::size_t(1));
    }

    void readsStoredMessages()
    {
        const AtReply reply{.lines = {"+CMGL: 0,1,\"\",30", deliver, "noise", "+CMGL: 7,2,,23", other, "+CMGL: x,0,,1", deliver,
                                      "+CMGL: 9,0,,30"},
                            .final = {}};
        const std::vector<StoredMessage> messages = storedMessages(reply);
        QCOMPARE(messages.size(), std::size_t(2));
        QVERIFY(messages[0].index == 0 && messages[0].arrived && messages[0].pdu == deliver);
        QVERIFY(messages[1].index == 7 && !messages[1].arrived);
    }

    void readsAStoredMessageTooShortForAnyMeaning()
    {
        const AtReply reply{.lines = {"+CMGL: 0,1,,5", "00BB9E4D36E0", "+CMGL: 1,1,,4", "00BB9E4D36E0", "+CMGL: 2,1,,5",
                                      "0DBB9E4D36E0", "+CMGL: 3,1,,0", "00"},
                            .final = {}};
        const std::vector<StoredMessage> messages = storedMessages(reply);
        QCOMPARE(messages.size(), std::size_t(1));
        QVERIFY(messages[0].index == 0 && messages[0].arrived && messages[0].pdu == "00BB9E4D36E0");
    }

    void handsUpASlotAgainOnlyWithAnotherContent()
    {
        MessageLedger ledger;
        const auto first = ledger.takeStored({"SM", 3}, deliver);
        QVERIFY(first && first->kind == ArrivedPdu::Kind::Deliver && first->stored);
        QVERIFY(!ledger.takeStored({"SM", 3}, deliver));
        QVERIFY(ledger.takeStored({"ME", 3}, deliver));
        const auto replaced = ledger.takeStored({"SM", 3}, other);
        QVERIFY(replaced && replaced->handle != first->handle);
        QVERIFY(!ledger.find(first->handle));
    }

    void forgetsWhatTheMemoryNoLongerHas()
    {
        MessageLedger ledger;
        const auto gone = ledger.takeStored({"SM", 1}, deliver);
        const auto kept = ledger.takeStored({"SM", 2}, other);
        const auto elsewhere = ledger.takeStored({"ME", 1}, report);
        const ArrivedPdu routed = ledger.takeRouted(report);
        QVERIFY(routed.kind == ArrivedPdu::Kind::StatusReport && !routed.stored);
        ledger.keepOnly("SM", {2});
        QVERIFY(!ledger.find(gone->handle) && ledger.find(kept->handle) && ledger.find(elsewhere->handle)
                && ledger.find(routed.handle));
        QVERIFY(ledger.takeStored({"SM", 1}, deliver));
        ledger.forgetRouted();
        QVERIFY(!ledger.find(routed.handle));
    }

    void holdsNoMoreThanItsBound()
    {
        MessageLedger ledger;
        for (int i = 0; i < int(MessageLedger::mostHeld); ++i)
            QVERIFY(ledger.takeStored({"SM", i}, deliver));
        QVERIFY(!ledger.takeStored({"SM", 100'000}, deliver));
        QVERIFY(!ledger.find(ledger.takeRouted(deliver).handle));
    }

    void tracesNoPinThatIsEchoedInPieces()
    {
        const SystemClock clock;
        ByteTrace trace(clock);
        const QByteArray echo = "AT+CPIN=\"1234\"\r";
        for (const char octet : echo)
            trace.record(ByteTrace::Direction::Received, QByteArray(1, octet));
        QByteArray seen;
        for (const QByteArray &line : trace.dump().trimmed().split('\n'))
            seen += line.mid(line.indexOf(" < ") + 3);
        QCOMPARE(seen, QByteArray("AT+CPIN=\"****\"\\r"));
    }

    void tracesTheLastBytesWithoutThePin()
    {
        const SystemClock clock;
        ByteTrace trace(clock);
        trace.record(ByteTrace::Direction::Sent, "AT+CPIN=\"1234\"\r");
        trace.record(ByteTrace::Direction::Received, QByteArray("\r\nOK\\\x1a\xff", 7));
        const QList<QByteArray> lines = trace.dump().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].endsWith(" > AT+CPIN=\"****\"\\r"));
        QVERIFY(lines[1].endsWith(" < \\r\\nOK\\\\\\x1a\\xff"));
        for (int i = 0; i < 3000; ++i)
            trace.record(ByteTrace::Direction::Received, QByteArray(100, 'x'));
        QVERIFY(trace.dump().size() < 2 * ByteTrace::mostBytes);
    }
};

CONTADOR_TEST(ModemValuesTest);
#include "modem_values_test.moc"
