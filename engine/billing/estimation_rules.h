// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/json_place.h"

namespace contador {

enum class EstimationStrategy {
    LastTwoReal, ///< the daily use between the last two real readings
    MeanOfMonths, ///< the daily use between the real readings of so many months
    NormPerPerson, ///< of the persons on record; the norm is the municipality's: a row of `setting`, "estimation.norm.water"
    Fixed, ///< a quantity
};

/// One way to estimate; where it says nothing, the next one is tried.
struct EstimationRule {
    EstimationStrategy strategy = EstimationStrategy::LastTwoReal;
    QStringList services; ///< empty: all
    int months = 0; ///< of MeanOfMonths
    std::optional<int> mostPeriods; ///< so many estimates in a row at most
    Decimal per30Days; ///< of Fixed
};

/// How a country lets a utility estimate: a file in resources/estimation.
struct EstimationRules {
    std::vector<EstimationRule> rules; ///< in the order they are tried
    bool capAtTierLimit = false; ///< never beyond the last limit of the tariff's tiers
};

QString estimationStrategyName(EstimationStrategy strategy); ///< "last_two_real"
Outcome<EstimationRules, JsonFault> readEstimationRules(const QByteArray &json);
QStringList estimationRulesShipped(); ///< "PT", "generic"
/// Of an ISO 3166 code, or the generic ones. Read once.
const EstimationRules &estimationRules(const QString &country);

} // namespace contador
