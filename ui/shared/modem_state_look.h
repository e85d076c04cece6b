// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_status.h"
#include "ui/shared/theme.h"

namespace contador {

/// How a state of a modem looks wherever it is told: the status line, a card.
Tone toneOf(ModemState state);
QString symbolOf(ModemState state);

} // namespace contador
