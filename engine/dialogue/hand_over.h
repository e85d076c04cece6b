// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/turn.h"
#include "engine/messaging/cases_store.h"

namespace contador {

/// Until when a person answers: the end of the next working day at the utility's place.
QDateTime answeredBy(const Installation &installation, const QDateTime &now);

/// Opens a case, and says `reply` with its reference ({case}) and until when a person answers ({until}). The text is held for him.
Answer handOver(const Turn &turn, CaseKind kind, const char *reply, std::vector<CaseFact> facts = {}, Lexicon::Values values = {});

} // namespace contador
