// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/balance.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// The double-entry book: only ever added to. A correction is another entry.
class LedgerStore {
public:
    LedgerStore(Connection &connection, Currency currency) : m_connection(connection), m_currency(std::move(currency)) { }

    [[nodiscard]] Balance balance(AccountId account, QDate today) const;
    [[nodiscard]] std::vector<Entry> entries(AccountId account) const; ///< oldest first
    [[nodiscard]] std::optional<Posting> receivable(const QString &uniqueKey) const; ///< of an entry with a single one
    [[nodiscard]] bool hasEntries(AccountId account, const QString &service) const;
    /// Entries that do not add up to nothing or have fewer than two sides: none in a sound book.
    [[nodiscard]] std::vector<EntryId> brokenEntries() const;

    /// Writes it, or finds the one with the same key and writes nothing. An entry that does not balance is our own mistake:
    /// it makes the whole unit of work fail, in release builds too.
    static EntryId post(Transaction &transaction, const NewEntry &entry);

private:
    Connection &m_connection;
    Currency m_currency;
};

} // namespace contador
