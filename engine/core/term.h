// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/holiday_calendar.h"

#include <array>
#include <vector>

namespace contador {

enum class TermUnit { Days, WorkingDays, Months };

/// What becomes of a term's last day.
enum class TermEnd {
    AsIs,
    NextWorkingDay, ///< from a day off to the next working day (Portugal: Código Civil art. 279 e)
    DayAfter ///< the term must have passed: what follows may be done from the day after
};

inline constexpr std::array termUnits{Named{TermUnit::Days, "days"}, Named{TermUnit::WorkingDays, "working_days"},
                                      Named{TermUnit::Months, "months"}};
inline constexpr std::array termEnds{Named{TermEnd::AsIs, "as_is"}, Named{TermEnd::NextWorkingDay, "next_working_day"},
                                     Named{TermEnd::DayAfter, "day_after"}};

/// A time that a law gives: "20 days", "10 working days", "2 months". A presumption is one too: a registered letter is received
/// three days after it was posted, or on the next working day.
struct Term {
    int count = 0;
    TermUnit unit = TermUnit::Days;
    bool countsFirstDay = false; ///< most laws do not count the day of the event
    TermEnd end = TermEnd::AsIs;
    bool operator==(const Term &) const = default;
};

/// {"count": 20, "unit": "days", "counts_first_day": false, "end": "next_working_day"}; the last two may be left out.
Term termAt(const JsonPlace &place);

/// On which days something must not be done, whatever term has ended.
struct ForbiddenDays {
    std::vector<int> weekdays; ///< 1 is Monday
    bool holidays = false;
    bool evesOfHolidays = false;
};

/// A day that did not count or was passed over, and why.
struct SkippedDay {
    enum class Why { FirstDay, Weekend, Holiday, EveOfHoliday, Forbidden, TermNotOver };
    QDate day;
    Why why = Why::Weekend;
    QString holiday = {}; ///< its name
    bool operator==(const SkippedDay &) const = default;
};

inline constexpr std::array skippedDayReasons{
    Named{SkippedDay::Why::FirstDay, "first_day"},  Named{SkippedDay::Why::Weekend, "weekend"},
    Named{SkippedDay::Why::Holiday, "holiday"},     Named{SkippedDay::Why::EveOfHoliday, "eve_of_holiday"},
    Named{SkippedDay::Why::Forbidden, "forbidden"}, Named{SkippedDay::Why::TermNotOver, "term_not_over"},
};

/// A day found, and every day skipped on the way to it, in order.
struct FoundDay {
    QDate day;
    std::vector<SkippedDay> skipped;
};

/// Where a term ends that begins with an event on a day. A month ends on the day of the same number, or on the month's last.
FoundDay endOf(const Term &term, QDate event, const HolidayCalendar &calendar);

/// The first day, this one or later, on which something may be done. None: all days of a year are forbidden.
std::optional<FoundDay> firstAllowedDay(QDate from, const ForbiddenDays &forbidden, const HolidayCalendar &calendar);

} // namespace contador
