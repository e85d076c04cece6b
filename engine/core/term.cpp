// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/term.h"

#include <algorithm>

namespace contador {

namespace {

using Why = SkippedDay::Why;

constexpr int mostInATerm = 3650;

/// Why nobody works on a day; none on a working day.
std::optional<SkippedDay> dayOff(QDate day, const HolidayCalendar &calendar)
{
    if (const std::optional<QString> holiday = calendar.holidayOn(day))
        return SkippedDay{day, Why::Holiday, *holiday};
    if (calendar.isWeekend(day))
        return SkippedDay{day, Why::Weekend};
    return std::nullopt;
}

QDate afterWorkingDays(const Term &term, QDate event, const HolidayCalendar &calendar, std::vector<SkippedDay> &skipped)
{
    QDate day = term.countsFirstDay ? event.addDays(-1) : event;
    for (int left = term.count; left > 0;) {
        day = day.addDays(1);
        if (const auto off = dayOff(day, calendar))
            skipped.push_back(*off);
        else
            --left;
    }
    return day;
}

std::optional<SkippedDay> whyForbidden(QDate day, const ForbiddenDays &forbidden, const HolidayCalendar &calendar)
{
    if (const std::optional<QString> holiday = calendar.holidayOn(day); holiday && forbidden.holidays)
        return SkippedDay{day, Why::Holiday, *holiday};
    if (const std::optional<QString> holiday = calendar.holidayOn(day.addDays(1)); holiday && forbidden.evesOfHolidays)
        return SkippedDay{day, Why::EveOfHoliday, *holiday};
    if (std::find(forbidden.weekdays.begin(), forbidden.weekdays.end(), day.dayOfWeek()) != forbidden.weekdays.end())
        return SkippedDay{day, calendar.isWeekend(day) ? Why::Weekend : Why::Forbidden};
    return std::nullopt;
}

} // namespace

Term termAt(const JsonPlace &place)
{
    place.allow({"count", "unit", "counts_first_day", "end"});
    Term term{place["count"].whole(0, mostInATerm), place["unit"].oneOf(termUnits)};
    if (place.has("counts_first_day"))
        term.countsFirstDay = place["counts_first_day"].flag();
    if (place.has("end"))
        term.end = place["end"].oneOf(termEnds);
    return term;
}

FoundDay endOf(const Term &term, QDate event, const HolidayCalendar &calendar)
{
    Q_ASSERT(event.isValid() && term.count >= 0);
    FoundDay found;
    if (!term.countsFirstDay && term.count > 0)
        found.skipped.push_back({event, Why::FirstDay});
    const int first = term.countsFirstDay && term.count > 0 ? 1 : 0;
    switch (term.unit) {
    case TermUnit::Days:
        found.day = event.addDays(term.count - first);
        break;
    case TermUnit::WorkingDays:
        found.day = afterWorkingDays(term, event, calendar, found.skipped);
        break;
    case TermUnit::Months:
        found.day = event.addMonths(term.count).addDays(-first);
        break;
    }
    if (term.end == TermEnd::DayAfter) {
        found.skipped.push_back({found.day, Why::TermNotOver});
        found.day = found.day.addDays(1);
    }
    while (term.end == TermEnd::NextWorkingDay) {
        const auto off = dayOff(found.day, calendar);
        if (!off)
            break;
        found.skipped.push_back(*off);
        found.day = found.day.addDays(1);
    }
    return found;
}

std::optional<FoundDay> firstAllowedDay(QDate from, const ForbiddenDays &forbidden, const HolidayCalendar &calendar)
{
    FoundDay found{from, {}};
    for (; found.day < from.addYears(1); found.day = found.day.addDays(1)) {
        const auto why = whyForbidden(found.day, forbidden, calendar);
        if (!why)
            return found;
        found.skipped.push_back(*why);
    }
    return std::nullopt;
}

} // namespace contador
