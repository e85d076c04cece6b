// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/audiences_store.h"

#include "engine/accounts/audience_condition.h"

namespace contador {

namespace {

std::optional<Audience> audienceAt(const Query &query)
{
    const std::optional<AudienceFilter> filter = audienceFilterFrom(query.text(2).toUtf8());
    return filter ? std::optional(Audience{query.integer(0), query.text(1), *filter}) : std::nullopt;
}

constexpr char countFrom[] = "select count(*) from account a join account_standing g on g.account_id = a.id where ";
constexpr char idsFrom[] = "select a.id from account a join account_standing g on g.account_id = a.id where a.id > :after and ";
constexpr char byId[] = " order by a.id limit :most";

} // namespace

std::vector<Audience> AudiencesStore::all() const
{
    Query query = m_connection.query("select id, name, filter from audience order by name");
    std::vector<Audience> audiences;
    while (query.next()) {
        if (std::optional<Audience> audience = audienceAt(query))
            audiences.push_back(std::move(*audience));
    }
    return audiences;
}

std::optional<Audience> AudiencesStore::find(const QString &name) const
{
    Query query = m_connection.query("select id, name, filter from audience where name = :name");
    query.bind(":name", name);
    return query.next() ? audienceAt(query) : std::nullopt;
}

qint64 AudiencesStore::count(const AudienceFilter &filter, QDate today) const
{
    if (filter == AudienceFilter{}) { // from an index alone
        Query all = m_connection.query("select count(*) from account where withdrawn_by = 0");
        return all.next() ? all.integer(0) : 0;
    }
    Query query = m_connection.query(wholeSql<countFrom, audienceCondition>());
    bindAudience(query, filter, m_country, today);
    return query.next() ? query.integer(0) : 0;
}

std::vector<AccountId> AudiencesStore::members(const AudienceFilter &filter, QDate today, AccountId after, int most) const
{
    Query query = m_connection.query(wholeSql<idsFrom, audienceCondition, byId>());
    bindAudience(query, filter, m_country, today);
    query.bind(":after", after.value).bind(":most", most);
    std::vector<AccountId> members;
    while (query.next())
        members.push_back({query.integer(0)});
    return members;
}

void AudiencesStore::save(Transaction &transaction, const QString &name, const AudienceFilter &filter)
{
    Query query = transaction.connection().query(R"(
        insert into audience (name, filter, saved_at, saved_by) values (:name, :filter, :at, :by)
        on conflict (name) do update set filter = excluded.filter, saved_at = excluded.saved_at, saved_by = excluded.saved_by)");
    query.bind(":name", name)
        .bind(":filter", QString::fromUtf8(toJson(filter)))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
}

bool AudiencesStore::remove(Transaction &transaction, const QString &name)
{
    Query query = transaction.connection().query("delete from audience where name = :name");
    query.bind(":name", name).run();
    return query.rowsChanged() > 0;
}

} // namespace contador
