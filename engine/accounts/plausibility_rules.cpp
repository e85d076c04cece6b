// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/plausibility_rules.h"

#include <algorithm>
#include <array>
#include <limits>

namespace contador {

namespace {

/// One more than the highest value of the dial; none where its digits are not known.
std::optional<Quantity> modulusOf(const MeterRegister &dial)
{
    if (dial.digits == 0)
        return std::nullopt;
    qint64 units = 1;
    for (int digit = 0; digit < dial.digits; ++digit)
        units *= 10;
    return Quantity::whole(units);
}

bool hasMoreDecimals(Quantity value, int decimals)
{
    qint64 step = 1;
    for (int decimal = decimals; decimal < Quantity::decimals; ++decimal)
        step *= 10;
    return value.thousandths % step != 0;
}

/// What a household we know nothing of may use.
Decimal mostUnknown(qint64 days, const PlausibilityLimits &limits)
{
    constexpr qint64 month = 30;
    return limits.mostIn30Days.exact() * Decimal(std::max(days, month)) / Decimal(month);
}

Decimal mostUsual(qint64 days, const ReadingHistory &history, const PlausibilityLimits &limits)
{
    if (history.usualDailyUse)
        return limits.timesUsual * *history.usualDailyUse * Decimal(std::max<qint64>(days, 1));
    return mostUnknown(days, limits);
}

bool isUnusuallyHigh(Quantity consumption, qint64 days, const ReadingHistory &history, const PlausibilityLimits &limits)
{
    return consumption > limits.notHighBelow && consumption.exact() > mostUsual(days, history, limits);
}

bool isImplausible(Quantity consumption, qint64 days, const ReadingHistory &history, const PlausibilityLimits &limits)
{
    const Decimal most = std::max(mostUnknown(days, limits), mostUsual(days, history, limits));
    return consumption.exact() > Decimal(limits.timesImplausible) * most;
}

/// What the dial turned, times what the nameplate says.
Quantity times(Quantity turned, Quantity multiplier)
{
    const Decimal exact = turned.exact() * multiplier.exact();
    return {exact.units(Quantity::decimals, RoundingMode::HalfUp).value_or(std::numeric_limits<qint64>::max())};
}

/// The dial went past its last digit: only from the top of its way.
std::optional<Quantity> consumptionOverTheTop(const MeterRegister &dial, Quantity previous, Quantity value,
                                              const PlausibilityLimits &limits)
{
    const std::optional<Quantity> modulus = modulusOf(dial);
    if (!modulus)
        return std::nullopt;
    const Decimal top = modulus->exact() * Decimal(100 - limits.dialTopPercent) / Decimal(100);
    if (previous.exact() < top)
        return std::nullopt;
    return times(*modulus - previous + value, dial.multiplier);
}

bool hasWrongMultiplier(const ReadingCase &reading)
{
    return reading.dial.multiplier <= Quantity{};
}

bool hasTooManyDigits(const ReadingCase &reading)
{
    const std::optional<Quantity> modulus = modulusOf(reading.dial);
    return modulus && reading.value >= *modulus;
}

bool hasTooManyDecimals(const ReadingCase &reading)
{
    return hasMoreDecimals(reading.value, reading.dial.decimals);
}

bool isNotThere(const ReadingCase &reading)
{
    const std::optional<Reading> &previous = reading.history.previous;
    const bool isOver = previous && previous->occasion == ReadingOccasion::Removal;
    return isOver || !reading.dial.isThere(reading.readOn);
}

bool isInFuture(const ReadingCase &reading)
{
    return reading.readOn > reading.today;
}

bool isBeforePrevious(const ReadingCase &reading)
{
    return reading.readOn < reading.history.previous->readOn;
}

bool isBelowControl(const ReadingCase &reading)
{
    return !reading.consumption && reading.history.control && reading.value < *reading.history.control;
}

bool isBelowPrevious(const ReadingCase &reading)
{
    return !reading.consumption;
}

/// A day more than between the dates: both readings may be of any hour.
bool isBeyondMeter(const ReadingCase &reading)
{
    constexpr qint64 hoursOfADay = 24;
    if (!reading.dial.mostPerHour)
        return false;
    return reading.consumption->exact() > Decimal((reading.days + 1) * hoursOfADay) * reading.dial.mostPerHour->exact();
}

bool isImplausiblyHigh(const ReadingCase &reading)
{
    return isImplausible(*reading.consumption, reading.days, reading.history, reading.limits);
}

bool isHigh(const ReadingCase &reading)
{
    return isUnusuallyHigh(*reading.consumption, reading.days, reading.history, reading.limits);
}

/// Twice in a row, and there is a usual use to compare with.
bool isLow(const ReadingCase &reading)
{
    const std::optional<Decimal> &usual = reading.history.usualDailyUse;
    if (!usual || usual->isZero() || reading.days == 0 || reading.history.intervals.empty())
        return false;
    const Decimal least = *usual * Decimal(reading.limits.lowPercent) / Decimal(100);
    const ReadingHistory::Interval &last = reading.history.intervals.back();
    return last.days > 0 && last.consumption.exact() < least * Decimal(last.days)
        && reading.consumption->exact() < least * Decimal(reading.days);
}

bool isVerificationExpired(const ReadingCase &reading)
{
    return reading.dial.verificationDue.isValid() && reading.dial.verificationDue < reading.readOn;
}

/// The very same consumption, period after period: nobody lives like that.
bool isRepeated(const ReadingCase &reading)
{
    const auto &intervals = reading.history.intervals;
    const auto before = std::ptrdiff_t(reading.limits.sameInARow) - 1;
    if (before < 1 || reading.consumption == Quantity{} || std::ssize(intervals) < before)
        return false;
    return std::all_of(intervals.end() - before, intervals.end(),
                       [&](const ReadingHistory::Interval &interval) { return interval.consumption == reading.consumption; });
}

bool isMultiple(Quantity consumption, Quantity step)
{
    return consumption.thousandths % step.thousandths == 0;
}

/// Whole fives or tens, period after period: read off the bill, not off the dial.
bool isRound(const ReadingCase &reading)
{
    const auto &intervals = reading.history.intervals;
    const Quantity step = reading.limits.roundStep;
    const auto before = std::ptrdiff_t(reading.limits.roundInARow) - 1;
    if (step <= Quantity{} || before < 1 || reading.consumption == Quantity{} || std::ssize(intervals) < before)
        return false;
    return isMultiple(*reading.consumption, step)
        && std::all_of(intervals.end() - before, intervals.end(),
                       [&](const ReadingHistory::Interval &interval) { return isMultiple(interval.consumption, step); });
}

bool isInvented(const ReadingCase &reading)
{
    return isRepeated(reading) || isRound(reading);
}

} // namespace

std::span<const PlausibilityRule> plausibilityRules()
{
    static constexpr std::array table{
        PlausibilityRule{"V18", RuleOutcome::Hard, ReadingDoubt::WrongMultiplier, false, hasWrongMultiplier},
        PlausibilityRule{"V04", RuleOutcome::Hard, ReadingDoubt::TooManyDigits, false, hasTooManyDigits},
        PlausibilityRule{"V04", RuleOutcome::Hard, ReadingDoubt::TooManyDecimals, false, hasTooManyDecimals},
        PlausibilityRule{"V02", RuleOutcome::Hard, ReadingDoubt::MeterNotThere, false, isNotThere},
        PlausibilityRule{"V05", RuleOutcome::Hard, ReadingDoubt::DateInFuture, false, isInFuture},
        PlausibilityRule{"V05", RuleOutcome::Hard, ReadingDoubt::DateBeforePrevious, true, isBeforePrevious},
        PlausibilityRule{"V16", RuleOutcome::Hard, ReadingDoubt::BelowControl, true, isBelowControl},
        PlausibilityRule{"V07", RuleOutcome::Soft, ReadingDoubt::BelowPrevious, true, isBelowPrevious},
        PlausibilityRule{"V10", RuleOutcome::Hard, ReadingDoubt::BeyondMeter, true, isBeyondMeter},
        PlausibilityRule{"V08", RuleOutcome::Soft, ReadingDoubt::Implausible, true, isImplausiblyHigh},
        PlausibilityRule{"V08", RuleOutcome::Soft, ReadingDoubt::UnusuallyHigh, true, isHigh},
        PlausibilityRule{"V09", RuleOutcome::Info, ReadingDoubt::None, true, isLow},
        PlausibilityRule{"V15", RuleOutcome::Info, ReadingDoubt::None, false, isVerificationExpired},
        PlausibilityRule{"V20", RuleOutcome::Info, ReadingDoubt::None, true, isInvented},
    };
    return table;
}

std::optional<Quantity> consumptionOf(const MeterRegister &dial, const ReadingHistory &history, Quantity value, qint64 days,
                                      const PlausibilityLimits &limits)
{
    const Quantity previous = history.previous->value;
    if (value >= previous)
        return times(value - previous, dial.multiplier);
    const std::optional<Quantity> overTheTop = consumptionOverTheTop(dial, previous, value, limits);
    return overTheTop && !isUnusuallyHigh(*overTheTop, days, history, limits) ? overTheTop : std::nullopt;
}

} // namespace contador
