// SPDX-License-Identifier: GPL-3.0-or-later
// The SMS that tells a payment: asked for, and ended, by SMS. The text itself is the proof of the consent.
#include "engine/dialogue/commands.h"
#include "engine/messaging/consents_store.h"

#include <algorithm>

namespace contador {

namespace {

Answer saying(const Turn &turn, const char *reply)
{
    Answer answer;
    answer.text = turn.lexicon.say(QLatin1String(reply));
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    return answer;
}

/// Whether this phone is told the payments of any of its accounts.
bool isTold(const Turn &turn)
{
    const ConsentsStore consents(turn.transaction.connection());
    const QString phone = turn.phone;
    return std::ranges::any_of(turn.accounts, [&](const Account &account) {
        return consents.phones(account.id, ConsentPurpose::PaymentReceipt).contains(phone);
    });
}

} // namespace

/// PAYMENTS YES, PAYMENTS NO, STOP PAYMENTS; without a wish it says how it stands.
Answer paymentMessages(Turn &turn)
{
    const std::optional<bool> wish = turn.said.wish;
    if (!wish)
        return saying(turn, isTold(turn) ? "payments_told" : "payments_not_told");
    if (!*wish) {
        for (const Account &account : turn.accounts)
            ConsentsStore::withdraw(turn.transaction, account.id, turn.phone, ConsentPurpose::PaymentReceipt, turn.message.id);
        return saying(turn, "payments_not_told");
    }
    for (const Account &account : turn.accounts)
        ConsentsStore::give(turn.transaction, account.id, turn.phone, ConsentPurpose::PaymentReceipt, turn.message.id);
    return saying(turn, isTold(turn) ? "payments_told" : "payments_not_told");
}

} // namespace contador
