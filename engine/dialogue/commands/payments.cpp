// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/asked_accounts.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/hand_over.h"
#include "engine/dialogue/owed.h"

#include <algorithm>

namespace contador {

namespace {

constexpr qsizetype mostPayments = 2; // with the debt behind them one SMS has no room for more

QString paymentsOf(const Turn &turn, const Account &account)
{
    const std::vector<Entry> entries = turn.ledger.entries(account.id);
    const auto isTakenBack = [&](const Entry &entry) {
        return std::ranges::any_of(entries, [&](const Entry &other) { return other.reverses == entry.id; });
    };
    QStringList payments;
    for (auto entry = entries.rbegin(); entry != entries.rend() && payments.size() < mostPayments; ++entry) {
        if (entry->kind != EntryKind::Payment || isTakenBack(*entry))
            continue;
        payments << turn.lexicon.say(QStringLiteral("one_payment"), {{QStringLiteral("amount"), turn.lexicon.amount(-entry->amount)},
                                                                     {QStringLiteral("currency"), entry->amount.currency.code},
                                                                     {QStringLiteral("date"), turn.lexicon.date(entry->happenedOn)}});
    }
    const QString owes = owed(turn.lexicon, turn.balance(account.id));
    if (payments.isEmpty())
        return turn.lexicon.say(QStringLiteral("no_payments"), {{QStringLiteral("owed"), owes}});
    return turn.lexicon.say(QStringLiteral("payments_received"), {{QStringLiteral("payments"), payments.join(QStringLiteral(", "))},
                                                                  {QStringLiteral("owed"), owes}});
}

} // namespace

Answer payments(Turn &turn)
{
    return forEachAccount(turn, [&](const Account &account) { return paymentsOf(turn, account); });
}

/// He says that he has paid: a person looks for it.
Answer paymentClaimed(Turn &turn)
{
    return handOver(turn, CaseKind::Payment, "payment_claimed");
}

} // namespace contador
