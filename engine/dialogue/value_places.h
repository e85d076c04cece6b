// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/said_token.h"

#include <vector>

namespace contador {

/// Says of each value what the words beside it say of its place: "hot", "t1", "kitchen_cold".
void tagValues(std::vector<SaidToken> &tokens);

/// Of a previous and a new value, of a wrong and a right one, the former is none.
void dropOldValues(std::vector<SaidToken> &tokens);

} // namespace contador
