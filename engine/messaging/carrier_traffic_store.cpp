// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/carrier_traffic_store.h"

namespace contador {

namespace {

/// A minute is stored as the first 16 characters of a moment: "2026-11-25T10:15".
std::vector<CarrierTraffic::Minute> minutes(Query &query)
{
    std::vector<CarrierTraffic::Minute> found;
    while (query.next()) {
        QDateTime begin = QDateTime::fromString(query.text(0), QStringLiteral("yyyy-MM-ddTHH:mm"));
        begin.setTimeSpec(Qt::UTC);
        found.push_back({begin, int(query.integer(1))});
    }
    return found;
}

} // namespace

CarrierTraffic CarrierTrafficStore::lastDay(const QString &carrier, const QDateTime &now) const
{
    CarrierTraffic traffic;
    readSent(traffic, carrier, now);
    readReceived(traffic, carrier, now);
    return traffic;
}

/// Rows are numbered as time goes: beyond the last that is older, all are younger.
void CarrierTrafficStore::readSent(CarrierTraffic &traffic, const QString &carrier, const QDateTime &now) const
{
    Query sent = m_connection.query(R"(
        select substr(intent_at, 1, 16) as minute, count(*) from submission
        where id > coalesce((select id from submission where intent_at < :since order by id desc limit 1), 0)
          and carrier = :carrier and outcome = 'accepted' and intent_at <= :now
        group by minute order by minute)");
    sent.bind(":carrier", carrier).bind(":since", now.addDays(-1)).bind(":now", now);
    traffic.sent = minutes(sent);
    Query last = m_connection.query(R"(
        select max(outcome_at), max(case when report_status = 0 then report_at end) from submission
        where id > coalesce((select id from submission where intent_at < :since order by id desc limit 1), 0)
          and carrier = :carrier and outcome = 'accepted')");
    last.bind(":carrier", carrier).bind(":since", now.addDays(-1));
    if (last.next()) {
        traffic.lastSentAt = last.moment(0);
        traffic.lastDeliveredAt = last.moment(1);
    }
}

void CarrierTrafficStore::readReceived(CarrierTraffic &traffic, const QString &carrier, const QDateTime &now) const
{
    Query received = m_connection.query(R"(
        select substr(received_at, 1, 16) as minute, count(*) from inbound_part
        where id > coalesce((select id from inbound_part where received_at < :since order by id desc limit 1), 0)
          and carrier = :carrier and kind in ('deliver', 'undecodable') and received_at <= :now
        group by minute order by minute)");
    received.bind(":carrier", carrier).bind(":since", now.addDays(-1)).bind(":now", now);
    traffic.received = minutes(received);
    Query last = m_connection.query(R"(
        select max(received_at) from inbound_part
        where id > coalesce((select id from inbound_part where received_at < :since order by id desc limit 1), 0)
          and carrier = :carrier and kind in ('deliver', 'undecodable'))");
    last.bind(":carrier", carrier).bind(":since", now.addDays(-1));
    if (last.next())
        traffic.lastReceivedAt = last.moment(0);
}

} // namespace contador
