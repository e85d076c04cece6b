// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/simulated_fault.h"

#include <QJsonObject>

#include <optional>

namespace contador::bench {

/// {"kind": "silent", "lasting_ms": 20000, "code": 500}; nothing for an unknown kind.
std::optional<SimulatedFault> faultFromJson(const QJsonObject &order);

} // namespace contador::bench
