// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/air_log.h"

#include <algorithm>

namespace contador::simulation {

int AirLog::times(const QString &to, const QString &text) const
{
    return static_cast<int>(std::ranges::count_if(
        parts, [&](const SimulatedSubmit &part) { return part.parts == 1 && part.to == to && part.text == text; }));
}

int AirLog::times(const QString &to, int reference, int part) const
{
    return static_cast<int>(std::ranges::count_if(parts, [&](const SimulatedSubmit &each) {
        return each.parts > 1 && each.to == to && each.reference == reference && each.part == part;
    }));
}

} // namespace contador::simulation
