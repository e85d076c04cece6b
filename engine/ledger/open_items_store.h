// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/account_book.h"
#include "engine/ledger/penalty.h"
#include "engine/store/row_batch.h"

#include <map>
#include <span>

namespace contador {

/// What is open of each account, and what paid what. The allocations are added to, never changed; the open items follow from
/// them and from the postings, and `BooksCheck` compares.
class OpenItemsStore {
public:
    explicit OpenItemsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::vector<OpenItem> of(AccountId account) const; ///< in order of booking
    /// Of each account that has any; no account twice.
    [[nodiscard]] std::map<AccountId, std::vector<OpenItem>> of(std::span<const AccountId> accounts) const;
    /// A receivable line, whatever is open of it.
    [[nodiscard]] std::optional<OpenItem> line(PostingKey key) const;
    /// What was open of a debt after each day on which that changed, the first one included. It was paid on
    /// the day the money came, whatever that was used for at first. A payment that was taken back counts as never made: who
    /// pays by a cheque that bounces has not paid.
    [[nodiscard]] std::vector<OpenAfter> history(PostingKey debt) const;
    /// What the lines of an entry paid, or what paid them, as it stands now.
    [[nodiscard]] std::vector<Allocation> allocationsOf(EntryId entry) const;

private:
    Connection &m_connection;
};

} // namespace contador
