// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/exchange_lookup_store.h"

#include "engine/store/row_batch.h"

namespace contador {

QHash<QString, AccountId> ExchangeLookupStore::accounts(std::span<const QString> numbers) const
{
    QHash<QString, AccountId> ids;
    ListQuery(m_connection, "select number, id from account where number in ({list}) and withdrawn_by = 0")
        .forEach(numbers, [&](const Query &row) { ids.insert(row.text(0), AccountId{row.integer(1)}); });
    return ids;
}

std::map<ChargeKey, KnownCharge> ExchangeLookupStore::charges(std::span<const AccountId> accounts) const
{
    std::map<ChargeKey, KnownCharge> known;
    ListQuery(m_connection, R"(
        select e.account_id, p.service, e.document, e.happened_on, p.amount, p.due_on
        from entry e join posting p on p.entry_id = e.id and p.ledger = 'receivable'
        where e.account_id in ({list}) and (e.kind = 'charge' or e.kind = 'credit') and e.document is not null
            and not exists (select 1 from entry r where r.reverses = e.id))")
        .forEach(accounts, [&](const Query &row) {
            known[{AccountId{row.integer(0)}, row.text(1), row.text(2), row.text(3)}] = {row.integer(4), row.text(5)};
        });
    return known;
}

bool ExchangeLookupStore::hasReading(RegisterId dial, Quantity value, QDate readOn) const
{
    Query query = m_connection.query(R"(
        select 1 from reading r where r.register_id = :dial and r.value = :value and r.read_on = :read_on and r.status <> 'rejected'
            and not exists (select 1 from reading s where s.supersedes = r.id) limit 1)");
    query.bind(":dial", dial).bind(":value", value.thousandths).bind(":read_on", readOn);
    return query.next();
}

} // namespace contador
