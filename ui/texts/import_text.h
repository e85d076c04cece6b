// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_report.h"
#include "engine/exchange/import_undo.h"

#include <QString>

namespace contador {

/// Why a row or a file was refused, and what to write instead.
QString importSentence(ImportReason reason);
QString importFaultSentence(const ImportFault &fault); ///< with its column: "Phone: …"
QString importColumnText(const QString &column); ///< "account_number" → "Account number"
QString importKindText(const QString &kind); ///< "accounts" → "Accounts"
QString importVerdictText(ImportVerdict verdict); ///< "New"
/// What stands in the way of taking an import back.
QString obstacleSentence(const ImportObstacle &obstacle);

} // namespace contador
