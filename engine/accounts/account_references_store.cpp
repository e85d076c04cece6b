// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_references_store.h"

namespace contador {

std::vector<AccountReference> AccountReferencesStore::of(AccountId account) const
{
    Query query = m_connection.query(
        "select kind, entity, reference from account_reference where account_id = :account order by kind, entity, reference");
    query.bind(":account", account);
    std::vector<AccountReference> references;
    while (query.next())
        references.push_back({query.text(0), query.text(1), query.text(2)});
    return references;
}

bool AccountReferencesStore::add(Transaction &transaction, AccountId account, const AccountReference &reference)
{
    const QString entity = reference.entity.isNull() ? QStringLiteral("") : reference.entity;
    Query known = transaction.connection().query(
        "select account_id from account_reference where kind = :kind and entity = :entity and reference = :reference");
    known.bind(":kind", reference.kind).bind(":entity", entity).bind(":reference", reference.reference);
    if (known.next())
        return AccountId{known.integer(0)} == account;
    Query query = transaction.connection().query(R"(
        insert into account_reference (account_id, kind, entity, reference, recorded_at, recorded_by)
        values (:account, :kind, :entity, :reference, :at, :by))");
    query.bind(":account", account)
        .bind(":kind", reference.kind)
        .bind(":entity", entity)
        .bind(":reference", reference.reference)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    return true;
}

} // namespace contador
