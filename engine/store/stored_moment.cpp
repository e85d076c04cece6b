// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/stored_moment.h"

#include <QTimeZone>

#include <chrono>
#include <optional>

namespace contador {

namespace {

using namespace std::chrono;

constexpr qsizetype textSize = 24; // 2026-11-29T08:05:00.000Z

struct Place {
    qsizetype at;
    qsizetype digits;
};
constexpr qint64 julianDayOfEpoch = 2440588; // 1970-01-01
constexpr qsizetype daySize = 10; // 2026-11-29
constexpr Place yearAt{0, 4}, monthAt{5, 2}, dayAt{8, 2}, hourAt{11, 2}, minuteAt{14, 2}, secondAt{17, 2}, millisecondAt{20, 3};

void write(QChar *text, Place place, unsigned value)
{
    for (qsizetype i = place.at + place.digits; i-- > place.at; value /= 10)
        text[i] = QChar(u'0' + char16_t(value % 10));
}

void write(QChar *text, const year_month_day &date)
{
    write(text, yearAt, unsigned(int(date.year())));
    write(text, monthAt, unsigned(date.month()));
    write(text, dayAt, unsigned(date.day()));
}

/// \param valid becomes false where a character is no digit
unsigned read(const QString &text, Place place, bool &valid)
{
    unsigned value = 0;
    for (qsizetype i = place.at; i < place.at + place.digits; ++i) {
        const unsigned digit = unsigned(text[i].unicode()) - u'0';
        valid = valid && digit < 10;
        value = value * 10 + digit;
    }
    return value;
}

/// None: not as `storedDay` writes it, or no day.
std::optional<year_month_day> dayParsed(const QString &text)
{
    if (text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    bool valid = true;
    const year_month_day date{year(int(read(text, yearAt, valid))), month(read(text, monthAt, valid)), day(read(text, dayAt, valid))};
    return valid && date.ok() ? std::optional(date) : std::nullopt;
}

/// None: not as `storedMoment` writes it.
std::optional<sys_time<milliseconds>> parsed(const QString &text)
{
    if (text.size() != textSize || text[10] != u'T' || text[13] != u':' || text[16] != u':' || text[19] != u'.' || text[23] != u'Z')
        return std::nullopt;
    const std::optional<year_month_day> date = dayParsed(text);
    bool valid = true;
    const auto number = [&](Place place) { return read(text, place, valid); };
    const unsigned hour = number(hourAt);
    const unsigned minute = number(minuteAt);
    const unsigned second = number(secondAt);
    const unsigned millisecond = number(millisecondAt);
    if (!valid || !date || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return sys_days(*date) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(millisecond);
}

} // namespace

QString storedMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const sys_time<milliseconds> time{milliseconds(moment.toMSecsSinceEpoch())};
    const auto midnight = floor<days>(time);
    const year_month_day date(midnight);
    if (int(date.year()) < 0 || int(date.year()) > 9999)
        return moment.toUTC().toString(Qt::ISODateWithMs);
    const hh_mm_ss clock(time - midnight);
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar *to = text.data();
    write(to, date);
    write(to, hourAt, unsigned(clock.hours().count()));
    write(to, minuteAt, unsigned(clock.minutes().count()));
    write(to, secondAt, unsigned(clock.seconds().count()));
    write(to, millisecondAt, unsigned(clock.subseconds().count()));
    return text;
}

QDateTime momentStored(const QString &text)
{
    if (const auto moment = parsed(text))
        return QDateTime::fromMSecsSinceEpoch(moment->time_since_epoch().count(), Qt::UTC);
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString storedDay(QDate day)
{
    if (!day.isValid())
        return {};
    const year_month_day date{sys_days(days(day.toJulianDay() - julianDayOfEpoch))};
    if (int(date.year()) < 1 || int(date.year()) > 9999)
        return day.toString(Qt::ISODate);
    QString text = QStringLiteral("0000-00-00");
    write(text.data(), date);
    return text;
}

QDate dayStored(const QString &text)
{
    if (text.size() == daySize) {
        if (const auto date = dayParsed(text))
            return QDate(int(date->year()), int(unsigned(date->month())), int(unsigned(date->day())));
    }
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace contador
