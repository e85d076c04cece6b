// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/lexicon.h"
#include "engine/ledger/balance.h"

namespace contador {

/// What is owed and until when, in one sentence.
QString owed(const Lexicon &lexicon, const Balance &balance);

/// "4567" of "00124567": enough for the holder to know it, too little for a stranger who sees the phone.
QString tailOf(const QString &accountNumber);

/// A meter's serial as far as an SMS has room for it: its end, where it is longer than twelve characters.
QString shownSerial(const QString &serial);

} // namespace contador
