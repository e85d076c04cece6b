// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/plausibility.h"

#include <algorithm>

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
    return *modulus - previous + value;
}

Judgement judgeConsumption(const MeterRegister &dial, const ReadingHistory &history, Quantity value, qint64 days,
                           const PlausibilityLimits &limits)
{
    const Quantity previous = history.previous->value;
    if (value >= previous) {
        const Quantity consumption = value - previous;
        if (isImplausible(consumption, days, history, limits))
            return {ReadingDoubt::Implausible, consumption};
        const bool high = isUnusuallyHigh(consumption, days, history, limits);
        return {high ? ReadingDoubt::UnusuallyHigh : ReadingDoubt::None, consumption};
    }
    const std::optional<Quantity> overTheTop = consumptionOverTheTop(dial, previous, value, limits);
    if (overTheTop && !isUnusuallyHigh(*overTheTop, days, history, limits))
        return {ReadingDoubt::None, overTheTop};
    return {ReadingDoubt::BelowPrevious, std::nullopt};
}

} // namespace

PlausibilityLimits PlausibilityLimits::of(const Service &service)
{
    PlausibilityLimits limits;
    limits.notHighBelow = service.notHighBelow;
    limits.mostIn30Days = service.mostIn30Days;
    return limits;
}

Judgement judge(const MeterRegister &dial, const ReadingHistory &history, Quantity value, QDate readOn, QDate today,
                const PlausibilityLimits &limits)
{
    const std::optional<Quantity> modulus = modulusOf(dial);
    if (modulus && value >= *modulus)
        return {ReadingDoubt::TooManyDigits, std::nullopt};
    if (hasMoreDecimals(value, dial.decimals))
        return {ReadingDoubt::TooManyDecimals, std::nullopt};
    if (readOn > today)
        return {ReadingDoubt::DateInFuture, std::nullopt};
    if (!history.previous)
        return {};
    if (readOn < history.previous->readOn)
        return {ReadingDoubt::DateBeforePrevious, std::nullopt};
    return judgeConsumption(dial, history, value, history.previous->readOn.daysTo(readOn), limits);
}

} // namespace contador
