// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/account_book.h"
#include "engine/ledger/entry.h"
#include "engine/store/row_batch.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// The rows that entries make, gathered and written together: each once, none ever changed, but for what is open.
class LedgerRows {
public:
    explicit LedgerRows(Transaction &transaction);

    void addEntry(EntryId id, const NewEntry &entry, EntryId reverses);
    void addPosting(EntryId entry, int line, AccountId account, const Posting &posting);
    /// \param cause the entry that was booked \param ordinal from 1
    void addAllocation(EntryId cause, int ordinal, const Allocation &allocation, const QString &rule);
    /// What the book did to the items `before` it, and how the account stands then.
    void addOpenItems(AccountId account, const std::vector<OpenItem> &before, const AccountBook &book);
    void write();

private:
    void addOpenItem(AccountId account, const OpenItem &item);
    void addStanding(AccountId account, const std::vector<OpenItem> &items);

    Transaction &m_transaction;
    RowBatch m_entries;
    RowBatch m_postings;
    RowBatch m_allocations;
    RowBatch m_items;
    RowBatch m_lessOpen;
    RowBatch m_closed;
    RowBatch m_standings;
};

} // namespace contador
