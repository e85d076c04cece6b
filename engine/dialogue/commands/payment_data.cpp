// SPDX-License-Identifier: GPL-3.0-or-later
// How an account is paid: by the reference it has in the country's way of paying, else by its own number.
#include "engine/accounts/account_references_store.h"
#include "engine/dialogue/asked_accounts.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"

#include <algorithm>

namespace contador {

namespace {

/// "123 123 451": in groups of three, as on a bill.
QString grouped(const QString &reference)
{
    QString shown;
    for (qsizetype i = 0; i < reference.size(); ++i) {
        if (i > 0 && i % 3 == 0)
            shown += u' ';
        shown += reference[i];
    }
    return shown;
}

QString paymentOf(const Turn &turn, const Account &account)
{
    const Balance balance = turn.balance(account.id);
    const Money debt = balance.total - balance.disputed;
    Lexicon::Values values{{QStringLiteral("owed"), owed(turn.lexicon, balance)}};
    const std::vector<AccountReference> references = AccountReferencesStore(turn.transaction.connection()).of(account.id);
    const auto multibanco = std::ranges::find(references, QStringLiteral("multibanco"), &AccountReference::kind);
    if (multibanco != references.end() && debt.minor > 0) {
        values.insert(QStringLiteral("entity"), multibanco->entity);
        values.insert(QStringLiteral("reference"), grouped(multibanco->reference));
        values.insert(QStringLiteral("debt"), turn.lexicon.amount(debt));
        return turn.lexicon.say(QStringLiteral("pay_multibanco"), values);
    }
    if (debt.minor <= 0)
        return values.value(QStringLiteral("owed"));
    if (!references.empty()) {
        values.insert(QStringLiteral("reference"), references.front().reference);
        return turn.lexicon.say(QStringLiteral("pay_reference"), values);
    }
    values.insert(QStringLiteral("number"), account.number);
    return turn.lexicon.say(QStringLiteral("pay_account"), values);
}

} // namespace

Answer paymentData(Turn &turn)
{
    return forEachAccount(turn, [&](const Account &account) { return paymentOf(turn, account); });
}

} // namespace contador
