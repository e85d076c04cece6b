// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen.h"
#include "ui/texts/format.h"

#include <QKeySequence>
#include <QString>

#include <span>

namespace contador {

/// A page of the window: navigation, shortcuts and the list of keys go through the table in screens.cpp.
struct ScreenRow {
    const char *id; ///< "today"
    const char *symbol; ///< of resources/icons
    const char *title; ///< English; see screenTitle
    Screen *(*make)(const Format &format);
};

/// THE table of screens. \see screenKeys
std::span<const ScreenRow> screens();

QString screenTitle(const ScreenRow &row);

/// What opens the n-th screen, from 0: Ctrl+1 … Ctrl+9, Ctrl+0, then Ctrl+Shift+1 and so on.
QKeySequence screenKeys(int number);

} // namespace contador
