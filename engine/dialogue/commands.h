// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/turn.h"

#include <span>

namespace contador {

/// Something a consumer may ask for. Its words are in the dialogue file of each language, under `name`.
struct Command {
    const char *name;
    Answer (*answer)(Turn &turn);
};

/// THE table: a new request is a file in commands/ and a row here.
std::span<const Command> commands();
const Command *findCommand(const QString &name);

Answer reading(Turn &turn);
Answer balance(Turn &turn);
Answer help(Turn &turn);
Answer payments(Turn &turn);
Answer stop(Turn &turn);

/// To everything else: no row, no word calls it.
Answer notUnderstood(const Turn &turn);

} // namespace contador
