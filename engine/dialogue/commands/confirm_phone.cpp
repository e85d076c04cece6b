// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a phone is still its holder's: the utility asks once a year, the consumer answers yes or no.
#include "engine/accounts/enrolments_store.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"
#include "engine/messaging/cases_store.h"

#include <algorithm>

namespace contador {

Answer confirmPhone(Turn &turn)
{
    if (!turn.question || turn.question->options.empty())
        return notUnderstood(turn);
    Answer answer;
    answer.account = turn.question->options.front().front().account;
    answer.endsQuestion = QuestionEnd::Answered;
    const auto account = std::ranges::find(turn.accounts, answer.account, &Account::id);
    const auto enrolments = EnrolmentsStore(turn.transaction.connection()).of(answer.account);
    const auto asked = std::ranges::find_if(enrolments, [&](const Enrolment &each) {
        return each.phone == turn.phone && each.state() == Enrolment::State::Signed;
    });
    if (asked == enrolments.end() || account == turn.accounts.end())
        return notUnderstood(turn); // it ended meanwhile
    if (turn.said.intent == QStringLiteral("yes")) {
        EnrolmentsStore::confirm(turn.transaction, asked->id, turn.message.id);
        answer.text = turn.lexicon.say(QStringLiteral("phone_confirmed"), {{QStringLiteral("account"), tailOf(account->number)}});
        return answer;
    }
    answer.text = turn.lexicon.say(QStringLiteral("phone_not_confirmed"));
    answer.kind = FeedKind::UnknownText;
    answer.state = MessageState::Held; // a clerk asks the holder
    CasesStore::open(turn.transaction, {turn.phone, answer.account, CaseKind::NotUnderstood, turn.message.id, {}});
    return answer;
}

} // namespace contador
