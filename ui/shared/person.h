// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/actor.h"

namespace contador {

/// Whoever sits here: there is no sign-in.
Actor person();

} // namespace contador
