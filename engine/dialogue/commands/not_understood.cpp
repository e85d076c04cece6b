// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands.h"

namespace contador {

Answer notUnderstood(const Turn &turn)
{
    Answer answer;
    answer.text = turn.lexicon.say(QStringLiteral("not_understood"));
    answer.kind = FeedKind::UnknownText;
    answer.state = MessageState::Held; // the answer says that a colleague will read it
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    return answer;
}

} // namespace contador
