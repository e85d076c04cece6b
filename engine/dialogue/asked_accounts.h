// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/turn.h"

#include <functional>

namespace contador {

/// The accounts of the sender that a text is about: the one it names, else all. Never one that his number does not speak for.
std::vector<Account> askedAccounts(const Turn &turn);

/// A sentence for each account that is asked about, with its number before it where there are several; the question which one
/// is meant, where they do not go as cheaply as one.
Answer forEachAccount(const Turn &turn, const std::function<QString(const Account &)> &sentence);

} // namespace contador
