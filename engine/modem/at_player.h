// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_script.h"

#include <functional>

namespace contador {

/// Whoever plays scripts on a modem: a running Modem between its messages, or a line of our own. `done` comes exactly once and
/// never within the call; with empty replies when the line is down or goes down, or the script is not let in.
using AtPlayer = std::function<void(AtScript script, std::function<void(const AtReplies &)> done)>;

} // namespace contador
