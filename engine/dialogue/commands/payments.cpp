// SPDX-License-Identifier: GPL-3.0-or-later
// The SMS that tells a payment: asked for, and ended, by SMS. The text itself is the proof of the consent.
#include "engine/dialogue/commands.h"
#include "engine/dialogue/subscriber.h"
#include "engine/messaging/consents_store.h"

#include <algorithm>

namespace contador {

namespace {

QString phoneOf(const Turn &turn)
{
    const auto phone = subscriberOf(turn.message.sender, turn.installation.country);
    return phone ? phone->e164() : QString();
}

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
    const QString phone = phoneOf(turn);
    return std::ranges::any_of(turn.accounts, [&](const Account &account) {
        return consents.phones(account.id, ConsentPurpose::PaymentReceipt).contains(phone);
    });
}

void end(const Turn &turn, ConsentPurpose purpose)
{
    for (const Account &account : turn.accounts)
        ConsentsStore::withdraw(turn.transaction, account.id, phoneOf(turn), purpose, turn.message.id);
}

} // namespace

/// PAYMENTS YES, PAYMENTS NO, STOP PAYMENTS; alone it asks how it stands. A text that says more is about a payment, and for a person.
Answer payments(Turn &turn)
{
    const std::optional<bool> wish = turn.said.wish;
    if (!wish)
        return saying(turn, isTold(turn) ? "payments_told" : "payments_not_told");
    if (!*wish) {
        end(turn, ConsentPurpose::PaymentReceipt);
        return saying(turn, "payments_not_told");
    }
    for (const Account &account : turn.accounts)
        ConsentsStore::give(turn.transaction, account.id, phoneOf(turn), ConsentPurpose::PaymentReceipt, turn.message.id);
    return saying(turn, isTold(turn) ? "payments_told" : "payments_not_told");
}

/// STOP alone ends whatever was asked for. In a longer text it may mean anything: "parar" the water too.
Answer stop(Turn &turn)
{
    for (const ConsentPurpose purpose : consentPurposes())
        end(turn, purpose);
    return saying(turn, "stopped");
}

} // namespace contador
