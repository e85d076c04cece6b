// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"
#include "engine/dialogue/commands.h"
#include "engine/messaging/phone_languages_store.h"

namespace contador {

/// Remembered for the phone: several people may share an account.
Answer language(Turn &turn)
{
    Answer answer;
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    const QString wanted = answerLanguage(turn.said.wantedLanguage);
    if (wanted.isEmpty()) {
        answer.text = turn.lexicon.say(QStringLiteral("which_language"));
        return answer;
    }
    PhoneLanguagesStore::choose(turn.transaction, turn.phone, wanted, turn.message.id);
    answer.text = turn.lexicons.of(wanted).say(QStringLiteral("language_chosen"));
    return answer;
}

} // namespace contador
