// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/debts_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace contador {

namespace {

struct DebtsText {
    Q_DECLARE_TR_FUNCTIONS(DebtsText)
};

template <typename Fault> struct FaultWords {
    Fault fault;
    const char *code;
    const char *sentence;
};

constexpr std::array planFaults{
    FaultWords{PlanFault::NothingOwed, "nothing_owed", QT_TRANSLATE_NOOP("DebtsText", "Nothing is owed that a plan could cover.")},
    FaultWords{PlanFault::AlreadyInPlan, "already_in_plan",
               QT_TRANSLATE_NOOP("DebtsText", "A plan of this account runs already: end it first.")},
    FaultWords{PlanFault::TooManyInstalments, "too_many_instalments",
               QT_TRANSLATE_NOOP("DebtsText", "The rules of the country do not allow so many instalments, or there is none.")},
    FaultWords{PlanFault::TooSmall, "instalment_too_small",
               QT_TRANSLATE_NOOP("DebtsText", "Each instalment would be too small: agree fewer of them.")},
    FaultWords{PlanFault::FirstDueInPast, "first_due_in_past",
               QT_TRANSLATE_NOOP("DebtsText", "The first instalment would be due in the past: choose a later day.")},
};

constexpr std::array penaltyFaults{
    FaultWords{PenaltyFault::DayInFuture, "day_in_future",
               QT_TRANSLATE_NOOP("DebtsText", "Penalties are asked up to today, not for days to come.")},
    FaultWords{PenaltyFault::NoRules, "no_penalty_rules",
               QT_TRANSLATE_NOOP("DebtsText", "For this country no penalty rules are known: nothing was booked.")},
    FaultWords{PenaltyFault::NoCalendar, "no_calendar",
               QT_TRANSLATE_NOOP("DebtsText", "Penalties begin on a working day here, and the holidays of this country are not known.")},
};

QString words(const char *english)
{
    return QCoreApplication::translate("DebtsText", english);
}

constexpr int mostDecimalsOfRate = 6;
constexpr int daysOfYear = 365;
constexpr int daysOfMonth = 30;

/// A rate a day as people write it: a round one a year or a month, where there is.
QString rateText(const Decimal &percentPerDay, const Format &format)
{
    const auto isRound = [](const Decimal &percent) { return percent == Decimal::scaled(percent.units(2, RoundingMode::HalfUp).value_or(0), 2); };
    if (isRound(percentPerDay))
        return DebtsText::tr("%1 % a day").arg(numberText(percentPerDay, mostDecimalsOfRate, format));
    if (const Decimal month = percentPerDay * Decimal(daysOfMonth); isRound(month))
        return DebtsText::tr("%1 % in 30 days").arg(numberText(month, mostDecimalsOfRate, format));
    if (const Decimal year = percentPerDay * Decimal(daysOfYear); isRound(year))
        return DebtsText::tr("%1 % a year of 365 days").arg(numberText(year, mostDecimalsOfRate, format));
    return DebtsText::tr("%1 % a day").arg(numberText(percentPerDay, mostDecimalsOfRate, format));
}

} // namespace

QString planFaultSentence(PlanFault fault)
{
    return words(std::ranges::find(planFaults, fault, &FaultWords<PlanFault>::fault)->sentence);
}

QString planFaultCode(PlanFault fault)
{
    return QString::fromLatin1(std::ranges::find(planFaults, fault, &FaultWords<PlanFault>::fault)->code);
}

QString penaltyFaultSentence(PenaltyFault fault)
{
    return words(std::ranges::find(penaltyFaults, fault, &FaultWords<PenaltyFault>::fault)->sentence);
}

QString penaltyFaultCode(PenaltyFault fault)
{
    return QString::fromLatin1(std::ranges::find(penaltyFaults, fault, &FaultWords<PenaltyFault>::fault)->code);
}

QString planStateText(const InstalmentPlan &plan)
{
    if (!plan.outcome)
        return DebtsText::tr("Runs");
    switch (*plan.outcome) {
    case PlanOutcome::Kept:
        return DebtsText::tr("Paid as agreed");
    case PlanOutcome::Broken:
        return DebtsText::tr("Broken");
    case PlanOutcome::Cancelled:
        return DebtsText::tr("Ended by a clerk");
    }
    Q_UNREACHABLE();
}

QString planOutcomeSentence(const InstalmentPlan &plan)
{
    if (!plan.outcome)
        return DebtsText::tr("runs");
    switch (*plan.outcome) {
    case PlanOutcome::Kept:
        return DebtsText::tr("paid as agreed");
    case PlanOutcome::Broken:
        return DebtsText::tr("broken: an instalment was not paid, and the debts are as they were before");
    case PlanOutcome::Cancelled:
        return DebtsText::tr("ended by a clerk: the debts are as they were before");
    }
    Q_UNREACHABLE();
}

QStringList penaltyRuleSentences(const PenaltyRules &rules, const Format &format)
{
    QStringList sentences;
    if (rules.finePercent)
        sentences << DebtsText::tr("Once, on the first day late: %1 % of what is open.").arg(numberText(*rules.finePercent, mostDecimalsOfRate, format));
    for (const PenaltyStep &step : rules.interest) {
        const QString rate = step.isShareOfReference
            ? DebtsText::tr("%1 of the rate of the central bank a day").arg(numberText(step.percentPerDay, mostDecimalsOfRate, format))
            : rateText(step.percentPerDay, format);
        sentences << DebtsText::tr("From day %1 late: %2 of what is open.").arg(QString::number(step.fromDay), rate);
    }
    if (rules.mostPercent)
        sentences << DebtsText::tr("Interest at most %1 % of the debt.").arg(numberText(*rules.mostPercent, mostDecimalsOfRate, format));
    sentences << (rules.startsOnWorkingDay ? DebtsText::tr("The first day late is the first working day after the last day to pay.")
                                           : DebtsText::tr("The first day late is the day after the last day to pay."));
    sentences << DebtsText::tr("No penalty on a penalty; days of a dispute or of a plan cost nothing.");
    return sentences;
}

QStringList planRuleSentences(const PlanRules &rules, const Currency &currency, const Format &format)
{
    QStringList sentences{DebtsText::tr("At most %1 instalments, a month apart, without interest.").arg(rules.mostInstalments)};
    if (rules.least > 0)
        sentences << DebtsText::tr("Each at least %1.").arg(format.money({rules.least, currency}));
    if (rules.graceDays > 0)
        sentences << DebtsText::tr("An instalment may be %1 days late before the plan is broken.").arg(rules.graceDays);
    return sentences;
}

QString numberText(const Decimal &number, int mostDecimals, const Format &format)
{
    return number.toString(mostDecimals).replace(u'.', format.locale.decimalPoint());
}

QString percentText(const std::optional<Decimal> &percent, const Format &format)
{
    constexpr int hundreds = 100; // of thousandths: one decimal
    const std::optional<qint64> tenths = percent ? percent->units(1, RoundingMode::HalfUp) : std::nullopt;
    return tenths ? format.quantity(Quantity{*tenths * hundreds}, QStringLiteral("%")) : QStringLiteral("–");
}

QString overdueText(int fromDays, std::optional<int> toDays)
{
    return toDays ? DebtsText::tr("%1 to %2 days overdue").arg(QString::number(fromDays), QString::number(*toDays))
                  : DebtsText::tr("%1 days overdue and more").arg(fromDays);
}

} // namespace contador
