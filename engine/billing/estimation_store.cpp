// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/estimation_store.h"

namespace contador {

namespace {

const QString prefix = QStringLiteral("estimation.norm.");

} // namespace

std::optional<Decimal> EstimationStore::normPerPerson(const QString &service) const
{
    Query query = m_connection.query("select value from setting where name = :name");
    query.bind(":name", prefix + service);
    const std::optional<Decimal> norm = query.next() ? Decimal::fromString(query.text(0)) : std::nullopt;
    return norm && !norm->isNegative() ? norm : std::nullopt;
}

void EstimationStore::setNormPerPerson(Transaction &transaction, const QString &service, const Decimal &per30Days)
{
    Query query = transaction.connection().query(R"(
        insert into setting (name, value) values (:name, :value)
        on conflict (name) do update set value = excluded.value)");
    query.bind(":name", prefix + service).bind(":value", per30Days.toString()).run();
}

} // namespace contador
