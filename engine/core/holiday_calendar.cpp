// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/holiday_calendar.h"

#include <QCalendar>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

namespace contador {

namespace {

using Kind = JsonFault::Kind;

constexpr std::array weekdays{Named{1, "monday"}, Named{2, "tuesday"},  Named{3, "wednesday"}, Named{4, "thursday"},
                              Named{5, "friday"}, Named{6, "saturday"}, Named{7, "sunday"}};
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr int mostDaysFromEaster = 100;

FixedDay fixedDayAt(const JsonPlace &place)
{
    const QString written = place.text();
    const QDate day = QDate::fromString(QStringLiteral("2024-") + written, Qt::ISODate); // a leap year
    if (!day.isValid())
        place.fail(Kind::BadValue, written);
    return {day.month(), day.day()};
}

NthWeekday nthWeekdayAt(const JsonPlace &place)
{
    place.allow({"month", "weekday", "nth"});
    NthWeekday day{place["month"].whole(1, 12), place["weekday"].oneOf(weekdays), place["nth"].whole(-1, 4)};
    if (day.nth == 0)
        place["nth"].fail(Kind::BadValue, QStringLiteral("0"));
    return day;
}

Holiday holidayAt(const JsonPlace &place)
{
    place.allow({"name", "day", "easter", "orthodox_easter", "weekday", "date", "from", "to", "place", "moves"});
    Holiday holiday;
    holiday.name = place["name"].text();
    if (place.has("day"))
        holiday.day = fixedDayAt(place["day"]);
    else if (place.has("easter"))
        holiday.day = EasterDay{place["easter"].whole(-mostDaysFromEaster, mostDaysFromEaster), false};
    else if (place.has("orthodox_easter"))
        holiday.day = EasterDay{place["orthodox_easter"].whole(-mostDaysFromEaster, mostDaysFromEaster), true};
    else if (place.has("weekday"))
        holiday.day = nthWeekdayAt(place["weekday"]);
    else
        holiday.day = place["date"].date();
    if (place.has("from"))
        holiday.fromYear = place["from"].whole(firstYear, lastYear);
    if (place.has("to"))
        holiday.toYear = place["to"].whole(firstYear, lastYear);
    if (place.has("place"))
        holiday.place = place["place"].text();
    if (place.has("moves"))
        holiday.moves = place["moves"].flag();
    return holiday;
}

QDate dayOf(const FixedDay &day, int year)
{
    return {year, day.month, day.day}; // invalid: no such day this year
}

QDate dayOf(const EasterDay &day, int year)
{
    return (day.isOrthodox ? orthodoxEasterSunday(year) : easterSunday(year)).addDays(day.days);
}

QDate dayOf(const NthWeekday &day, int year)
{
    const QDate first(year, day.month, 1);
    if (day.nth > 0)
        return first.addDays((day.weekday - first.dayOfWeek() + 7) % 7 + 7 * (day.nth - 1));
    const QDate last(year, day.month, first.daysInMonth());
    return last.addDays(-((last.dayOfWeek() - day.weekday + 7) % 7));
}

QDate dayOf(const QDate &day, int year)
{
    return day.year() == year ? day : QDate();
}

std::map<QString, HolidayCalendar> readShipped()
{
    std::map<QString, HolidayCalendar> all;
    const QDir folder(QStringLiteral(":/calendars"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        const auto calendar =
            file.open(QIODevice::ReadOnly) ? HolidayCalendar::read(file.readAll()) : failure(JsonFault{Kind::NotJson, {}, {}});
        if (!calendar)
            qFatal("%s: %s %s", qPrintable(name), qPrintable(calendar.error().path), qPrintable(calendar.error().detail));
        all.emplace(name.chopped(5), *calendar);
    }
    return all;
}

const std::map<QString, HolidayCalendar> &allShipped()
{
    static const std::map<QString, HolidayCalendar> all = readShipped();
    return all;
}

} // namespace

/// J. Meeus, Astronomical Algorithms (1991), chapter 8.
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

/// The same chapter, for the Julian calendar.
QDate orthodoxEasterSunday(int year)
{
    const int a = year % 4;
    const int b = year % 7;
    const int c = year % 19;
    const int d = (19 * c + 15) % 30;
    const int e = (2 * a + 4 * b - d + 34) % 7;
    const int f = d + e + 114;
    return {year, f / 31, f % 31 + 1, QCalendar(QCalendar::System::Julian)};
}

Outcome<HolidayCalendar, JsonFault> HolidayCalendar::read(const QByteArray &json)
{
    const auto object = readJsonFile(json, QStringLiteral("contador-calendar/1"));
    if (!object)
        return failure(object.error());
    std::optional<JsonFault> fault;
    const JsonPlace place(fault, {}, *object);
    place.allow({"format", "sources", "weekend", "holidays"});
    HolidayCalendar calendar;
    for (const JsonPlace &source : place["sources"].elements())
        calendar.m_sources << source.text();
    for (const JsonPlace &day : place["weekend"].elements())
        calendar.m_weekend.push_back(day.oneOf(weekdays));
    for (const JsonPlace &holiday : place["holidays"].elements())
        calendar.m_holidays.push_back(holidayAt(holiday));
    if (calendar.m_weekend.size() > 3) // or no term would ever end
        place["weekend"].fail(Kind::BadValue, QString::number(calendar.m_weekend.size()));
    if (fault)
        return failure(*fault);
    return calendar;
}

const HolidayCalendar *HolidayCalendar::shipped(const QString &country)
{
    const auto found = allShipped().find(country);
    return found == allShipped().end() ? nullptr : &found->second;
}

QStringList HolidayCalendar::countriesShipped()
{
    QStringList countries;
    for (const auto &[country, calendar] : allShipped())
        countries << country;
    return countries;
}

HolidayCalendar HolidayCalendar::at(const QString &place) const
{
    HolidayCalendar calendar = *this;
    calendar.m_place = place;
    return calendar;
}

QStringList HolidayCalendar::places() const
{
    QStringList places;
    for (const Holiday &holiday : m_holidays) {
        if (!holiday.place.isEmpty())
            places << holiday.place;
    }
    places.sort();
    places.removeDuplicates();
    return places;
}

bool HolidayCalendar::isWeekend(QDate day) const
{
    return std::find(m_weekend.begin(), m_weekend.end(), day.dayOfWeek()) != m_weekend.end();
}

bool HolidayCalendar::concerns(const Holiday &holiday, int year) const
{
    return (holiday.place.isEmpty() || holiday.place == m_place) && (!holiday.fromYear || *holiday.fromYear <= year)
        && (!holiday.toYear || year <= *holiday.toYear);
}

std::vector<std::pair<QDate, QString>> HolidayCalendar::holidaysOf(int year) const
{
    std::vector<std::pair<QDate, QString>> days;
    std::vector<std::pair<QDate, QString>> moved;
    const auto isTaken = [&](QDate day) {
        return std::any_of(days.begin(), days.end(), [&](const auto &taken) { return taken.first == day; });
    };
    for (const Holiday &holiday : m_holidays) {
        const QDate day = std::visit([&](const auto &rule) { return dayOf(rule, year); }, holiday.day);
        if (!day.isValid() || !concerns(holiday, year))
            continue;
        if (holiday.moves && (isWeekend(day) || isTaken(day)))
            moved.emplace_back(day, holiday.name);
        days.emplace_back(day, holiday.name);
    }
    for (auto [day, name] : moved) {
        while (isWeekend(day) || isTaken(day))
            day = day.addDays(1);
        days.emplace_back(day, name);
    }
    return days;
}

std::optional<QString> HolidayCalendar::holidayOn(QDate day) const
{
    for (const int year : {day.year(), day.year() - 1}) { // one of December may have moved into January
        for (const auto &[holiday, name] : holidaysOf(year)) {
            if (holiday == day)
                return name;
        }
    }
    return std::nullopt;
}

} // namespace contador
