// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/accounts_file.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/readings_store.h"
#include "engine/ledger/ledger_store.h"

#include <set>

namespace contador {

/// Makes the database say what a row of an accounts file says, writing only what differs. What stands in the ledger or among
/// the readings is never overwritten: a row that says otherwise is invalid.
class RowEntry {
public:
    RowEntry(Transaction &transaction, const Installation &installation, const QString &fileName);

    /// New, Changed, Unchanged or Invalid; then `faults` tells why.
    ImportVerdict bringIn(const AccountsRow &row, int rowNumber);
    [[nodiscard]] const std::vector<ImportFault> &faults() const { return m_faults; }
    void finish(); ///< once, after the last row

private:
    Account keepAccount(const Account &said);
    MeterRegister keepDial(const AccountsRow &row, AccountId account);
    void keepPhones(const AccountsRow &row, AccountId account);
    void keepLastReading(const AccountsRow &row, RegisterId dial);
    void keepOpeningBalance(const AccountsRow &row, const MeterRegister &dial, int rowNumber);
    [[nodiscard]] QDateTime contractedSince(const AccountsRow &row) const;
    void did(ImportVerdict verdict) { m_verdict = std::min(m_verdict, verdict); } // the strongest comes first
    void fail(AccountsColumn column, ImportReason reason) { m_faults.push_back({accountsColumnName(column), reason}); }

    Transaction &m_transaction;
    const Installation &m_installation;
    QString m_fileName;
    AccountsStore m_accounts;
    ReadingsStore m_readings;
    LedgerStore m_ledger;
    std::set<AccountId> m_touched; ///< whose search text is out of date
    ImportVerdict m_verdict = ImportVerdict::Unchanged;
    std::vector<ImportFault> m_faults;
};

} // namespace contador
