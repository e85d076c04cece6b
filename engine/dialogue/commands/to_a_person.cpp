// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that only a person can settle: each opens a case, with what he has to know.
#include "engine/dialogue/asked_accounts.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/hand_over.h"
#include "engine/dialogue/owed.h"

namespace contador {

Answer complaint(Turn &turn)
{
    return handOver(turn, CaseKind::Complaint, "complaint");
}

Answer person(Turn &turn)
{
    return handOver(turn, CaseKind::Person, "person");
}

Answer contract(Turn &turn)
{
    return handOver(turn, CaseKind::Contract, "contract");
}

/// Another number is only as he said it: it is called, and never bound.
Answer callMe(Turn &turn)
{
    const auto own = PhoneNumber::parse(turn.message.sender, turn.installation.country);
    const QString number = turn.said.phone.isEmpty() ? (own ? own->grouped() : turn.message.sender) : turn.said.phone;
    return handOver(turn, CaseKind::CallMe, "call_me", {{QStringLiteral("phone"), number}}, {{QStringLiteral("phone"), number}});
}

/// With the debt explained to the clerk; who owes nothing is told so.
Answer instalments(Turn &turn)
{
    const std::vector<Account> accounts = askedAccounts(turn);
    std::vector<CaseFact> facts;
    QStringList owes;
    for (const Account &account : accounts) {
        const Balance balance = turn.balance(account.id);
        if (balance.total.minor <= 0)
            continue;
        facts.push_back({QStringLiteral("debt"), account.number + u' ' + balance.total.toString()});
        facts.push_back({QStringLiteral("overdue"), account.number + u' ' + balance.overdue.toString()});
        if (balance.dueOn)
            facts.push_back({QStringLiteral("due"), account.number + u' ' + balance.dueOn->toString(Qt::ISODate)});
        owes << owed(turn.lexicon, balance);
    }
    if (facts.empty())
        return forEachAccount(turn, [&](const Account &account) { return owed(turn.lexicon, turn.balance(account.id)); });
    return handOver(turn, CaseKind::Instalments, "instalments", std::move(facts), {{QStringLiteral("owed"), owes.join(u' ')}});
}

/// The phone speaks for nobody any more, until the desk settles whose it is.
Answer notMe(Turn &turn)
{
    Answer answer = handOver(turn, CaseKind::NotMe, "not_me");
    for (const Account &account : turn.accounts)
        AccountsStore::disputePhone(turn.transaction, account.id, turn.phone, turn.message.id);
    return answer;
}

} // namespace contador
