// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_status.h"

#include <QString>

namespace contador {

/// One sentence about a modem that says what to do: "The modem is unplugged: plug it into a USB port …".
QString modemSentence(ModemState state);

/// The same for the name of a state, as the feed has it ("no_sim"); a name of a later version is shown as it is.
QString modemSentenceNamed(const QString &name);

/// A word or two for a label: "Ready", "No SIM card".
QString modemStateText(ModemState state);

/// Whether a person has to do something before the modem works.
bool modemNeedsAttention(ModemState state);

} // namespace contador
