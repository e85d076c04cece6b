// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/said_token.h"

#include <QString>

#include <vector>

namespace contador {

class Vocabulary;

/// A number said in words, "mil quatrocentos e oitenta e dois" or "um quatro oito dois"; empty where none is, or a single small one.
/// Only ever a proposal.
QString numberInWords(const std::vector<SaidToken> &tokens, const Vocabulary &vocabulary);

} // namespace contador
