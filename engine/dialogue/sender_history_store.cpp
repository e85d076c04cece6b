// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/sender_history_store.h"

#include "engine/feed/feed_store.h"

namespace contador {

std::vector<EarlierText> SenderHistoryStore::before(const InboundMessage &message, int most) const
{
    Query query = m_connection.query(R"(
        select text, created_at,
               (select e.kind from feed_event e where e.message_id = m.id and e.kind <> 'reply' order by e.id limit 1)
        from message m where phone = :phone and id < :id and direction = 'in' order by id desc limit :most)");
    query.bind(":phone", message.sender).bind(":id", message.id).bind(":most", most);
    std::vector<EarlierText> texts;
    while (query.next())
        texts.push_back({query.text(0), query.moment(1), feedKindFromName(query.text(2))});
    return texts;
}

QDateTime SenderHistoryStore::arrivalBefore(const InboundMessage &message, int count) const
{
    Query query = m_connection.query(R"(
        select created_at from message
        where phone = :phone and id < :id and direction = 'in' order by id desc limit 1 offset :others)");
    query.bind(":phone", message.sender).bind(":id", message.id).bind(":others", count - 1);
    return query.next() ? query.moment(0) : QDateTime();
}

} // namespace contador
