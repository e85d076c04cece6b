// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/simulated_air.h"

#include <vector>

namespace contador::simulation {

/// What really left: every part that a network took. Only the simulation knows it.
struct AirLog {
    std::vector<SimulatedSubmit> parts;

    [[nodiscard]] int times(const QString &to, const QString &text) const; ///< of a message with one part
    [[nodiscard]] int times(const QString &to, int reference, int part) const; ///< of a longer one
};

} // namespace contador::simulation
