// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_status.h"
#include "engine/reports/modem_figures.h"
#include "ui/modems/advice.h"
#include "ui/shared/pill.h"
#include "ui/texts/format.h"

#include <QList>

#include <optional>

namespace contador {

/// How a clerk calls the modem: what the supervisor named it, else the operator, else the device.
QString modemTitle(const ModemStatus &status, const ModemFigures &figures);

/// Its state and what else is the matter, each as a label.
QList<Pill> modemPills(const ModemStatus &status, bool paused);

/// What to do, the gravest first.
QList<Advice> modemAdvice(const ModemStatus &status, bool paused);

/// The last time it is known to have done something; empty: not in the last 24 hours.
struct LastWork {
    QString when; ///< "2 minutes ago"
    QString what; ///< "sent to the network"
};
LastWork lastWork(const ModemStatus &status, const ModemFigures &figures, const Format &format);

/// A person can enter a PIN and it may help.
bool takesPin(const ModemStatus &status);

} // namespace contador
