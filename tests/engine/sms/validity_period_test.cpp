// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/validity_period.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace contador::sms;
using namespace std::chrono_literals;

class ValidityPeriodTest : public QObject {
    Q_OBJECT

private slots:
    void relativeValuesAreAsInTheStandard()
    {
        const auto duration = [](int value) { return RelativeValidity{static_cast<quint8>(value)}.duration(); };
        QCOMPARE(duration(0), std::chrono::seconds(5min));
        QCOMPARE(duration(143), std::chrono::seconds(12h));
        QCOMPARE(duration(144), std::chrono::seconds(12h + 30min));
        QCOMPARE(duration(167), std::chrono::seconds(24h));
        QCOMPARE(duration(168), std::chrono::seconds(2 * 24h));
        QCOMPARE(duration(196), std::chrono::seconds(30 * 24h));
        QCOMPARE(duration(197), std::chrono::seconds(5 * 7 * 24h));
        QCOMPARE(duration(255), std::chrono::seconds(63 * 7 * 24h));
        for (int value = 1; value < 256; ++value)
            QVERIFY(duration(value) > duration(value - 1));
    }

    void theShortestCoveringPeriodIsChosen()
    {
        QCOMPARE(RelativeValidity::covering(0s).value, 0);
        QCOMPARE(RelativeValidity::covering(5min).value, 0);
        QCOMPARE(RelativeValidity::covering(5min + 1s).value, 1);
        QCOMPARE(RelativeValidity::covering(24h).value, 167);
        QCOMPARE(RelativeValidity::covering(25h).value, 168);
        QCOMPARE(RelativeValidity::covering(1000 * 24h).value, 255);
        for (int value = 0; value < 256; ++value) {
            const RelativeValidity validity{static_cast<quint8>(value)};
            QCOMPARE(RelativeValidity::covering(validity.duration()), validity);
        }
    }

    void everyKindComesBack()
    {
        const ServiceCentreTimeStamp end = *ServiceCentreTimeStamp::fromString("2027-03-14T09:26:53+01:00");
        const std::vector<ValidityPeriod> kinds{std::monostate(), RelativeValidity{167}, AbsoluteValidity{end},
                                                EnhancedValidity{{0x41, 0xA7, 0, 0, 0, 0, 0}}};
        for (const ValidityPeriod &validity : kinds) {
            const QByteArray octets = toOctets(validity);
            OctetReader reader(octets);
            QVERIFY(readValidityPeriod(reader, validityPeriodFormat(validity)) == validity);
            QVERIFY(reader.atEnd() && !reader.error());
        }
    }

    void everyFirstOctetOfAnEnhancedOneIsRead()
    {
        for (int first = 0; first < 256; ++first) {
            const EnhancedValidity validity{{static_cast<quint8>(first), 0x21, 0x43, 0x65, 0, 0, 0}};
            const int format = first & 0x07;
            const bool isReadable = first < 0x80 && format >= 1 && format <= 3;
            QCOMPARE(validity.duration().has_value(), isReadable);
            QCOMPARE(validity.isSingleShot(), (first & 0x40) != 0);
        }
        QCOMPARE(EnhancedValidity({3, 0x21, 0x43, 0x65, 0, 0, 0}).duration(),
                 std::optional<std::chrono::seconds>(12h + 34min + 56s));
        QVERIFY(!EnhancedValidity({3, 0x21, 0x4A, 0x65, 0, 0, 0}).duration());
    }
};

CONTADOR_TEST(ValidityPeriodTest);
#include "validity_period_test.moc"
