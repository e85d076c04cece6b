// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/core/outcome.h"
#include "engine/ledger/balance.h"
#include "engine/ledger/money_rules.h"
#include "engine/store/unit_of_work.h"

#include <span>

namespace contador {

class AccountBook;
class LedgerRows;

enum class ReversalFault {
    NotFound,
    AlreadyReversed,
    IsReversal, ///< what was taken back is booked anew, not un-taken-back
};

/// The double-entry book: only ever added to. A correction is another entry. Each credit is allocated to debts in the order of
/// the installation's country when it is booked; what no debt uses waits for the next one.
class LedgerStore {
public:
    LedgerStore(Connection &connection, const Installation &installation)
        : m_connection(connection), m_currency(installation.currency), m_rules(moneyRules(installation.country))
    {
    }

    [[nodiscard]] Balance balance(AccountId account, QDate today, const Disputes &disputes = {}) const;
    [[nodiscard]] std::vector<Entry> entries(AccountId account) const; ///< oldest first
    [[nodiscard]] std::optional<Posting> receivable(const QString &uniqueKey) const; ///< of an entry with a single one
    [[nodiscard]] bool hasEntries(AccountId account, const QString &service) const;
    [[nodiscard]] const MoneyRules &rules() const { return m_rules; }

    /// Writes it, or finds the one with the same key and writes nothing. An entry that does not balance is our own mistake:
    /// it makes the whole unit of work fail, in release builds too.
    EntryId post(Transaction &transaction, const NewEntry &entry) const;
    /// The same for many, in their order, with a fraction of the statements: their ids, or none where one does not balance.
    std::vector<EntryId> postAll(Transaction &transaction, std::span<const NewEntry> entries) const;
    /// Takes an entry back by another one: what it paid is open again, what paid it waits for other debts, and the penalties of
    /// a debt go with it.
    Outcome<EntryId, ReversalFault> reverse(Transaction &transaction, EntryId entry, QDate happenedOn, const QString &reason) const;

private:
    void postSome(Transaction &transaction, std::span<const NewEntry> entries, std::vector<EntryId> &ids) const;
    void book(LedgerRows &rows, EntryId id, const NewEntry &entry, AccountBook &book) const;
    EntryId reverseOne(Transaction &transaction, EntryId entry, AccountId account, QDate happenedOn, const QString &reason) const;

    Connection &m_connection;
    Currency m_currency;
    const MoneyRules &m_rules;
};

} // namespace contador
