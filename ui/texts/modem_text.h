// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_status.h"

#include <QString>

namespace contador {

/// One sentence about a modem that says what to do: "The modem is unplugged: plug it into a USB port …".
QString modemSentence(ModemState state);

/// The same, with what this modem tells: the program that has it, the tries that are left.
QString modemSentence(const ModemStatus &status);

/// One sentence about what a person should look after, saying what to do.
QString modemAlarmSentence(ModemAlarm alarm);
/// A word or two for a label: "SIM card full".
QString modemAlarmText(ModemAlarm alarm);

/// The same for the name of a state, or of what was done with a modem, as the feed has it ("no_sim", "sending_paused"); a
/// name of a later version is shown as it is.
QString modemSentenceNamed(const QString &name);

/// A word or two for a label: "Ready", "No SIM card".
QString modemStateText(ModemState state);

/// How strong a signal is, in a word; 3GPP has no such words, the steps are those of telephones.
QString signalText(int dbm);

/// "Home network, LTE": registered how, and over what.
QString networkText(const ModemStatus &status);

/// Why the operator did not answer a code, by the name of the state ("not_supported"); empty: the modem went meanwhile.
QString ussdSentence(const QString &state);

/// Why a line typed at the console was not sent, by the name of the refusal ("loses_messages").
QString consoleRefusalSentence(const QString &refusal);

/// Whether a person has to do something before the modem works.
bool modemNeedsAttention(ModemState state);

} // namespace contador
