// SPDX-License-Identifier: GPL-3.0-or-later
// STOP and START, of one purpose or of all that may be stopped. Answers and notices of the law have no such word.
#include "engine/dialogue/commands.h"
#include "engine/messaging/consents_store.h"
#include "engine/messaging/sms_stops_store.h"

namespace contador {

namespace {

Answer saying(const Turn &turn, const char *reply, const Lexicon::Values &values = {})
{
    Answer answer;
    answer.kind = FeedKind::OptOut;
    answer.text = turn.lexicon.say(QLatin1String(reply), values);
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    return answer;
}

Lexicon::Values named(const Turn &turn, Purpose purpose)
{
    return {{QStringLiteral("purpose"), turn.lexicon.say(QStringLiteral("purpose_") + purposeName(purpose))}};
}

} // namespace

Answer stop(Turn &turn)
{
    if (const std::optional<Purpose> purpose = purposeSaid(turn.said.purpose)) {
        SmsStopsStore::stop(turn.transaction, turn.phone, *purpose, turn.message.id);
        return saying(turn, "stopped_one", named(turn, *purpose));
    }
    for (const PurposeRow &row : purposes())
        SmsStopsStore::stop(turn.transaction, turn.phone, row.purpose, turn.message.id);
    for (const ConsentPurpose purpose : consentPurposes()) {
        for (const Account &account : turn.accounts)
            ConsentsStore::withdraw(turn.transaction, account.id, turn.phone, purpose, turn.message.id);
    }
    return saying(turn, "stopped");
}

/// What was asked for by a word of its own, such as texts of payments, wants that word again.
Answer start(Turn &turn)
{
    if (const std::optional<Purpose> purpose = purposeSaid(turn.said.purpose)) {
        SmsStopsStore::end(turn.transaction, turn.phone, *purpose, turn.message.id);
        return saying(turn, "started_one", named(turn, *purpose));
    }
    for (const PurposeRow &row : purposes())
        SmsStopsStore::end(turn.transaction, turn.phone, row.purpose, turn.message.id);
    return saying(turn, "started");
}

} // namespace contador
