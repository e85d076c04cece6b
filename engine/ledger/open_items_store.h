// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/account_book.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// What is open of each account, and what paid what. The allocations are added to, never changed; the open items follow from
/// them and from the postings, and `BooksCheck` compares.
class OpenItemsStore {
public:
    explicit OpenItemsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::vector<OpenItem> of(AccountId account) const; ///< in order of booking
    /// A receivable line, whatever is open of it.
    [[nodiscard]] std::optional<OpenItem> line(PostingKey key) const;
    /// What the lines of an entry paid, or what paid them, as it stands now.
    [[nodiscard]] std::vector<Allocation> allocationsOf(EntryId entry) const;

    /// Writes what the book did to the items `before` it. `cause`: the entry that was booked.
    void keep(EntryId cause, AccountId account, const std::vector<OpenItem> &before, const AccountBook &book,
              const QString &rule) const;
    void keepNew(AccountId account, const OpenItem &item) const;

private:
    Connection &m_connection;
};

} // namespace contador
