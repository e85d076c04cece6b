// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_report.h"
#include "engine/exchange/import_undo.h"

#include <QString>

namespace contador {

/// Why a row or a file was refused, and what to write instead.
QString importSentence(ImportReason reason);
QString importVerdictText(ImportVerdict verdict); ///< "New"
/// What stands in the way of taking an import back.
QString obstacleSentence(const ImportObstacle &obstacle);

} // namespace contador
