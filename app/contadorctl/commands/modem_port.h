// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contadorctl/call.h"
#include "engine/modem/modem_line.h"

namespace contador {

/// The port could not be opened: by whom it is held, or what to do.
Exit failToOpen(Call &call, const QString &path, LineFault fault);
/// It was unplugged in the middle.
Exit failLost(Call &call, const QString &path);

} // namespace contador
