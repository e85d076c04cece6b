// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/accounts/reading.h"
#include "engine/accounts/services.h"
#include "engine/core/decimal.h"

#include <span>
#include <vector>

namespace contador {

/// When a reading is doubted. The quantities come with the service.
struct PlausibilityLimits {
    Decimal timesUsual = 3; ///< of the usual daily use
    int timesImplausible = 10;           ///< of what would be unusual, and of the most in 30 days
    int dialTopPercent = 10; ///< a dial goes round only from the last part of its way
    int lowPercent = 20; ///< of the usual daily use: less than that, in this period and the one before, is unusually low
    int sameInARow = 4; ///< as many periods with the very same consumption look invented
    Quantity notHighBelow;
    Quantity mostIn30Days;

    static PlausibilityLimits of(const Service &service);
};

/// What is known of a dial before a new reading.
struct ReadingHistory {
    std::optional<Reading> previous; ///< the latest accepted one
    std::optional<Decimal> usualDailyUse; ///< over the last year; none with fewer than two intervals
    struct Interval {
        qint64 days = 0;
        Quantity consumption;
    };
    std::vector<Interval> intervals = {}; ///< of the last year, oldest first
    std::optional<Quantity> control = {}; ///< the latest control reading of the last year
};

struct Judgement {
    ReadingDoubt doubt = ReadingDoubt::None;
    std::optional<Quantity> consumption; ///< since the previous reading, over the dial's end where it went round, × multiplier
    QStringList flags = {}; ///< ids of the rules that hold nothing back: "V15"
};

/// Whether a clerk may take the responsibility: what is only improbable, not what cannot be.
bool mayClerkAccept(ReadingDoubt doubt);

/// What a broken rule does to a reading.
enum class RuleOutcome {
    Hard, ///< held: only a clerk settles it
    Soft, ///< held: the consumer is asked to look again
    Info, ///< taken, and marked
};

/// All a rule may look at.
struct ReadingCase;

/// One row of the catalogue. THE table is in plausibility_rules.cpp, in checking order.
struct PlausibilityRule {
    const char *id; ///< of the catalogue: "V08"
    RuleOutcome outcome = RuleOutcome::Hard;
    ReadingDoubt doubt = ReadingDoubt::None; ///< of a hard or a soft one
    bool needsPrevious = false; ///< it says nothing about the first reading of a dial
    bool (*isBroken)(const ReadingCase &reading) = nullptr;
};

std::span<const PlausibilityRule> plausibilityRules();

/// Would a careful clerk take this value, read on this day, for this dial? `today` is the local civil date.
Judgement judge(const MeterRegister &dial, const ReadingHistory &history, Quantity value, QDate readOn, QDate today,
                const PlausibilityLimits &limits);

} // namespace contador
