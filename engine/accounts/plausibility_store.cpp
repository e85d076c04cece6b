// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/plausibility_store.h"

namespace contador {

namespace {

const QString prefix = QStringLiteral("plausibility.");

} // namespace

PlausibilityValues PlausibilityStore::values(const QString &country) const
{
    PlausibilityValues values = plausibilityValues(country);
    Query query = m_connection.query("select name, value from setting where name like 'plausibility.%'");
    while (query.next()) {
        const QString name = query.text(0).mid(prefix.size());
        if (isPlausibilityValue(name, query.text(1)))
            values.insert(name, query.text(1));
    }
    return values;
}

bool PlausibilityStore::set(Transaction &transaction, const QString &name, const QString &value)
{
    if (!isPlausibilityValue(name, value))
        return false;
    Query query = transaction.connection().query(R"(
        insert into setting (name, value) values (:name, :value)
        on conflict (name) do update set value = excluded.value)");
    query.bind(":name", prefix + name).bind(":value", value);
    return query.run();
}

} // namespace contador
