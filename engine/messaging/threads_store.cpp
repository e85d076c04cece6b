// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/threads_store.h"

#include "engine/messaging/message.h"

namespace contador {

QString ThreadsStore::draft(const QString &phone, const QString &clerk) const
{
    Query query = m_connection.query("select text from thread_draft where phone = :phone and clerk = :clerk");
    query.bind(":phone", phone).bind(":clerk", clerk);
    return query.next() ? query.text(0) : QString();
}

void ThreadsStore::saveDraft(Transaction &transaction, const QString &phone, const QString &text)
{
    const QString clerk = transaction.actor().name;
    if (text.isEmpty()) {
        Query query = transaction.connection().query("delete from thread_draft where phone = :phone and clerk = :clerk");
        query.bind(":phone", phone).bind(":clerk", clerk).run();
        return;
    }
    Query query = transaction.connection().query(R"(
        insert into thread_draft (phone, clerk, text, written_at) values (:phone, :clerk, :text, :at)
        on conflict (phone, clerk) do update set text = excluded.text, written_at = excluded.written_at)");
    query.bind(":phone", phone).bind(":clerk", clerk).bind(":text", text).bind(":at", transaction.at()).run();
}

void ThreadsStore::beAt(Transaction &transaction, const QString &desk, const QString &phone, bool isWriting)
{
    {
        Query query = transaction.connection().query("delete from thread_presence where seen_at < :gone or desk = :desk");
        query.bind(":gone", transaction.at().addSecs(-presenceHolds.count())).bind(":desk", desk).run();
    }
    if (phone.isEmpty())
        return;
    Query query = transaction.connection().query(R"(
        insert into thread_presence (desk, clerk, phone, is_writing, seen_at) values (:desk, :clerk, :phone, :writing, :at))");
    query.bind(":desk", desk)
        .bind(":clerk", transaction.actor().name)
        .bind(":phone", phone)
        .bind(":writing", isWriting ? 1 : 0)
        .bind(":at", transaction.at())
        .run();
}

std::vector<ThreadVisitor> ThreadsStore::visitors(const QString &phone, const QString &desk, const QDateTime &now) const
{
    Query query = m_connection.query(R"(
        select clerk, max(is_writing) from thread_presence
        where phone = :phone and desk <> :desk and seen_at >= :since group by clerk order by clerk)");
    query.bind(":phone", phone).bind(":desk", desk).bind(":since", now.addSecs(-presenceHolds.count()));
    std::vector<ThreadVisitor> visitors;
    while (query.next())
        visitors.push_back({query.text(0), query.integer(1) != 0});
    return visitors;
}

void ThreadsStore::markRead(Transaction &transaction, const QString &phone, MessageId upTo)
{
    Query query = transaction.connection().query(R"(
        insert into thread_read (phone, up_to, read_at, read_by) values (:phone, :up_to, :at, :by)
        on conflict (phone) do update set up_to = excluded.up_to, read_at = excluded.read_at, read_by = excluded.read_by
        where thread_read.up_to < excluded.up_to)");
    query.bind(":phone", phone)
        .bind(":up_to", upTo.value)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
}

MessageId ThreadsStore::readUpTo(const QString &phone) const
{
    Query query = m_connection.query("select up_to from thread_read where phone = :phone");
    query.bind(":phone", phone);
    return query.next() ? MessageId{query.integer(0)} : MessageId();
}

MessageId ThreadsStore::newest(const QString &phone) const
{
    Query query = m_connection.query("select id from message where phone = :phone order by id desc limit 1");
    query.bind(":phone", phone);
    return query.next() ? MessageId{query.integer(0)} : MessageId();
}

QString ThreadsStore::carrier(const QString &phone) const
{
    Query query = m_connection.query("select carrier from message where phone = :phone and direction = 'in' order by id desc limit 1");
    query.bind(":phone", phone);
    return query.next() ? query.text(0) : QString();
}

void ThreadsStore::settleHeld(Transaction &transaction, const QString &phone, MessageId upTo, bool isAnswered)
{
    Query query = transaction.connection().query(R"(
        update message set state = :state, settled_at = :at
        where phone = :phone and state = 'held' and direction = 'in' and id <= :up_to)");
    query.bind(":state", messageStateName(isAnswered ? MessageState::Answered : MessageState::Kept))
        .bind(":at", transaction.at())
        .bind(":phone", phone)
        .bind(":up_to", upTo.value)
        .run();
}

} // namespace contador
