// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands.h"
#include "engine/messaging/messages_store.h"

namespace contador {

/// A greeting or thanks gets a word back, but not each time: two who thank each other would never end.
Answer courtesy(Turn &turn)
{
    constexpr qint64 onceInDays = 7;
    Answer answer;
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    const QString text = turn.lexicon.say(QStringLiteral("courtesy"),
                                          {{QStringLiteral("utility"), inBasicLetters(turn.installation.utilityName)}});
    const QDateTime now = turn.transaction.at();
    if (!MessagesStore(turn.transaction.connection()).hasReplied(turn.phone, text, now.addDays(-onceInDays), now))
        answer.text = text;
    return answer;
}

} // namespace contador
