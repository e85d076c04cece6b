// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/reading.h"
#include "engine/store/row_batch.h"
#include "engine/store/unit_of_work.h"

#include <map>

namespace contador {

/// What the lists of accounts are sorted by, as far as it follows from readings: the day of the latest one that somebody saw.
/// The ledger writes its own part of the same row.
class StandingStore {
public:
    /// Of an account just made: it owes nothing, and nobody read a meter.
    static void begin(Transaction &transaction, AccountId account);
    /// After the reading was added.
    static void follow(Transaction &transaction, const Reading &reading);
};

/// The same for many accounts just made, and for readings of an import.
class StandingRows {
public:
    explicit StandingRows(Transaction &transaction);
    void begin(AccountId account) { m_lastRead.try_emplace(account); }
    void read(AccountId account, QDate day); ///< an accepted reading that nothing stands for
    void write();

private:
    std::map<AccountId, QDate> m_lastRead; ///< no day: nobody
    RowBatch m_rows;
};

} // namespace contador
