// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/status_report.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace contador::sms;

class StatusReportTest : public QObject {
    Q_OBJECT

private slots:
    /// TS 23.040 §9.2.3.15 as ranges; what is in none of them is reserved and counts as service rejected.
    void everyStatusHasItsGroup()
    {
        const auto expected = [](int status) {
            if ((status >= 0x00 && status <= 0x02) || (status >= 0x10 && status <= 0x1F))
                return StatusGroup::Completed;
            if ((status >= 0x20 && status <= 0x25) || (status >= 0x30 && status <= 0x3F))
                return StatusGroup::Retrying;
            if ((status >= 0x40 && status <= 0x49) || (status >= 0x50 && status <= 0x5F))
                return StatusGroup::PermanentFailure;
            return StatusGroup::TemporaryFailure;
        };
        for (int status = 0; status < 256; ++status)
            QCOMPARE(statusGroup(static_cast<quint8>(status)), expected(status));
    }

    void theWellKnownStatusesAreInTheirGroup()
    {
        QCOMPARE(statusGroup(0x00), StatusGroup::Completed); // received by the phone
        QCOMPARE(statusGroup(0x03), StatusGroup::TemporaryFailure); // reserved
        QCOMPARE(statusGroup(0x20), StatusGroup::Retrying); // congestion
        QCOMPARE(statusGroup(0x26), StatusGroup::TemporaryFailure); // reserved
        QCOMPARE(statusGroup(0x46), StatusGroup::PermanentFailure); // validity expired
        QCOMPARE(statusGroup(0x4A), StatusGroup::TemporaryFailure); // reserved
        QCOMPARE(statusGroup(0x60), StatusGroup::TemporaryFailure); // congestion, no longer trying
        QCOMPARE(statusGroup(0xFF), StatusGroup::TemporaryFailure);
    }

    void parametersAreWrittenOnlyWhenThereAreAny()
    {
        StatusReport report{.recipientAddress = *Address::fromNumber(u"123")};
        const QByteArray bare = *toOctets(report);
        QCOMPARE(bare.size(), 1 + 1 + 4 + 7 + 7 + 1);
        report.protocolIdentifier = 0x41;
        QCOMPARE(*toOctets(report), bare + QByteArray::fromHex("0141"));
        report.userData = *UserData::ofText(u"hi", Encoding{});
        QCOMPARE(*toOctets(report), bare + QByteArray::fromHex("054102E834"));
    }

    void refusesARecipientThatIsNoAddress()
    {
        QCOMPARE(toOctets(StatusReport{.recipientAddress = {"x", 0x91}}).error().fault, EncodeFault::BadAddress);
    }
};

CONTADOR_TEST(StatusReportTest);
#include "status_report_test.moc"
