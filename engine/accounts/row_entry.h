// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account_rows_store.h"
#include "engine/accounts/accounts_file.h"
#include "engine/ledger/ledger_store.h"

#include <set>
#include <span>

namespace contador {

/// A row understood, on its way into the database.
struct EnteredRow {
    int row = 0; ///< of the file
    AccountsRow said;
    FoldedNames names; ///< of the account as it says
    QDateTime contractedSince; ///< by the word of the file; invalid: it does not say
    ImportVerdict verdict = ImportVerdict::Unchanged;
    std::vector<ImportFault> faults; ///< of an invalid one
};

/// Makes the database say what rows of an accounts file say, writing only what differs. What stands in the ledger or among
/// the readings is never overwritten: a row that says otherwise is invalid. Known accounts are read in sets, judged in memory
/// and written in sets.
class RowEntry {
public:
    static constexpr size_t atOnce = 2048;

    RowEntry(Transaction &transaction, const Installation &installation, ImportId import, const QString &fileName);

    /// At most `atOnce` rows, in the order of the file. Tells each its verdict and faults.
    void bringIn(std::span<EnteredRow> rows);

private:
    void bringIn(EnteredRow &row);
    KnownAccount &keepAccount(EnteredRow &row);
    void keepHolder(KnownAccount &known, const Account &said);
    KnownService &keepService(KnownAccount &known, const AccountsRow &row);
    KnownDial &keepDial(KnownAccount &known, const KnownService &service, const AccountsRow &row);
    void keepPhones(KnownAccount &known, const AccountsRow &row);
    void keepLastReading(const KnownAccount &known, KnownDial &dial, const AccountsRow &row);
    void keepOpeningBalance(KnownAccount &known, KnownService &service, const AccountsRow &row);
    void post();
    [[nodiscard]] QDateTime contractedSince() const;

    void made(const KnownAccount &known, ImportSubject subject, qint64 id);
    void changed(const KnownAccount &known, ImportSubject subject, qint64 id, const char *field, const QString &before,
                 const QString &after);
    void did(ImportVerdict verdict) { m_row->verdict = std::min(m_row->verdict, verdict); } // the strongest comes first
    void fail(AccountsColumn column, ImportReason reason) { m_row->faults.push_back({accountsColumnName(column), reason}); }

    Transaction &m_transaction;
    const Installation &m_installation;
    ImportId m_import;
    QString m_fileName;
    LedgerStore m_ledger;
    AccountRowsStore m_rows;
    KnownAccounts m_known; ///< of the rows at hand
    std::set<QString> m_touched; ///< known before, and to be found by other words now
    std::vector<const KnownAccount *> m_added;
    std::vector<NewEntry> m_entries;
    std::vector<int> m_entryRows;
    std::vector<ImportChange> m_changes;
    int m_ordinal = 0; ///< of the last change kept
    EnteredRow *m_row = nullptr; ///< the one at hand
};

} // namespace contador
