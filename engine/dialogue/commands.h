// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/turn.h"

#include <span>

namespace contador {

/// Something a consumer may ask for: an intent, by its name in tests/engine/dialogue/corpus. Its words are in the files of words.
struct Command {
    const char *name;
    Answer (*answer)(Turn &turn);
    Answer (*goOn)(Turn &turn) = nullptr; ///< with the answer to the question that it asked: a yes, a no, a choice
    Answer (*handOver)(Turn &turn) = nullptr; ///< where a person has to read it; null: it is not understood
    Answer (*ask)(Turn &turn) = nullptr; ///< where the words leave a doubt; null: he is asked whether it is this that he wants
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
Answer bill(Turn &turn);
Answer paymentData(Turn &turn);
Answer payments(Turn &turn);
Answer paymentClaimed(Turn &turn);
Answer paymentMessages(Turn &turn);
Answer tariff(Turn &turn);
Answer consumption(Turn &turn);
Answer meter(Turn &turn);
Answer instalments(Turn &turn);
Answer complaint(Turn &turn);
Answer outageReport(Turn &turn);
Answer danger(Turn &turn);
Answer outageInfo(Turn &turn);
Answer callMe(Turn &turn);
Answer person(Turn &turn);
Answer contract(Turn &turn);
Answer acknowledge(Turn &turn);
Answer verify(Turn &turn);
Answer fraud(Turn &turn);
Answer bind(Turn &turn);
Answer notMe(Turn &turn);
Answer stop(Turn &turn);
Answer start(Turn &turn);
Answer language(Turn &turn);
Answer help(Turn &turn);
Answer courtesy(Turn &turn);

Answer confirmPhone(Turn &turn); ///< no word calls it: the utility asks

Answer answerQuestion(Turn &turn); ///< yes, no and a number from a list

/// The one account that a request is about. None: `answer` asks which; it comes back with the consumer's choice.
std::optional<Account> accountFor(const Turn &turn, const QString &command, Answer &answer);

Answer askWhetherMeant(Turn &turn);

/// To everything else: no row, no word calls it.
Answer notUnderstood(const Turn &turn);

} // namespace contador
