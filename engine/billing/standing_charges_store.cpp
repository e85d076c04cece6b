// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/standing_charges_store.h"

namespace contador {

std::vector<StandingCharge> StandingChargesStore::of(const Reading &reading) const
{
    Query query = m_connection.query(R"(
        select e.id, e.happened_on, sum(case when p.ledger = 'receivable' then p.amount else 0 end),
            sum(case when p.ledger = 'revenue' then -p.amount else 0 end),
            sum(case when p.ledger = 'tax' then -p.amount else 0 end),
            min(case when p.ledger = 'receivable' then p.line end)
        from entry e join posting p on p.entry_id = e.id left join entry v on v.reverses = e.id
        where e.reading_id in (select id from reading where id = :origin or origin_id = :origin)
            and (e.kind = 'charge' or e.kind = 'credit') and v.id is null
        group by e.id, e.happened_on order by e.id)");
    query.bind(":origin", reading.place());
    std::vector<StandingCharge> charges;
    while (query.next())
        charges.push_back({EntryId{query.integer(0)}, query.date(1), Money{query.integer(2), m_currency},
                           Money{query.integer(3), m_currency}, Money{query.integer(4), m_currency}, int(query.integer(5))});
    return charges;
}

} // namespace contador
