// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Says why Contador does not open, and waits until it was read. Plain text, whatever is in it.
void showRefusal(const QString &sentence);

} // namespace contador
