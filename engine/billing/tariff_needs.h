// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"

namespace contador {

/// What must be known of a service before one version of a tariff can price it.
struct TariffNeeds {
    QStringList registers; ///< those with prices of their own; empty: any
    std::vector<RatingFactKind> facts; ///< each once, in the order of the table
    QStringList rights; ///< entitlements that make a difference
};

TariffNeeds needsOf(const TariffVersion &version);

} // namespace contador
