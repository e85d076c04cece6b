// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/accounts/plausibility_limits.h"
#include "engine/accounts/reading.h"

#include <span>
#include <vector>

namespace contador {

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
    std::optional<Quantity> proposal = {}; ///< V12: the only value one slip away that would be taken
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

/// The same without a proposal: whether it would be taken.
bool isTaken(const MeterRegister &dial, const ReadingHistory &history, Quantity value, QDate readOn, QDate today,
             const PlausibilityLimits &limits);

/// A value said of a dial, as it was judged alone, beside the others of the same meter and day.
struct JudgedValue {
    MeterRegister dial;
    ReadingHistory history;
    Quantity value;
    PlausibilityLimits limits;
    Judgement judgement;
};

/// The register that counts what all the others count together: "T" beside "T1" and "T2". It is compared, not charged.
bool isSumRegister(const MeterRegister &dial, const std::vector<MeterRegister> &dialsOfMeter);

/// What only the values of one meter together show. V11: two that are right the other way round are held, each with the other's
/// value as its proposal. V13: a total that its registers do not add up to is held.
void judgeTogether(std::vector<JudgedValue> &values, QDate readOn, QDate today);

} // namespace contador
