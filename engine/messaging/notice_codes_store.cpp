// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/notice_codes_store.h"

#include "engine/messaging/messages_store.h"

#include <QRandomGenerator>

namespace contador {

bool CodedNotice::hasLeft() const
{
    return state == MessageState::Sent || state == MessageState::Delivered || state == MessageState::Printed;
}

CodedNotice NoticeCodesStore::noticeAt(const Query &query)
{
    CodedNotice notice;
    notice.message = MessageId{query.integer(0)};
    notice.code = query.text(1);
    notice.text = query.text(2);
    notice.state = messageStateNamed(query.text(3)).value_or(MessageState::Unknown);
    notice.sentAt = query.moment(4);
    return notice;
}

std::optional<CodedNotice> NoticeCodesStore::find(const QString &phone, const QString &code) const
{
    Query query = m_connection.query(R"(
        select m.id, c.code, m.text, m.state, coalesce(m.settled_at, m.created_at)
        from notice_code c join message m on m.id = c.message_id where c.phone = :phone and c.code = :code)");
    query.bind(":phone", phone).bind(":code", code);
    return query.next() ? std::optional(noticeAt(query)) : std::nullopt;
}

std::optional<CodedNotice> NoticeCodesStore::newestUnacknowledged(const QString &phone) const
{
    Query query = m_connection.query(R"(
        select m.id, c.code, m.text, m.state, coalesce(m.settled_at, m.created_at)
        from notice_code c join message m on m.id = c.message_id
        where c.phone = :phone and (m.state = 'sent' or m.state = 'delivered' or m.state = 'printed')
            and not exists (select 1 from acknowledgement a where a.notice_id = m.id)
        order by m.id desc limit 1)");
    query.bind(":phone", phone);
    return query.next() ? std::optional(noticeAt(query)) : std::nullopt;
}

QDateTime NoticeCodesStore::acknowledgedAt(MessageId notice) const
{
    Query query = m_connection.query("select said_at from acknowledgement where notice_id = :notice");
    query.bind(":notice", notice);
    return query.next() ? query.moment(0) : QDateTime();
}

QString NoticeCodesStore::draw(const QString &phone) const
{
    constexpr int least = 1000;
    constexpr int most = 9999;
    constexpr int tries = 100; // a phone that got half of all codes still finds one
    for (int i = 0; i < tries; ++i) {
        const QString code = QString::number(QRandomGenerator::system()->bounded(least, most + 1));
        if (!find(phone, code))
            return code;
    }
    return {};
}

void NoticeCodesStore::keep(Transaction &transaction, MessageId notice, const QString &phone, const QString &code)
{
    Query query =
        transaction.connection().query("insert into notice_code (message_id, phone, code) values (:message, :phone, :code)");
    query.bind(":message", notice).bind(":phone", phone).bind(":code", code).run();
}

void NoticeCodesStore::acknowledge(Transaction &transaction, MessageId notice, MessageId by, const QDateTime &at)
{
    Query query = transaction.connection().query(R"(
        insert into acknowledgement (notice_id, message_id, said_at) values (:notice, :message, :at)
        on conflict (notice_id) do nothing)");
    query.bind(":notice", notice).bind(":message", by).bind(":at", at).run();
}

} // namespace contador
