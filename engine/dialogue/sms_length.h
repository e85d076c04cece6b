// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Whether a text goes as cheaply as its script allows: one short message, two in letters that the GSM alphabet lacks.
bool isShort(const QString &text);

} // namespace contador
