// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// "name (pid)" of another program that has the device open or has locked it; empty when none is found. What programs of other
/// users have open only the administrator sees; their lock files everybody does.
[[nodiscard]] QString portHolder(const QString &port);

} // namespace contador
