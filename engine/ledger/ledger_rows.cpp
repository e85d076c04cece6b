// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/ledger_rows.h"

#include <algorithm>

namespace contador {

namespace {

QString named(const QString &service)
{
    return service.isEmpty() ? QString() : service;
}

} // namespace

LedgerRows::LedgerRows(Transaction &transaction)
    : m_transaction(transaction),
      m_entries(transaction.connection(), "entry",
                {"id", "unique_key", "kind", "account_id", "happened_on", "booked_at", "booked_by", "message_id", "reading_id",
                 "document", "working", "reverses"}),
      m_postings(transaction.connection(), "posting",
                 {"entry_id", "line", "ledger", "account_id", "service", "amount", "due_on", "part", "supplied_to", "of_entry",
                  "of_line"}),
      m_allocations(transaction.connection(), "allocation",
                    {"cause_id", "ordinal", "credit_entry", "credit_line", "debit_entry", "debit_line", "amount", "rule"}),
      m_items(transaction.connection(), "open_item",
              {"entry_id", "line", "account_id", "debt_entry", "debt_line", "service", "part", "due_on", "supplied_to",
               "happened_on", "amount", "instalment"}),
      m_lessOpen(transaction.connection(), "update open_item set amount = ? where entry_id = ? and line = ?", 3),
      m_closed(transaction.connection(), "delete from open_item where entry_id = ? and line = ?", 2),
      m_standings(transaction.connection(), "account_standing", {"account_id", "balance", "oldest_due"},
                  " on conflict (account_id) do update set balance = excluded.balance, oldest_due = excluded.oldest_due", 1)
{
}

void LedgerRows::addEntry(EntryId id, const NewEntry &entry, EntryId reverses)
{
    m_entries.add(id)
        .add(entry.uniqueKey)
        .add(entryKindName(entry.kind))
        .add(entry.account)
        .add(entry.happenedOn)
        .add(m_transaction.at())
        .add(m_transaction.actor().name)
        .add(entry.message)
        .add(entry.reading)
        .add(entry.document)
        .add(entry.working)
        .add(reverses);
}

void LedgerRows::addPosting(EntryId entry, int line, AccountId account, const Posting &posting)
{
    const bool isReceivable = posting.ledger == LedgerCode::Receivable;
    m_postings.add(entry)
        .add(line)
        .add(ledgerCodeName(posting.ledger))
        .add(isReceivable ? account : AccountId{})
        .add(named(posting.service))
        .add(posting.amount.minor)
        .add(posting.dueOn)
        .add(isReceivable ? debtPartName(posting.part) : QString())
        .add(posting.suppliedTo)
        .add(posting.of ? posting.of->entry : EntryId{})
        .add(posting.of ? std::optional(posting.of->line) : std::nullopt);
}

void LedgerRows::addAllocation(EntryId cause, int ordinal, const Allocation &allocation, const QString &rule)
{
    m_allocations.add(cause)
        .add(ordinal)
        .add(allocation.credit.entry)
        .add(allocation.credit.line)
        .add(allocation.debit.entry)
        .add(allocation.debit.line)
        .add(allocation.amount)
        .add(rule);
}

void LedgerRows::addOpenItems(AccountId account, const std::vector<OpenItem> &before, const AccountBook &book)
{
    bool isChanged = false;
    for (const OpenItem &item : book.items()) {
        const auto old =
            std::find_if(before.begin(), before.end(), [&](const OpenItem &known) { return known.key == item.key; });
        const qint64 was = old == before.end() ? 0 : old->open;
        if (was == item.open)
            continue;
        isChanged = true;
        if (was == 0)
            addOpenItem(account, item);
        else if (item.open == 0)
            m_closed.add(item.key.entry).add(item.key.line);
        else
            m_lessOpen.add(item.open).add(item.key.entry).add(item.key.line);
    }
    if (isChanged)
        addStanding(account, book.items());
}

void LedgerRows::addStanding(AccountId account, const std::vector<OpenItem> &items)
{
    qint64 balance = 0;
    std::optional<QDate> oldestDue;
    for (const OpenItem &item : items) {
        balance += item.open;
        if (item.open > 0 && item.dueOn && (!oldestDue || *item.dueOn < *oldestDue))
            oldestDue = item.dueOn;
    }
    m_standings.add(account).add(balance).add(oldestDue);
}

void LedgerRows::addOpenItem(AccountId account, const OpenItem &item)
{
    m_items.add(item.key.entry)
        .add(item.key.line)
        .add(account)
        .add(item.debt.entry)
        .add(item.debt.line)
        .add(named(item.service))
        .add(debtPartName(item.part))
        .add(item.dueOn)
        .add(item.suppliedTo)
        .add(item.happenedOn)
        .add(item.open)
        .add(item.isInstalment ? 1 : 0);
}

/// In the order in which they refer to each other.
void LedgerRows::write()
{
    m_entries.write();
    m_postings.write();
    m_allocations.write();
    m_items.write();
    m_lessOpen.write();
    m_closed.write();
    m_standings.write();
}

} // namespace contador
