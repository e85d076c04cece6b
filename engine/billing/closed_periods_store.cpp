// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/closed_periods_store.h"

namespace contador {

std::optional<QDate> ClosedPeriodsStore::closedThrough() const
{
    Query query = m_connection.query("select value from setting where name = 'billing.closed_through'");
    return query.next() ? query.optionalDate(0) : std::nullopt;
}

bool ClosedPeriodsStore::close(Transaction &transaction, QDate through)
{
    const std::optional<QDate> closed = ClosedPeriodsStore(transaction.connection()).closedThrough();
    if (closed && through < *closed)
        return false;
    Query query = transaction.connection().query(R"(
        insert into setting (name, value) values ('billing.closed_through', :through)
        on conflict (name) do update set value = excluded.value)");
    query.bind(":through", through);
    return query.run();
}

} // namespace contador
