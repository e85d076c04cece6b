// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/missed_call.h"

#include "engine/dialogue/subscriber.h"
#include "engine/feed/feed_store.h"

namespace contador {

std::optional<FeedEvent> missedCall(Transaction &transaction, const Installation &installation, const QString &number)
{
    constexpr qint64 sameCallSeconds = 60;
    FeedEvent event;
    event.kind = FeedKind::MissedCall;
    event.phone = number.isEmpty() ? QStringLiteral("") : number;
    std::vector<Account> accounts;
    if (const auto phone = subscriberOf(number, installation.country)) {
        event.phone = phone->e164();
        accounts = AccountsStore(transaction.connection(), installation.country).byPhone(*phone, transaction.at());
    }
    if (FeedStore::has(transaction, event.kind, event.phone, transaction.at().addSecs(-sameCallSeconds)))
        return std::nullopt;
    if (accounts.empty())
        return FeedStore::append(transaction, event);
    event.holder = accounts.front().holder;
    if (accounts.size() > 1)
        return FeedStore::append(transaction, event); // about none of them more than about the others
    event.account = accounts.front().number;
    return FeedStore::append(transaction, event, accounts.front().id);
}

} // namespace contador
