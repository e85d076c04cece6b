// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/outage_reports_store.h"

namespace contador {

std::vector<OutageReport> OutageReportsStore::since(const QDateTime &moment) const
{
    Query query = m_connection.query(R"(
        select o.id, o.account_id, a.number, o.phone, o.zone, o.reported_at, m.text
        from outage_report o join account a on a.id = o.account_id join message m on m.id = o.message_id
        where o.reported_at >= :since order by o.id desc)");
    query.bind(":since", moment);
    std::vector<OutageReport> reports;
    while (query.next())
        reports.push_back({query.integer(0), AccountId{query.integer(1)}, query.text(2), query.text(3), query.text(4), query.moment(5),
                           query.text(6)});
    return reports;
}

int OutageReportsStore::accountsIn(const QString &zone, const QDateTime &since) const
{
    Query query =
        m_connection.query("select count(distinct account_id) from outage_report where zone = :zone and reported_at >= :since");
    query.bind(":zone", zone).bind(":since", since);
    return query.next() ? int(query.integer(0)) : 0;
}

void OutageReportsStore::add(Transaction &transaction, const OutageReport &report, MessageId message)
{
    Query query = transaction.connection().query(R"(
        insert into outage_report (account_id, phone, zone, reported_at, message_id)
        values (:account, :phone, :zone, :at, :message))");
    query.bind(":account", report.account)
        .bind(":phone", report.phone)
        .bind(":zone", report.zone.isEmpty() ? QString() : report.zone)
        .bind(":at", transaction.at())
        .bind(":message", message)
        .run();
}

} // namespace contador
