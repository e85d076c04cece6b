// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tables/spreadsheet_damage.h"

#include <QString>

namespace contador {

/// Why a file cannot be read as a table, and what to do about it.
QString tableSentence(TableFault::Kind kind);
/// What a spreadsheet seems to have done to a cell.
QString damageSentence(SpreadsheetDamage::Kind kind);

} // namespace contador
