// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/debts_desk.h"

#include "engine/accounts/accounts_store.h"

namespace contador {

Outcome<std::vector<PenaltyLine>, PenaltyFault> DebtsDesk::penalties(QDate upTo, EntryId after, EntryId last, Mode mode)
{
    const auto run = PenaltyRun::ofCountry(m_installation, upTo, today());
    if (!run)
        return failure(run.error());
    Savepoint before(m_transaction);
    const std::vector<PenaltyChange> changes = run->runStretch(m_transaction, upTo, after, last);
    if (mode == Mode::DryRun)
        before.undo();
    const AccountsStore accounts(m_transaction.connection(), m_installation.country);
    std::vector<PenaltyLine> lines;
    for (const PenaltyChange &change : changes) {
        const std::optional<Account> account = accounts.find(change.account);
        lines.push_back({account ? account->number : QString(), account ? account->holder : QString(), change.fine, change.interest});
    }
    return lines;
}

void DebtsDesk::notePenalties(QDate upTo, EntryId latestBefore)
{
    PenaltyRun::note(m_transaction, upTo, latestBefore);
}

std::optional<Outcome<InstalmentPlan, PlanFault>> DebtsDesk::agree(const QString &account, const PlanTerms &terms, Mode mode)
{
    const std::optional<Account> found = AccountsStore(m_transaction.connection(), m_installation.country).find(account);
    if (!found)
        return std::nullopt;
    Savepoint before(m_transaction);
    const auto plan = PlanDesk(m_installation).agree(m_transaction, found->id, terms, today());
    if (mode == Mode::DryRun)
        before.undo();
    return plan;
}

bool DebtsDesk::end(const QString &account, const QString &reason)
{
    const std::optional<Account> found = AccountsStore(m_transaction.connection(), m_installation.country).find(account);
    return found && PlanDesk(m_installation).cancel(m_transaction, found->id, today(), reason);
}

std::vector<InstalmentPlan> DebtsDesk::watch()
{
    return PlanDesk(m_installation).watch(m_transaction, today());
}

} // namespace contador
