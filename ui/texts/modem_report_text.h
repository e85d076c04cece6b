// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_report.h"

#include <QString>

namespace contador {

/// What the doctor found, in a sentence that says what to do where there is something to be done. What the modem told is made
/// harmless in it.
QString modemFindingSentence(const ModemFinding &finding);

/// "In order", "To put right"
QString modemVerdictText(ModemVerdict verdict);

/// The whole report as plain text, the gravest findings first; without heading.
QString modemReportText(const ModemReport &report);

} // namespace contador
