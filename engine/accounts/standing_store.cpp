// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/standing_store.h"

#include "engine/store/stored_moment.h"

#include <algorithm>

namespace contador {

void StandingStore::begin(Transaction &transaction, AccountId account)
{
    Query query = transaction.connection().query("insert into account_standing (account_id) values (:account)");
    query.bind(":account", account).run();
}

void StandingStore::follow(Transaction &transaction, const Reading &reading)
{
    if (!reading.supersedes.isNull()) {
        Query query = transaction.connection().query(R"(
            update account_standing set last_read_on = coalesce((select max(r.read_on) from service_point s
                join meter m on m.service_point_id = s.id join register d on d.meter_id = m.id
                join reading_line r on r.register_id = d.id
                where s.account_id = account_standing.account_id and r.status = 'accepted' and r.source <> 'estimate'
                    and r.superseded_by is null), '')
            where account_id = (select s.account_id from register d join meter m on m.id = d.meter_id
                join service_point s on s.id = m.service_point_id where d.id = :dial))");
        query.bind(":dial", reading.registerId).run();
    } else if (reading.status == ReadingStatus::Accepted && reading.source != ReadingSource::Estimate) {
        Query query = transaction.connection().query(R"(
            update account_standing set last_read_on = :day
            where last_read_on < :day and account_id = (select s.account_id from register d join meter m on m.id = d.meter_id
                join service_point s on s.id = m.service_point_id where d.id = :dial))");
        query.bind(":day", reading.readOn).bind(":dial", reading.registerId).run();
    }
}

StandingRows::StandingRows(Transaction &transaction)
    : m_rows(transaction.connection(), "account_standing", {"account_id", "last_read_on"},
             " on conflict (account_id) do update set last_read_on = excluded.last_read_on"
             " where account_standing.last_read_on < excluded.last_read_on")
{
}

void StandingRows::read(AccountId account, QDate day)
{
    QDate &last = m_lastRead[account];
    last = last.isValid() ? std::max(last, day) : day;
}

void StandingRows::write()
{
    for (const auto &[account, day] : m_lastRead)
        m_rows.add(account).add(day.isValid() ? storedDay(day) : QStringLiteral(""));
    m_rows.write();
    m_lastRead.clear();
}

} // namespace contador
