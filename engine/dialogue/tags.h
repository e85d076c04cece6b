// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"

namespace contador {

/// Whether a value said with this tag ("cold", "t1", "kitchen_cold"; empty: none) may be of the dial. A room says nothing: where
/// a meter hangs is not known.
bool mayBeTagged(const MeterRegister &dial, const QString &tag);

} // namespace contador
