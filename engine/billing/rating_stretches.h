// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"
#include "engine/core/outcome.h"

namespace contador {

/// A stretch of the period in which prices and facts stay the same. Counted from its first day to the day before `end`.
struct RatingStretch {
    struct Part {
        QString registerCode;
        Decimal quantity;
    };
    const TariffVersion *version = nullptr;
    QDate begin;
    QDate end;
    qint64 days = 0;
    Decimal share; ///< of the whole period
    Decimal quantity; ///< of all registers
    std::vector<Part> parts; ///< one for each register
};

/// Days as the version counts them.
qint64 daysBetween(QDate from, QDate to, TariffProration::Days days);
/// Calendar months from one day to another, the broken one by its days.
Decimal monthsBetween(QDate from, QDate to, TariffProration::Days days);
/// As it is where no decimals are given, or where they do not fit.
Decimal roundedTo(const Decimal &number, std::optional<int> decimals, RoundingMode mode);
/// How often an amount "per" something falls into a stretch.
Decimal timesIn(const RatingStretch &stretch, TariffPer per);

/// The period cut at each day on which prices, facts, entitlements or subsidies change; quantities are shared out by days.
Outcome<std::vector<RatingStretch>, TariffFault> stretchesOf(const Tariff &tariff, const RatingQuestion &question);

/// For whom something is: decided by the facts of a stretch's first day.
bool concerns(const TariffCondition &condition, const RatingFacts &facts, QDate day);

} // namespace contador
