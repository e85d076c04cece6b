// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/term.h"
#include "tests/support/vector_table.h"

#include <QRandomGenerator>

using namespace contador;

namespace {

QDate day(const QString &written)
{
    return QDate::fromString(written, Qt::ISODate);
}

/// "20 days next_working_day from_first_day"
Term termFrom(const QString &written)
{
    const QStringList words = written.split(u' ');
    return {words[0].toInt(), *valueNamed(termUnits, words[1]), words.value(3) == "from_first_day",
            *valueNamed(termEnds, words[2])};
}

ForbiddenDays forbiddenFrom(const QString &written)
{
    static const QStringList weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    ForbiddenDays forbidden;
    for (const QString &word : written.split(u' ')) {
        if (weekdays.contains(word))
            forbidden.weekdays.push_back(int(weekdays.indexOf(word)) + 1);
    }
    forbidden.holidays = written.contains("holidays");
    forbidden.evesOfHolidays = written.contains("eves");
    return forbidden;
}

QString written(const std::vector<SkippedDay> &skipped)
{
    QStringList all;
    for (const SkippedDay &each : skipped) {
        const bool isNamed = each.why == SkippedDay::Why::Holiday;
        all << each.day.toString(Qt::ISODate) + ' ' + nameOf(skippedDayReasons, each.why)
                + (isNamed ? ' ' + each.holiday : QString());
    }
    return all.join(", ");
}

} // namespace

class TermTest : public QObject {
    Q_OBJECT

private slots:
    void endsWhereTheLawSays_data() { tests::addVectorRows("terms.csv"); }

    /// tests/vectors/terms.csv
    void endsWhereTheLawSays()
    {
        QFETCH(QStringList, cells);
        const HolidayCalendar *shipped = HolidayCalendar::shipped(cells[1]);
        QVERIFY(shipped);
        const HolidayCalendar calendar = shipped->at(cells[2]);
        QVERIFY(cells[2].isEmpty() || calendar.places().contains(cells[2]));
        FoundDay found{day(cells[3]), {}};
        const auto add = [&](const FoundDay &next) {
            found.day = next.day;
            found.skipped.insert(found.skipped.end(), next.skipped.begin(), next.skipped.end());
        };
        if (!cells[4].isEmpty())
            add(endOf(termFrom(cells[4]), found.day, calendar));
        add(endOf(termFrom(cells[5]), found.day, calendar));
        if (!cells[6].isEmpty())
            add(*firstAllowedDay(found.day, forbiddenFrom(cells[6]), calendar));
        QCOMPARE(found.day.toString(Qt::ISODate), cells[7]);
        QCOMPARE(written(found.skipped), cells[8]);
    }

    /// Each working day is reached by as many working days as lie between, in any calendar and over any year's end.
    void countsEachWorkingDayOnce()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (const QString &country : HolidayCalendar::countriesShipped()) {
            const HolidayCalendar &calendar = *HolidayCalendar::shipped(country);
            for (int round = 0; round < 20; ++round) {
                const QDate event = QDate(2020, 1, 1).addDays(random.bounded(4000));
                const int count = random.bounded(1, 40);
                const FoundDay end = endOf({count, TermUnit::WorkingDays}, event, calendar);
                QVERIFY(calendar.isWorkingDay(end.day));
                QCOMPARE(event.daysTo(end.day), qint64(count) + qint64(end.skipped.size()) - 1); // the first day was skipped too
                QVERIFY(
                    calendar.isWorkingDay(endOf({count, TermUnit::Days, false, TermEnd::NextWorkingDay}, event, calendar).day));
            }
        }
    }

    void findsNoDayWhereAllAreForbidden()
    {
        QVERIFY(!firstAllowedDay(QDate(2026, 3, 2), {{1, 2, 3, 4, 5, 6, 7}}, *HolidayCalendar::shipped("PT")));
    }

    void readsTheTermsOfAFile()
    {
        const auto read = [](const QJsonObject &object, std::optional<JsonFault> &fault) {
            return termAt(JsonPlace(fault, "term", object));
        };
        std::optional<JsonFault> fault;
        QCOMPARE(read({{"count", 20}, {"unit", "days"}, {"end", "next_working_day"}}, fault),
                 (Term{20, TermUnit::Days, false, TermEnd::NextWorkingDay}));
        QCOMPARE(read({{"count", 2}, {"unit", "months"}, {"counts_first_day", true}}, fault), (Term{2, TermUnit::Months, true}));
        QVERIFY(!fault);
        static_cast<void>(read({{"count", 2}, {"unit", "moons"}}, fault));
        QCOMPARE(fault->path, QString("term.unit"));
    }
};

CONTADOR_TEST(TermTest);
#include "term_test.moc"
