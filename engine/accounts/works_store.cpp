// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/works_store.h"

namespace contador {

namespace {

Works worksAt(const Query &query)
{
    return {query.integer(0), query.text(1),   query.text(2), query.moment(3),
            query.moment(4),  query.text(5),   query.text(6), query.moment(7)};
}

std::vector<Works> allOf(Query &query)
{
    std::vector<Works> works;
    while (query.next())
        works.push_back(worksAt(query));
    return works;
}

} // namespace

std::vector<Works> WorksStore::all(const QDateTime &endingAfter) const
{
    Query query = m_connection.query(R"(
        select id, zone, service, begins_at, ends_at, words, entered_by, ended_at from works
        where ends_at > :after order by begins_at, id)");
    query.bind(":after", endingAfter);
    return allOf(query);
}

std::optional<Works> WorksStore::find(qint64 id) const
{
    Query query = m_connection.query(
        "select id, zone, service, begins_at, ends_at, words, entered_by, ended_at from works where id = :id");
    query.bind(":id", id);
    return query.next() ? std::optional(worksAt(query)) : std::nullopt;
}

std::vector<Works> WorksStore::inZone(const QString &zone, const QDateTime &now) const
{
    Query query = m_connection.query(R"(
        select id, zone, service, begins_at, ends_at, words, entered_by, ended_at from works
        where zone = :zone and ended_at is null and ends_at > :now order by begins_at, id)");
    query.bind(":zone", zone).bind(":now", now);
    return allOf(query);
}

std::vector<WorksListener> WorksStore::listeners(const Works &works) const
{
    Query query = m_connection.query(R"(
        select min(a.id), f.phone, min(p.language)
        from premises b join account a on a.premises_id = b.id join party p on p.id = a.party_id
            join phone_binding f on f.account_id = a.id
        where b.zone = :zone and a.withdrawn_by = 0 and f.bound_to is null and f.disputed_at is null
            and (cast(:service as text) is null
                or exists (select 1 from service_point s where s.account_id = a.id and s.service = :service and s.withdrawn_by = 0))
            and not exists (select 1 from works_notice n where n.works_id = :works and n.phone = f.phone)
        group by f.phone order by min(a.id), f.phone)");
    query.bind(":zone", works.zone).bind(":service", works.service.isEmpty() ? QString() : works.service).bind(":works", works.id);
    std::vector<WorksListener> listeners;
    while (query.next())
        listeners.push_back({AccountId{query.integer(0)}, query.text(1), query.text(2)});
    return listeners;
}

bool WorksStore::hasZone(const QString &zone) const
{
    Query query = m_connection.query(
        "select 1 from premises b join account a on a.premises_id = b.id where b.zone = :zone and a.withdrawn_by = 0 limit 1");
    query.bind(":zone", zone);
    return query.next();
}

qint64 WorksStore::add(Transaction &transaction, const Works &works)
{
    Query query = transaction.connection().query(R"(
        insert into works (zone, service, begins_at, ends_at, words, entered_at, entered_by)
        values (:zone, :service, :from, :to, :words, :at, :by))");
    query.bind(":zone", works.zone)
        .bind(":service", works.service.isEmpty() ? QString() : works.service)
        .bind(":from", works.from)
        .bind(":to", works.to)
        .bind(":words", works.words)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    return query.insertedId();
}

bool WorksStore::end(Transaction &transaction, qint64 id)
{
    Query query =
        transaction.connection().query("update works set ended_at = :at, ended_by = :by where id = :id and ended_at is null");
    query.bind(":at", transaction.at()).bind(":by", transaction.actor().name).bind(":id", id).run();
    return query.rowsChanged() > 0;
}

void WorksStore::setTold(Transaction &transaction, qint64 works, const QString &phone, MessageId message)
{
    Query query = transaction.connection().query(
        "insert into works_notice (works_id, phone, message_id) values (:works, :phone, :message)");
    query.bind(":works", works).bind(":phone", phone).bind(":message", message).run();
}

} // namespace contador
