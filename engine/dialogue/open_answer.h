// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/said_token.h"
#include "engine/dialogue/understanding.h"

#include <vector>

namespace contador {

/// Reads a text as the answer to the question that is open, or as a choice that needs none; false where it is neither.
bool answerOpenQuestion(const std::vector<SaidToken> &tokens, const Senses &senses, const Heard &heard, Understanding &understood);

} // namespace contador
