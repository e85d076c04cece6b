// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/json_place.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace contador {

/// On which day of a year a holiday is.
struct FixedDay {
    int month = 1;
    int day = 1;
};
struct EasterDay {
    int days = 0; ///< after Easter Sunday
    bool isOrthodox = false; ///< by the Julian calendar
};
struct NthWeekday {
    int month = 1;
    int weekday = 1; ///< 1 is Monday
    int nth = 1; ///< -1 is the last one
};
using HolidayDay = std::variant<FixedDay, EasterDay, NthWeekday, QDate>;

struct Holiday {
    QString name; ///< in the country's language
    HolidayDay day;
    std::optional<int> fromYear;
    std::optional<int> toYear; ///< the last year
    QString place; ///< of one municipality or region only; empty: of the whole country
    bool moves = false; ///< from a day off to the next working day, which is off beside it
};

/// The days on which a country does not work: a file in resources/calendars, found by its ISO 3166 code.
class HolidayCalendar {
public:
    static Outcome<HolidayCalendar, JsonFault> read(const QByteArray &json);
    static const HolidayCalendar *shipped(const QString &country); ///< none: we have no file of it
    static QStringList countriesShipped();

    /// The same with the holidays of a place in it; of an unknown place those of the country alone.
    [[nodiscard]] HolidayCalendar at(const QString &place) const;
    [[nodiscard]] QStringList places() const; ///< sorted

    [[nodiscard]] bool isWeekend(QDate day) const;
    [[nodiscard]] std::optional<QString> holidayOn(QDate day) const; ///< its name
    [[nodiscard]] bool isWorkingDay(QDate day) const { return !isWeekend(day) && !holidayOn(day); }

    [[nodiscard]] const QStringList &sources() const { return m_sources; }

private:
    [[nodiscard]] bool concerns(const Holiday &holiday, int year) const;
    [[nodiscard]] std::vector<std::pair<QDate, QString>> holidaysOf(int year) const;

    QStringList m_sources; ///< the acts
    std::vector<int> m_weekend;
    std::vector<Holiday> m_holidays;
    QString m_place;
};

QDate easterSunday(int year);
QDate orthodoxEasterSunday(int year); ///< its day in our calendar

} // namespace contador
