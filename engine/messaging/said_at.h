// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/message.h"

namespace contador {

/// When the consumer sent it: the network's time, which is right even when the station was down for days. Believed when it
/// lies within the week before the arrival; a later or older one is a wrong clock's, and the arrival counts.
[[nodiscard]] QDateTime saidAt(const InboundMessage &message);

} // namespace contador
