// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/holiday_calendar.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

class HolidayCalendarTest : public QObject {
    Q_OBJECT

private slots:
    void findsEaster()
    {
        const std::vector<QDate> western{{2000, 4, 23}, {2008, 3, 23}, {2011, 4, 24}, {2024, 3, 31},
                                         {2025, 4, 20}, {2026, 4, 5},  {2027, 3, 28}, {2038, 4, 25}};
        for (const QDate &sunday : western)
            QCOMPARE(easterSunday(sunday.year()), sunday);
        const std::vector<QDate> orthodox{{2021, 5, 2}, {2024, 5, 5}, {2025, 4, 20}, {2026, 4, 12}, {2027, 5, 2}};
        for (const QDate &sunday : orthodox)
            QCOMPARE(orthodoxEasterSunday(sunday.year()), sunday);
        for (int year = 1900; year <= 2200; ++year) {
            QCOMPARE(easterSunday(year).dayOfWeek(), 7);
            QCOMPARE(orthodoxEasterSunday(year).dayOfWeek(), 7);
        }
    }

    void knowsHolidays_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("holiday");
        const auto row = [](const char *country, const char *place, QDate day, const char *holiday) {
            QTest::addRow("%s %s %s", country, place, qPrintable(day.toString(Qt::ISODate)))
                << QString(country) << QString(place) << day << QString::fromUtf8(holiday);
        };
        row("PT", "", {2026, 4, 25}, "Dia da Liberdade");
        row("PT", "", {2026, 6, 4}, "Corpo de Deus");
        row("PT", "", {2014, 6, 19}, ""); // suspended from 2013 to 2015
        row("PT", "", {2014, 10, 5}, "");
        row("PT", "", {2012, 10, 5}, "Implantação da República");
        row("PT", "", {2026, 6, 13}, "");
        row("PT", "Lisboa", {2026, 6, 13}, "Santo António");
        row("PT", "Porto", {2026, 6, 13}, "");
        row("BR", "", {2023, 11, 20}, "");
        row("BR", "", {2024, 11, 20}, "Consciência Negra");
        row("GB", "", {2026, 5, 4}, "Early May bank holiday");
        row("GB", "", {2026, 5, 25}, "Spring bank holiday");
        row("GB", "", {2026, 8, 31}, "Summer bank holiday");
        row("GB", "", {2026, 12, 28}, "Boxing Day"); // the 26th is a Saturday
        row("GB", "", {2027, 12, 27}, "Christmas Day"); // both on a weekend
        row("GB", "", {2027, 12, 28}, "Boxing Day");
        row("GB", "", {2022, 12, 27}, "Christmas Day"); // on a Sunday, and the Monday is taken
        row("GB", "", {2022, 1, 3}, "New Year's Day");
        row("UA", "", {2026, 4, 13}, "Великдень"); // Easter is a Sunday
        row("UA", "", {2026, 6, 1}, "Трійця");
        row("RU", "", {2026, 1, 9}, "перенос с 3 января 2026 года");
        row("RU", "", {2026, 5, 11}, "День Победы"); // 9 May is a Saturday
        row("RU", "", {2027, 1, 9}, "");
    }

    void knowsHolidays()
    {
        QFETCH(QString, country);
        QFETCH(QString, place);
        QFETCH(QDate, day);
        QFETCH(QString, holiday);
        QCOMPARE(HolidayCalendar::shipped(country)->at(place).holidayOn(day).value_or(QString()), holiday);
    }

    void namesItsSources()
    {
        for (const QString &country : HolidayCalendar::countriesShipped())
            QVERIFY(!HolidayCalendar::shipped(country)->sources().isEmpty());
        QVERIFY(!HolidayCalendar::shipped("ZZ"));
    }

    void refusesWhatIsNoCalendar_data()
    {
        QTest::addColumn<QByteArray>("holiday");
        QTest::addColumn<QString>("path");
        QTest::newRow("no day") << QByteArray(R"({"name": "x"})") << "holidays[0].date";
        QTest::newRow("not a day") << QByteArray(R"({"name": "x", "day": "02-30"})") << "holidays[0].day";
        QTest::newRow("no nth") << QByteArray(R"({"name": "x", "weekday": {"month": 5, "weekday": "monday", "nth": 0}})")
                                << "holidays[0].weekday.nth";
        QTest::newRow("misspelt") << QByteArray(R"({"name": "x", "easter": 1, "until": 2000})") << "holidays[0].until";
        QTest::newRow("no such weekday") << QByteArray(R"({"name": "x", "weekday": {"month": 5, "weekday": "mo", "nth": 1}})")
                                         << "holidays[0].weekday.weekday";
    }

    void refusesWhatIsNoCalendar()
    {
        QFETCH(QByteArray, holiday);
        QFETCH(QString, path);
        const auto read = HolidayCalendar::read(
            R"({"format": "contador-calendar/1", "sources": ["x"], "weekend": ["sunday"], "holidays": [)" + holiday + "]}");
        QVERIFY(!read);
        QCOMPARE(read.error().path, path);
    }
};

CONTADOR_TEST(HolidayCalendarTest);
#include "holiday_calendar_test.moc"
