// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/turn.h"

#include <vector>

namespace contador {

/// A value and the dial it is taken to be of.
struct AssignedValue {
    MeterRegister dial;
    Quantity value;
};

/// Which number is of which dial. What a number names (an account, a meter, a register) it says of the values beside it;
/// the rest goes where it is plausible. Never a guess: when two ways are plausible, the consumer is asked.
struct Assignment {
    enum class Problem {
        None,
        NoMeter, ///< his accounts have none
        NoValue, ///< nothing among the numbers that could be of a dial
        NotAReading, ///< a number that no dial of any meter could show
        MeterRemoved, ///< a meter that was named is not there any more
        TooMany, ///< several numbers for a single dial
        WhichDial,
        NotHis, ///< said of something that none of his meters measures: gas, where he has water
    };
    Problem problem = Problem::None;
    std::vector<AssignedValue> values;
    std::vector<MeterRegister> candidates; ///< the dials it could have been
    std::vector<std::vector<AssignedValue>> ways = {}; ///< of WhichDial, where they are few: the consumer chooses one
};

Assignment assign(const Turn &turn);

} // namespace contador
