// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"
#include "engine/billing/tariff_shelf.h"

#include <QString>

namespace contador {

/// What is wrong with a tariff, where in its file, and what to do.
QString tariffFaultSentence(const TariffFault &fault);

/// The same where the place itself is shown: what must stand there.
QString tariffFaultAtItsPlace(const TariffFault &fault);

/// Why a tariff is not saved, and what to do.
QString tariffSavingSentence(const TariffSavingFault &fault);

/// "persons", "area, m²": what a bill asks of a service.
QString ratingFactText(RatingFactKind kind);

} // namespace contador
