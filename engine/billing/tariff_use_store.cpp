// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/tariff_use_store.h"

#include <algorithm>

namespace contador {

std::optional<QDate> TariffUseStore::lastCharged(const QString &tariff) const
{
    Query query = m_connection.query(R"(
        select max(r.read_on), max(e.happened_on)
        from service_point s
        join meter m on m.service_point_id = s.id
        join register g on g.meter_id = m.id
        join reading r on r.register_id = g.id
        join entry e on e.reading_id = r.id
        where (s.tariff = :tariff or s.tariff = :file
            or exists (select 1 from contract_fact c where c.service_point_id = s.id and c.name = 'tariff'
                and (c.value = :tariff2 or c.value = :file2))))");
    const QString file = tariff + QStringLiteral(".json");
    query.bind(":tariff", tariff).bind(":file", file).bind(":tariff2", tariff).bind(":file2", file);
    if (!query.next() || query.isNull(0))
        return std::nullopt;
    return std::max(query.date(0), query.date(1));
}

} // namespace contador
