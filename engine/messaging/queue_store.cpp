// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/queue_store.h"

#include "engine/messaging/messages_store.h"

#include <array>

namespace contador {

namespace {

constexpr std::array classes{MessageClass::Reply, MessageClass::Legal, MessageClass::Service, MessageClass::Greeting};

/// A loose index scan: one seek for each carrier, not a look at each message.
std::optional<QString> firstCarrierAfter(Connection &connection, MessageClass messageClass, const QString &last)
{
    Query query =
        connection.query("select min(carrier) from message where state = 'queued' and class = :class and carrier > :last");
    query.bind(":class", messageClassName(messageClass)).bind(":last", last);
    if (!query.next() || query.isNull(0))
        return std::nullopt;
    return query.text(0);
}

/// Those that were due before, and so written before.
std::vector<MessageId> failOverdue(Transaction &transaction, MessageClass messageClass, const QString &carrier,
                                   const QDateTime &before, int most)
{
    Query query = transaction.connection().query(R"(
        update message set state = 'failed', fault = 'expired', settled_at = :at
        where id in (select q.id from message q where q.state = 'queued' and q.class = :class and q.carrier = :carrier
                     and q.due_at < :before order by q.due_at, q.id limit :most)
        returning id)");
    query.bind(":at", transaction.at())
        .bind(":class", messageClassName(messageClass))
        .bind(":carrier", carrier)
        .bind(":before", before)
        .bind(":most", most);
    std::vector<MessageId> failed;
    while (query.next())
        failed.push_back(MessageId{query.integer(0)});
    return failed;
}

/// The first in its queue, if it was written before; it was tried in vain since.
std::optional<MessageId> failHead(Transaction &transaction, MessageClass messageClass, const QString &carrier,
                                  const QDateTime &before)
{
    Query query = transaction.connection().query(R"(
        update message set state = 'failed', fault = 'expired', settled_at = :at
        where created_at < :before and id = (
            select q.id from message q where q.state = 'queued' and q.class = :class and q.carrier = :carrier
            order by q.due_at, q.id limit 1)
        returning id)");
    query.bind(":at", transaction.at())
        .bind(":before", before)
        .bind(":class", messageClassName(messageClass))
        .bind(":carrier", carrier);
    if (!query.next())
        return std::nullopt;
    return MessageId{query.integer(0)};
}

} // namespace

std::vector<QueueHead> QueueStore::heads(const QString &carrier) const
{
    // One seek in message_queue for each class and carrier, however long the queues are.
    Query query = m_connection.query(R"(
        select m.id, m.class, m.carrier, m.due_at
        from (select 0 as turn, 'reply' as class union all select 1, 'legal' union all select 2, 'service'
              union all select 3, 'greeting') c
        cross join (select cast(:carrier as text) as carrier union all select '') p
        join message m on m.id = (
            select q.id from message q
            where q.state = 'queued' and q.class = c.class and q.carrier = p.carrier order by q.due_at, q.id limit 1)
        order by c.turn, m.due_at, m.id)");
    query.bind(":carrier", carrier);
    std::vector<QueueHead> heads;
    while (query.next())
        heads.push_back({MessageId{query.integer(0)}, messageClassNamed(query.text(1)), query.text(2), query.text(3)});
    return heads;
}

QStringList QueueStore::carriers() const
{
    QStringList carriers{QStringLiteral("")};
    for (const MessageClass messageClass : classes) {
        for (auto next = firstCarrierAfter(m_connection, messageClass, QStringLiteral("")); next;
             next = firstCarrierAfter(m_connection, messageClass, *next)) {
            if (!carriers.contains(*next))
                carriers << *next;
        }
    }
    return carriers;
}

int QueueStore::length(MessageClass messageClass) const
{
    Query query = m_connection.query("select count(*) from message where state = 'queued' and class = :class");
    query.bind(":class", messageClassName(messageClass));
    return query.next() ? int(query.integer(0)) : 0;
}

void QueueStore::queueAgain(Transaction &transaction, MessageId message, const QDateTime &dueAt)
{
    Query query = transaction.connection().query(R"(
        update message set state = 'queued', fault = null, settled_at = null, due_at = :due_at where id = :id)");
    query.bind(":due_at", dueAt).bind(":id", message.value).run();
}

std::vector<MessageId> QueueStore::expire(Transaction &transaction, const SendingRules &rules, const QTimeZone &zone, int most)
{
    std::vector<MessageId> expired;
    const QStringList carriers = QueueStore(transaction.connection()).carriers();
    for (const ClassRule &rule : rules.classes) {
        const QDateTime before = expiredBefore(rule, transaction.at(), zone);
        for (const QString &carrier : carriers) {
            const int left = most - int(expired.size());
            const auto failed = failOverdue(transaction, rule.messageClass, carrier, before, left);
            expired.insert(expired.end(), failed.begin(), failed.end());
            while (int(expired.size()) < most) {
                const auto head = failHead(transaction, rule.messageClass, carrier, before);
                if (!head)
                    break;
                expired.push_back(*head);
            }
        }
    }
    return expired;
}

} // namespace contador
