// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/turn.h"

#include <span>

namespace contador {

/// Something a consumer may ask for. Its words are in the dialogue file of each language, under `name`.
struct Command {
    const char *name;
    Answer (*answer)(Turn &turn);
    Answer (*goOn)(Turn &turn) = nullptr; ///< with the answer to the question that it asked: a yes, a no, a choice
    bool isForPerson = false; ///< it is there for texts that a person has to read
};

/// THE table: a new request is a file in commands/ and a row here.
std::span<const Command> commands();
const Command *findCommand(const QString &name);

Answer reading(Turn &turn);
Answer goOnWithReading(Turn &turn);
Answer correctReading(Turn &turn);
Answer goOnWithCorrection(Turn &turn);
Answer undo(Turn &turn);
Answer balance(Turn &turn);
Answer help(Turn &turn);
Answer payments(Turn &turn);
Answer stop(Turn &turn);

Answer answerQuestion(Turn &turn); ///< yes, no and a number from a list

/// The one account that a request is about. None: `answer` asks which; it comes back with the consumer's choice.
std::optional<Account> accountFor(const Turn &turn, const char *command, Answer &answer);

/// To everything else: no row, no word calls it.
Answer notUnderstood(const Turn &turn);

} // namespace contador
