// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace contador {

/// The PIN in a file of its own, never on a command line that everybody on the machine can read; none when it is unreadable.
std::optional<QString> pinFromFile(const QString &path);

} // namespace contador
