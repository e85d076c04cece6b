// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_report.h"

#include <QString>

namespace contador {

/// Why a row or a file was refused, and what to write instead.
QString importSentence(ImportReason reason);

} // namespace contador
