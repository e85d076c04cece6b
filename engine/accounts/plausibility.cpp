// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/plausibility_rules.h"

namespace contador {

PlausibilityLimits PlausibilityLimits::of(const Service &service)
{
    PlausibilityLimits limits;
    limits.notHighBelow = service.notHighBelow;
    limits.mostIn30Days = service.mostIn30Days;
    return limits;
}

bool mayClerkAccept(ReadingDoubt doubt)
{
    return doubt == ReadingDoubt::BeyondMeter || doubt == ReadingDoubt::Implausible || doubt == ReadingDoubt::UnusuallyHigh;
}

Judgement judge(const MeterRegister &dial, const ReadingHistory &history, Quantity value, QDate readOn, QDate today,
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

} // namespace contador
