// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_journal.h"
#include "engine/accounts/known_accounts.h"
#include "engine/accounts/standing_store.h"
#include "engine/store/row_batch.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Ids for rows about to be written, asked for many at once. Those left over are forgotten once rows were written.
class IdPool {
public:
    IdPool(Connection &connection, const char *table, size_t atOnce) : m_connection(connection), m_table(table), m_atOnce(atOnce) { }
    qint64 next(); ///< 0 on a fault, which sticks to the unit of work
    void forget() { m_ids.clear(), m_next = 0; }

private:
    Connection &m_connection;
    const char *m_table;
    size_t m_atOnce;
    std::vector<qint64> m_ids;
    size_t m_next = 0;
};

/// Gathers what is to be written of many accounts, and writes it table by table.
class AccountRowsStore {
public:
    /// \param most accounts, services, meters, dials and readings between two calls of `write`
    AccountRowsStore(Transaction &transaction, size_t most);

    /// These give the new one its id; `write` writes the account as it is by then.
    void add(KnownAccount &account);
    void add(AccountId account, KnownService &service);
    void add(KnownMeter &meter);
    void add(KnownDial &dial);
    ReadingId add(AccountId account, const Reading &reading); ///< an accepted one that nothing stands for
    void bindPhone(AccountId account, const QString &e164, const QString &origin, const QDateTime &from);
    void unbindPhone(AccountId account, const QString &e164);
    void change(const KnownService &service);
    void change(const KnownDial &dial);
    void changeHolder(const KnownAccount &account);
    void changeSearchText(const KnownAccount &account);

    void write(const std::vector<const KnownAccount *> &added);

private:
    Transaction &m_transaction;
    IdPool m_partyIds, m_premisesIds, m_accountIds, m_serviceIds, m_meterIds, m_dialIds, m_readingIds;
    RowBatch m_parties, m_premises, m_accounts, m_services, m_meters, m_dials, m_phones, m_readings;
    StandingRows m_standings;
    RowBatch m_unbound, m_changedServices, m_changedDials, m_changedParties, m_changedPremises, m_changedSearch;
};

} // namespace contador
