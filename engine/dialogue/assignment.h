// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/turn.h"

#include <optional>
#include <vector>

namespace contador {

/// A value and the dial it is taken to be of.
struct AssignedValue {
    MeterRegister dial;
    Quantity value;
};

/// Which number is of which dial: account numbers and serials among the numbers narrow the choice; the rest goes where it is
/// plausible. None when two ways are plausible, or none is: then the consumer is asked, never guessed for.
struct Assignment {
    enum class Problem { None, NoValue, Ambiguous };
    Problem problem = Problem::None;
    std::vector<AssignedValue> values;
    std::vector<MeterRegister> candidates; ///< the dials it could have been
};

Assignment assign(const Turn &turn);

} // namespace contador
