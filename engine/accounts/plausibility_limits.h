// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/json_place.h"
#include "engine/core/quantity.h"

#include <QHash>

namespace contador {

/// When a reading is doubted. The values stand in resources/plausibility, one file for every country and one for what is
/// otherwise in one of them; a utility changes them by rows of `setting`.
struct PlausibilityLimits {
    Decimal timesUsual; ///< of the usual daily use
    Decimal sumTolerancePercent; ///< by which the registers of a meter may differ from its total
    Quantity notHighBelow; ///< a consumption up to this is never called unusually high
    Quantity mostIn30Days; ///< unusual for a household we know nothing of
    Quantity roundStep;
    int timesImplausible = 0; ///< of what would be unusual, and of the most in 30 days
    int dialTopPercent = 0; ///< a dial goes round only from the last part of its way
    int lowPercent = 0; ///< of the usual daily use: less than that, in this period and the one before, is unusually low
    int sameInARow = 0; ///< as many periods with the very same consumption look invented
    int roundInARow = 0; ///< as many periods whose consumption is a multiple of the round step look invented
    int confirmationHours = 0; ///< how long an unusually high value may wait to be said again
    int monthsWithoutReading = 0; ///< as long as a meter may go by estimates
    int readingsPerYear = 0; ///< real ones there must be
};

/// Values by name: "times_usual" for every service, "water.times_usual" for one.
using PlausibilityValues = QHash<QString, QString>;

Outcome<PlausibilityValues, JsonFault> readPlausibility(const QByteArray &json);
QStringList plausibilityShipped(); ///< "PT", "generic"
/// As shipped for a country (ISO 3166). Read once.
const PlausibilityValues &plausibilityValues(const QString &country);
/// Whether there is a limit of that name, and it may have that value.
bool isPlausibilityValue(const QString &name, const QString &value);
PlausibilityLimits limitsFrom(const PlausibilityValues &values, const QString &service);

} // namespace contador
