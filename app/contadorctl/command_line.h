// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace contador {

/// Reads the words, finds the command in the table and runs it. The exit status.
int runCommandLine(const QStringList &arguments, const QLocale &locale);

} // namespace contador
