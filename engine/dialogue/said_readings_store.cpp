// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/said_readings_store.h"

namespace contador {

namespace {

std::vector<ReadingId> idsIn(Query &query)
{
    std::vector<ReadingId> ids;
    while (query.next())
        ids.push_back({query.integer(0)});
    return ids;
}

} // namespace

std::vector<ReadingId> SaidReadingsStore::heldOf(MessageId message) const
{
    Query query = m_connection.query(
        "select id from reading_line where message_id = :message and status = 'held' and superseded_by is null order by id");
    query.bind(":message", message);
    return idsIn(query);
}

std::vector<ReadingId> SaidReadingsStore::latestBefore(const InboundMessage &message) const
{
    Query query = m_connection.query(R"(
        with said as (
            select m.id as message, r.id as reading from message m join reading_line r on r.message_id = m.id
            where m.phone = :sender and m.direction = 'in' and m.created_at >= :since and m.id < :before
                and r.supersedes is null and r.superseded_by is null and r.status <> 'rejected')
        select reading from said where message = (select max(message) from said) order by reading)");
    query.bind(":sender", message.sender).bind(":since", message.receivedAt.addDays(-1)).bind(":before", message.id);
    return idsIn(query);
}

} // namespace contador
