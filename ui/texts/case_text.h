// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Words for the names of cases: why a conversation was handed over ("complaint"), what was found about it ("previous"), what was
/// done ("claimed"), how it ended ("settled"). A name of a later version is shown as it is.
QString caseKindText(const QString &kind);
QString caseFactText(const QString &fact);
QString caseStepText(const QString &step);
QString caseEndText(const QString &end);

} // namespace contador
