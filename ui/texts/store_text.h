// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/store_fault.h"

#include <QString>

namespace contador {

/// What stands between Contador and its database, and what to do about it; the driver's words are not in it.
QString storeSentence(const StoreFault &fault);

} // namespace contador
