// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"
#include "engine/core/outcome.h"

namespace contador {

/// An estimate where there is no meter, cut off at the last limit of the tariff's tiers for its register, facts and days (Angola:
/// IRSEA, Instrutivo 4/23): who is not measured is not put into the dearest tier. As it is where the tariff has no limits.
Outcome<Quantity, TariffFault> withinLastLimit(const Tariff &tariff, const RatingQuestion &estimated);

} // namespace contador
