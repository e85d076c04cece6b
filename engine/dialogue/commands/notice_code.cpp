// SPDX-License-Identifier: GPL-3.0-or-later
// The code in a message of ours: who got it may ask whether it is ours (VERIFY 4821), and say that he knows of it (ACK 4821).
#include "engine/dialogue/commands.h"
#include "engine/dialogue/hand_over.h"
#include "engine/messaging/notice_codes_store.h"

namespace contador {

namespace {

Answer saying(const Turn &turn, const char *reply, const Lexicon::Values &values = {})
{
    Answer answer;
    answer.text = turn.lexicon.say(QLatin1String(reply), values);
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    return answer;
}

Lexicon::Values saidOf(const Turn &turn, const QString &code, const QDateTime &moment)
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("moment"), turn.lexicon.moment(moment.toTimeZone(turn.installation.timeZone))}};
}

} // namespace

Answer verify(Turn &turn)
{
    if (turn.said.code.isEmpty())
        return saying(turn, "verify_which");
    const auto notice = NoticeCodesStore(turn.transaction.connection()).find(turn.phone, turn.said.code);
    if (!notice || !notice->hasLeft())
        return saying(turn, "code_unknown", {{QStringLiteral("code"), turn.said.code}});
    return saying(turn, "verified", saidOf(turn, notice->code, notice->sentAt));
}

/// Somebody else asks him for money: a person answers, and meanwhile he is warned.
Answer fraud(Turn &turn)
{
    return handOver(turn, CaseKind::Fraud, "fraud");
}

/// His word that he knows of the message, kept with the text that says so.
Answer acknowledge(Turn &turn)
{
    if (turn.said.code.isEmpty())
        return saying(turn, "acknowledge_which");
    const NoticeCodesStore codes(turn.transaction.connection());
    const auto notice = codes.find(turn.phone, turn.said.code);
    if (!notice || notice->state == MessageState::Queued)
        return saying(turn, "code_unknown", {{QStringLiteral("code"), turn.said.code}});
    NoticeCodesStore::acknowledge(turn.transaction, notice->message, turn.message.id, turn.message.receivedAt);
    return saying(turn, "acknowledged", saidOf(turn, notice->code, codes.acknowledgedAt(notice->message)));
}

} // namespace contador
