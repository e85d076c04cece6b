// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/overdue_readings_store.h"

namespace contador {

std::vector<OverdueReading> OverdueReadingsStore::of(const QString &service, const PlausibilityLimits &limits, QDate today, int most) const
{
    // A meter that is not yet there for a year owes no readings of a whole year.
    Query query = m_connection.query(R"(
        select number, serial, code, last_real, real_in_year, estimates
        from (select a.number, m.serial, d.code, d.id, m.installed_on,
                (select max(r.read_on) from reading_line r where r.register_id = d.id and r.status = 'accepted'
                    and r.superseded_by is null and r.source <> 'estimate') as last_real,
                (select min(r.read_on) from reading_line r where r.register_id = d.id and r.status = 'accepted'
                    and r.superseded_by is null and r.source <> 'estimate') as first_real,
                (select count(*) from reading_line r where r.register_id = d.id and r.status = 'accepted'
                    and r.superseded_by is null and r.source <> 'estimate' and r.read_on > :year) as real_in_year,
                (select count(*) from reading_line r where r.register_id = d.id and r.status = 'accepted'
                    and r.superseded_by is null and r.source = 'estimate') as estimates
            from register d join meter m on m.id = d.meter_id join service_point s on s.id = m.service_point_id
                join account a on a.id = s.account_id
            where s.service = :service and m.removed_on is null
                and a.withdrawn_by = 0 and s.withdrawn_by = 0 and m.withdrawn_by = 0 and d.withdrawn_by = 0) dial
        where last_real is null or last_real < :since or (first_real <= :year and real_in_year < :per_year)
        order by last_real is not null, last_real, number, code limit :most)");
    query.bind(":service", service)
        .bind(":year", today.addYears(-1))
        .bind(":since", today.addMonths(-limits.monthsWithoutReading))
        .bind(":per_year", limits.readingsPerYear)
        .bind(":most", most);
    std::vector<OverdueReading> overdue;
    while (query.next())
        overdue.push_back({query.text(0), service, query.text(1), query.text(2), query.date(3), int(query.integer(4)), int(query.integer(5))});
    return overdue;
}

} // namespace contador
