// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/mappings_store.h"

namespace contador {

std::optional<PaymentsMapping> MappingsStore::find(const QString &name) const
{
    Query query = m_connection.query("select definition from payment_mapping where name = :name");
    query.bind(":name", name);
    return query.next() ? PaymentsMapping::fromJson(query.text(0).toUtf8()) : std::nullopt;
}

std::vector<PaymentsMapping> MappingsStore::all() const
{
    std::vector<PaymentsMapping> mappings;
    Query query = m_connection.query("select definition from payment_mapping order by name");
    while (query.next()) {
        if (const auto mapping = PaymentsMapping::fromJson(query.text(0).toUtf8()))
            mappings.push_back(*mapping);
    }
    return mappings;
}

void MappingsStore::save(Transaction &transaction, const PaymentsMapping &mapping)
{
    Query query = transaction.connection().query(R"(
        insert into payment_mapping (name, definition, saved_at, saved_by) values (:name, :definition, :at, :by)
        on conflict (name) do update set definition = excluded.definition, saved_at = excluded.saved_at, saved_by = excluded.saved_by)");
    query.bind(":name", mapping.name)
        .bind(":definition", QString::fromUtf8(mapping.toJson()))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
}

} // namespace contador
