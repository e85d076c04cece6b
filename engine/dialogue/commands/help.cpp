// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands.h"

namespace contador {

Answer help(Turn &turn)
{
    Answer answer;
    answer.text =
        turn.lexicon.say(QStringLiteral("help"), {{QStringLiteral("utility"), inBasicLetters(turn.installation.utilityName)}});
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    return answer;
}

} // namespace contador
