// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/plausibility.h"

namespace contador {

struct ReadingCase {
    const MeterRegister &dial;
    const ReadingHistory &history;
    Quantity value;
    QDate readOn;
    QDate today;
    const PlausibilityLimits &limits;
    qint64 days = 0; ///< since the previous reading
    std::optional<Quantity> consumption; ///< none: the value is below the previous one, and the dial did not go round
};

/// What the right value may have been, were this one slip of the finger away from it; none of them is judged yet.
std::vector<Quantity> oneSlipFrom(Quantity value, const MeterRegister &dial);

/// Since the previous reading, which there is.
std::optional<Quantity> consumptionOf(const MeterRegister &dial, const ReadingHistory &history, Quantity value, qint64 days,
                                      const PlausibilityLimits &limits);

} // namespace contador
