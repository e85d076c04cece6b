// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/assignment.h"
#include "engine/dialogue/turn.h"

namespace contador {

/// A value on a dial, and what the reading desk made of it.
struct TakenReading {
    AssignedValue assigned;
    ReadingResult result;
};

/// Books what can be booked. `candidates`: all dials that could have been meant.
std::vector<TakenReading> takeAll(Turn &turn, const std::vector<AssignedValue> &values, const std::vector<MeterRegister> &candidates);

/// What is told of them, and asked where one is in doubt. After two texts that settled nothing a person is asked instead.
Answer answerTaken(const Turn &turn, const std::vector<TakenReading> &all);

} // namespace contador
