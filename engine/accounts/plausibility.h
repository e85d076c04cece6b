// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/accounts/reading.h"
#include "engine/accounts/services.h"
#include "engine/core/decimal.h"

namespace contador {

/// When a reading is doubted. The quantities come with the service.
struct PlausibilityLimits {
    Decimal timesUsual = 3; ///< of the usual daily use
    int timesImplausible = 10;           ///< of what would be unusual, and of the most in 30 days
    int dialTopPercent = 10; ///< a dial goes round only from the last part of its way
    Quantity notHighBelow;
    Quantity mostIn30Days;

    static PlausibilityLimits of(const Service &service);
};

/// What is known of a dial before a new reading.
struct ReadingHistory {
    std::optional<Reading> previous; ///< the latest accepted one
    std::optional<Decimal> usualDailyUse; ///< over the last year; none with fewer than two intervals
};

struct Judgement {
    ReadingDoubt doubt = ReadingDoubt::None;
    std::optional<Quantity> consumption; ///< since the previous reading, over the dial's end where it went round
};

/// Would a careful clerk take this value, read on this day, for this dial? `today` is the local civil date.
Judgement judge(const MeterRegister &dial, const ReadingHistory &history, Quantity value, QDate readOn, QDate today,
                const PlausibilityLimits &limits);

} // namespace contador
