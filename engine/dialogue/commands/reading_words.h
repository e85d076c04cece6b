// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/turn.h"

namespace contador {

/// "T1 1482 T2 531": how to say which value is of which register.
QString exampleOf(const std::vector<MeterRegister> &dials);

/// A value that was refused and is one slip away from the only good one: that one is named, but no digit put into his mouth.
bool namesProposal(const ReadingResult &result);

/// The answer to a doubt that has a sentence of its own; any other is for a clerk: "reading_held".
QString replyFor(ReadingDoubt doubt);

/// What the sentences about a reading are filled with.
Lexicon::Values valuesOf(const Turn &turn, const MeterRegister &dial, Quantity value, const ReadingResult &result);

/// "agua", "Casa", "20400901 T1": the least that tells one dial from the others of `among`, in the language of the answer.
QString nameOf(const Turn &turn, const MeterRegister &dial, const std::vector<MeterRegister> &among);

} // namespace contador
