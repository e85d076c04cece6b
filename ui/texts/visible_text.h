// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// A consumer's words for one line of a table: control, zero-width and direction-turning characters become visible marks,
/// so that nothing in them can hide or reorder what stands beside it. Line breaks become "↵".
QString visibleLine(const QString &text);

/// The same for a text with room: its line breaks are kept.
QString visibleText(const QString &text);

} // namespace contador
