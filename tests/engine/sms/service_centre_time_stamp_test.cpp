// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/service_centre_time_stamp.h"

#include "engine/sms/semi_octets.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador::sms;

static ServiceCentreTimeStamp stampOf(const char *hex)
{
    return ServiceCentreTimeStamp::fromOctets(QByteArray::fromHex(hex));
}

class ServiceCentreTimeStampTest : public QObject {
    Q_OBJECT

private slots:
    void digitsAreSwapped()
    {
        QCOMPARE(fromSwappedDigits(0x72), 27);
        QCOMPARE(fromSwappedDigits(0xA2), 20);
        QCOMPARE(fromSwappedDigits(0x2A), 2);
        QCOMPARE(toSwappedDigits(27), 0x72);
        for (int number = 0; number < 100; ++number) {
            QCOMPARE(fromSwappedDigits(toSwappedDigits(number)), number);
            QVERIFY(areDigits(toSwappedDigits(number)));
        }
        QVERIFY(!areDigits(0xA0));
        QVERIFY(!areDigits(0x0A));
    }

    void keepsItsOffset()
    {
        const auto stamp = stampOf("72304190623540");
        QCOMPARE(stamp.toString(), QString("2027-03-14T09:26:53+01:00"));
        QCOMPARE(stamp.offsetFromUtc(), std::chrono::minutes(60));
        QCOMPARE(stamp.utc(), QDateTime(QDate(2027, 3, 14), QTime(8, 26, 53), Qt::UTC));
    }

    void anOffsetBeyondAnyOnEarthIsStillATime()
    {
        QCOMPARE(stampOf("72301000000097").utc(), QDateTime(QDate(2027, 2, 28), QTime(4, 15), Qt::UTC));
        QCOMPARE(stampOf("7230100000009F").utc(), QDateTime(QDate(2027, 3, 1), QTime(19, 45), Qt::UTC));
    }

    void everyValueOfEveryOctetIsATimeOrNone()
    {
        for (std::size_t place = 0; place < 7; ++place) {
            for (int value = 0; value < 256; ++value) {
                auto stamp = stampOf("72304190623540");
                stamp.octets[place] = static_cast<quint8>(value);
                QCOMPARE(stamp.toString().isEmpty(), !stamp.exists());
                QCOMPARE(stamp.utc().isValid(), stamp.exists());
                if (stamp.exists())
                    QCOMPARE(ServiceCentreTimeStamp::fromString(stamp.toString())->toString(), stamp.toString());
            }
        }
    }

    void existsWhereTheCalendarHasTheDay()
    {
        for (int year = 0; year < 100; ++year) {
            for (int month = 0; month < 20; ++month) {
                for (int day = 0; day < 40; ++day) {
                    auto stamp = stampOf("00000000000000");
                    stamp.octets = {toSwappedDigits(year), toSwappedDigits(month), toSwappedDigits(day)};
                    QCOMPARE(stamp.exists(), QDate::isValid(year < 90 ? 2000 + year : 1900 + year, month, day));
                }
            }
        }
    }

    void everyOffsetComesBack()
    {
        for (int quarters = -79; quarters <= 79; ++quarters) {
            const int minutes = std::abs(quarters) * 15;
            const QString text =
                QString::asprintf("2027-03-14T09:26:53%c%02d:%02d", quarters < 0 ? '-' : '+', minutes / 60, minutes % 60);
            const auto stamp = ServiceCentreTimeStamp::fromString(text);
            QVERIFY2(stamp, qPrintable(text));
            QCOMPARE(stamp->toString(), text);
            QCOMPARE(stamp->offsetFromUtc().count(), quarters * 15);
        }
    }

    void everyDayOfAHundredYearsComesBack()
    {
        for (QDate day(1990, 1, 1); day.year() < 2090; day = day.addDays(1)) {
            const QDateTime time(day, QTime(23, 59, 58), Qt::UTC);
            const auto stamp = ServiceCentreTimeStamp::fromDateTime(time);
            QVERIFY(stamp);
            QCOMPARE(stamp->utc(), time);
        }
    }

    void takesADateTimeWithItsOffset()
    {
        const QDateTime time(QDate(2027, 3, 14), QTime(9, 26, 53, 999), Qt::OffsetFromUTC, -3 * 3600);
        QCOMPARE(ServiceCentreTimeStamp::fromDateTime(time)->raw().toHex(), QByteArray("72304190623529"));
        QVERIFY(!ServiceCentreTimeStamp::fromDateTime(QDateTime()));
        QVERIFY(!ServiceCentreTimeStamp::fromDateTime(QDateTime(QDate(1989, 12, 31), QTime(0, 0), Qt::UTC)));
        QVERIFY(!ServiceCentreTimeStamp::fromDateTime(QDateTime(QDate(2090, 1, 1), QTime(0, 0), Qt::UTC)));
        QVERIFY(!ServiceCentreTimeStamp::fromDateTime(QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::OffsetFromUTC, 600)));
    }

    void refusesWhatIsNotWrittenExactly_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "2027-03-14",
                                 "2027-03-14T09:26:53",
                                 "2027-03-14T09:26:53Z",
                                 "2027-03-14 09:26:53+01:00",
                                 "2027-3-14T09:26:53+01:00",
                                 "2027-03-14T09:26:53+0100",
                                 "2027-03-14T09:26:53+01:00 ",
                                 " 2027-03-14T09:26:53+01:00",
                                 "2027-03-14T09:26:53.5+01:00",
                                 "2027-02-30T09:26:53+01:00",
                                 "2027-03-14T24:00:00+01:00",
                                 "2027-03-14T09:60:00+01:00",
                                 "2027-03-14T09:26:53+01:10",
                                 "2027-03-14T09:26:53+20:00",
                                 "2027-03-14T09:26:53-20:00",
                                 "2027-03-14T09:26:53+01:60",
                                 "1989-12-31T23:59:59+00:00",
                                 "2090-01-01T00:00:00+00:00",
                                 "2027-03-14T09:26:53+01:00\n"})
            QTest::newRow(text) << QString(text);
        QTest::newRow("digits of another script") << u"٢٠٢٧-03-14T09:26:53+01:00"_qs;
    }

    void refusesWhatIsNotWrittenExactly()
    {
        QFETCH(QString, text);
        QVERIFY(!ServiceCentreTimeStamp::fromString(text));
    }
};

CONTADOR_TEST(ServiceCentreTimeStampTest);
#include "service_centre_time_stamp_test.moc"
