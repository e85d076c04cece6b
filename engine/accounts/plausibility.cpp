// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/plausibility_rules.h"

#include <algorithm>

namespace contador {

namespace {

Judgement judgeValue(const MeterRegister &dial, const ReadingHistory &history, Quantity value, QDate readOn, QDate today,
                     const PlausibilityLimits &limits)
{
    ReadingCase reading{dial, history, value, readOn, today, limits, 0, std::nullopt};
    if (history.previous) {
        reading.days = history.previous->readOn.daysTo(readOn);
        reading.consumption = consumptionOf(dial, history, value, reading.days, limits);
    }
    Judgement judgement;
    for (const PlausibilityRule &rule : plausibilityRules()) {
        if ((rule.needsPrevious && !history.previous) || !rule.isBroken(reading))
            continue;
        if (rule.outcome != RuleOutcome::Info) {
            const bool isAboutConsumption = rule.needsPrevious && rule.doubt != ReadingDoubt::DateBeforePrevious;
            return {rule.doubt, isAboutConsumption ? reading.consumption : std::nullopt};
        }
        judgement.flags << QString::fromLatin1(rule.id);
    }
    judgement.consumption = reading.consumption;
    return judgement;
}

/// What a slip of the finger makes of the right value.
bool mayBeSlip(ReadingDoubt doubt)
{
    return doubt == ReadingDoubt::TooManyDigits || doubt == ReadingDoubt::BelowPrevious || doubt == ReadingDoubt::Implausible
        || doubt == ReadingDoubt::UnusuallyHigh;
}

/// About the number itself, not about its day or its meter.
bool isOfValue(ReadingDoubt doubt)
{
    return mayBeSlip(doubt) || doubt == ReadingDoubt::BelowControl || doubt == ReadingDoubt::BeyondMeter;
}

bool wouldBeTaken(const JudgedValue &of, Quantity value, QDate readOn, QDate today)
{
    return isTaken(of.dial, of.history, value, readOn, today, of.limits);
}

bool isSameMeter(const MeterRegister &a, const MeterRegister &b)
{
    return a.account == b.account && a.service == b.service && a.serial == b.serial;
}

void holdSwapped(JudgedValue &a, JudgedValue &b, QDate readOn, QDate today)
{
    const bool isDoubted = isOfValue(a.judgement.doubt) || isOfValue(b.judgement.doubt);
    if (!isDoubted || !isSameMeter(a.dial, b.dial) || !wouldBeTaken(a, b.value, readOn, today) || !wouldBeTaken(b, a.value, readOn, today))
        return;
    a.judgement = {ReadingDoubt::SwappedRegisters, std::nullopt, {}, b.value};
    b.judgement = {ReadingDoubt::SwappedRegisters, std::nullopt, {}, a.value};
}

void checkSum(JudgedValue &total, const std::vector<JudgedValue> &values)
{
    if (total.judgement.doubt != ReadingDoubt::None || !total.judgement.consumption)
        return;
    Decimal sum;
    int parts = 0;
    for (const JudgedValue &value : values) {
        if (!isSameMeter(value.dial, total.dial) || value.dial.id == total.dial.id)
            continue;
        if (value.judgement.doubt != ReadingDoubt::None || !value.judgement.consumption)
            return; // without all of them there is no sum
        sum = sum + value.judgement.consumption->exact();
        ++parts;
    }
    const Decimal whole = total.judgement.consumption->exact();
    const Decimal difference = whole < sum ? sum - whole : whole - sum;
    if (parts > 1 && difference * Decimal(100) > total.limits.sumTolerancePercent * whole)
        total.judgement.doubt = ReadingDoubt::SumDiffers;
}

} // namespace

bool mayClerkAccept(ReadingDoubt doubt)
{
    switch (doubt) {
    case ReadingDoubt::BeyondMeter:
    case ReadingDoubt::Implausible:
    case ReadingDoubt::UnusuallyHigh:
    case ReadingDoubt::OtherNumber:
    case ReadingDoubt::SwappedRegisters:
    case ReadingDoubt::SumDiffers:
        return true;
    default:
        return false;
    }
}

Judgement judge(const MeterRegister &dial, const ReadingHistory &history, Quantity value, QDate readOn, QDate today,
                const PlausibilityLimits &limits)
{
    Judgement judgement = judgeValue(dial, history, value, readOn, today, limits);
    if (!mayBeSlip(judgement.doubt))
        return judgement;
    for (const Quantity candidate : oneSlipFrom(value, dial)) {
        const bool isSaidBefore = history.previous && history.previous->value == candidate;
        if (isSaidBefore || !isTaken(dial, history, candidate, readOn, today, limits))
            continue;
        if (judgement.proposal) { // two: either would be a guess
            judgement.proposal.reset();
            break;
        }
        judgement.proposal = candidate;
    }
    return judgement;
}

bool isTaken(const MeterRegister &dial, const ReadingHistory &history, Quantity value, QDate readOn, QDate today,
             const PlausibilityLimits &limits)
{
    return judgeValue(dial, history, value, readOn, today, limits).doubt == ReadingDoubt::None;
}

bool isSumRegister(const MeterRegister &dial, const std::vector<MeterRegister> &dialsOfMeter)
{
    constexpr auto total = QLatin1String("T");
    const auto parts = std::count_if(dialsOfMeter.begin(), dialsOfMeter.end(), [&](const MeterRegister &other) {
        return isSameMeter(other, dial) && other.code.size() > 1 && other.code.startsWith(total);
    });
    return dial.code == total && parts > 1;
}

void judgeTogether(std::vector<JudgedValue> &values, QDate readOn, QDate today)
{
    for (size_t i = 0; i < values.size(); ++i) {
        for (size_t j = i + 1; j < values.size(); ++j)
            holdSwapped(values[i], values[j], readOn, today);
    }
    std::vector<MeterRegister> dials;
    for (const JudgedValue &value : values)
        dials.push_back(value.dial);
    for (JudgedValue &value : values) {
        if (isSumRegister(value.dial, dials))
            checkSum(value, values);
    }
}

} // namespace contador
