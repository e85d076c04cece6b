// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands.h"
#include "engine/dialogue/subscriber.h"
#include "engine/messaging/cases_store.h"

namespace contador {

Answer notUnderstood(const Turn &turn)
{
    Answer answer;
    answer.text = turn.lexicon.say(QStringLiteral("not_understood"));
    answer.kind = FeedKind::UnknownText;
    answer.state = MessageState::Held; // the answer says that a colleague will read it
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    if (const auto phone = subscriberOf(turn.message.sender, turn.installation.country))
        CasesStore::open(turn.transaction, {phone->e164(), answer.account, CaseKind::NotUnderstood, turn.message.id, {}});
    return answer;
}

} // namespace contador
