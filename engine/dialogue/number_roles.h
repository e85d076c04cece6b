// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/said_token.h"

#include <QStringList>

#include <vector>

namespace contador {

class Vocabulary;

/// Tells what each number of a text is, from the words beside it and from the identifiers that are known of the sender.
void tellNumbers(std::vector<SaidToken> &tokens, const QStringList &accounts, const QStringList &meters, bool isListOpen);

} // namespace contador
