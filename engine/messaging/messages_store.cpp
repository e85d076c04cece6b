// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/messages_store.h"

#include "engine/core/names.h"

#include <algorithm>

namespace contador {

namespace {

constexpr std::array stateNames{
    Named{MessageState::New, "new"},         Named{MessageState::Answered, "answered"}, Named{MessageState::Held, "held"},
    Named{MessageState::Kept, "kept"},       Named{MessageState::Queued, "queued"},     Named{MessageState::Sending, "sending"},
    Named{MessageState::Sent, "sent"},       Named{MessageState::Delivered, "delivered"},
    Named{MessageState::Failed, "failed"},   Named{MessageState::Unknown, "unknown"},   Named{MessageState::Printed, "printed"},
};

constexpr std::array classNames{
    Named{MessageClass::Reply, "reply"},
    Named{MessageClass::Legal, "legal"},
    Named{MessageClass::Service, "service"},
    Named{MessageClass::Greeting, "greeting"},
};

const QString consoleCarrier = QStringLiteral("console");

OutboundMessage outboundFrom(const Query &query)
{
    return {MessageId{query.integer(0)}, query.text(1), query.text(2), messageClassNamed(query.text(3)), MessageId{query.integer(4)},
            AccountId{query.integer(5)}, query.moment(6)};
}

std::vector<ConversationLine> oldestFirst(Query &query)
{
    std::vector<ConversationLine> lines;
    while (query.next())
        lines.push_back({MessageId{query.integer(0)}, query.moment(1), query.text(2) == QLatin1String("in"), query.text(3),
                         query.text(4), query.text(5), query.text(6), query.text(7)});
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace

QString messageStateName(MessageState state)
{
    return nameOf(stateNames, state);
}

std::optional<MessageState> messageStateNamed(const QString &name)
{
    return valueNamed(stateNames, name);
}

QString messageClassName(MessageClass messageClass)
{
    return nameOf(classNames, messageClass);
}

MessageClass messageClassNamed(const QString &name)
{
    return valueNamed(classNames, name).value_or(MessageClass::Greeting);
}

std::optional<InboundMessage> MessagesStore::oldestNew() const
{
    Query query = m_connection.query(R"(
        select id, phone, text, carrier, created_at, network_time, kind, loop_prevention from message
        where direction = 'in' and state = 'new' order by id limit 1)");
    if (!query.next())
        return std::nullopt;
    return InboundMessage{MessageId{query.integer(0)}, query.text(1), query.text(2), query.text(3), query.moment(4),
                          query.text(5), inboundKindNamed(query.text(6)), query.integer(7) != 0};
}

std::optional<OutboundMessage> MessagesStore::outbound(MessageId id) const
{
    Query query = m_connection.query(
        "select id, phone, text, class, in_reply_to, account_id, created_at from message where id = :id and direction = 'out'");
    query.bind(":id", id.value);
    if (!query.next())
        return std::nullopt;
    return outboundFrom(query);
}

QString MessagesStore::sender(MessageId inbound) const
{
    Query query = m_connection.query("select phone from message where id = :id and direction = 'in'");
    query.bind(":id", inbound.value);
    return query.next() ? query.text(0) : QString();
}

QString MessagesStore::text(MessageId id) const
{
    Query query = m_connection.query("select text from message where id = :id");
    query.bind(":id", id);
    return query.next() ? query.text(0) : QString();
}

int MessagesStore::waiting() const
{
    Query query = m_connection.query(R"(
        select (select count(*) from message where direction = 'out' and state = 'queued')
             + (select count(*) from message where direction = 'out' and state = 'sending'))");
    return query.next() ? int(query.integer(0)) : 0;
}

std::vector<ConversationLine> MessagesStore::conversation(AccountId account, int most) const
{
    Query query = m_connection.query(R"(
        select id, created_at, direction, phone, text, state, written_by,
            (select min(p.service_centre) from inbound_part p where p.message_id = message.id) from message
        where account_id = :account order by id desc limit :most)");
    query.bind(":account", account.value).bind(":most", most);
    return oldestFirst(query);
}

std::vector<ConversationLine> MessagesStore::thread(const QString &phone, int most) const
{
    Query query = m_connection.query(R"(
        select id, created_at, direction, phone, text, state, written_by,
            (select min(p.service_centre) from inbound_part p where p.message_id = message.id) from message
        where phone = :phone order by id desc limit :most)");
    query.bind(":phone", phone).bind(":most", most);
    return oldestFirst(query);
}

int MessagesStore::repliesTo(const QString &phone, const QDateTime &from, const QDateTime &to) const
{
    Query query = m_connection.query(R"(
        select count(*) from message
        where phone = :phone and direction = 'out' and class = 'reply' and created_at between :from and :to)");
    query.bind(":phone", phone).bind(":from", from).bind(":to", to);
    return query.next() ? int(query.integer(0)) : 0;
}

bool MessagesStore::hasReplied(const QString &phone, const QString &text, const QDateTime &from, const QDateTime &to) const
{
    Query query = m_connection.query(R"(
        select 1 from message
        where phone = :phone and direction = 'out' and class = 'reply' and created_at between :from and :to and text = :text limit 1)");
    query.bind(":phone", phone).bind(":from", from).bind(":to", to).bind(":text", text);
    return query.next();
}

MessageId MessagesStore::addInbound(Transaction &transaction, const NewInbound &message)
{
    Query query = transaction.connection().query(R"(
        insert into message (direction, phone, text, state, carrier, fault, kind, loop_prevention, network_time, created_at)
        values ('in', :phone, :text, :state, :carrier, :fault, :kind, :loop_prevention, :network_time, :created_at))");
    query.bind(":phone", message.sender.isNull() ? QStringLiteral("") : message.sender)
        .bind(":text", message.text.isNull() ? QStringLiteral("") : message.text)
        .bind(":state", messageStateName(message.state))
        .bind(":carrier", message.carrier)
        .bind(":fault", message.fault.isEmpty() ? QString() : message.fault)
        .bind(":kind", inboundKindName(message.kind))
        .bind(":loop_prevention", message.loopPrevention ? 1 : 0)
        .bind(":network_time", message.networkTime.isEmpty() ? QString() : message.networkTime)
        .bind(":created_at", transaction.at())
        .run();
    return MessageId{query.insertedId()};
}

void MessagesStore::settleInbound(Transaction &transaction, MessageId id, MessageState state, AccountId account)
{
    Query query = transaction.connection().query(R"(
        update message set state = :state, account_id = :account, settled_at = :at where id = :id and direction = 'in')");
    query.bind(":state", messageStateName(state))
        .bind(":account", account)
        .bind(":at", transaction.at())
        .bind(":id", id.value)
        .run();
}

MessageId MessagesStore::enqueue(Transaction &transaction, const NewOutbound &message)
{
    const bool printed = message.carrier == consoleCarrier;
    Query query = transaction.connection().query(R"(
        insert into message (direction, phone, account_id, text, class, state, carrier, in_reply_to, created_at, due_at, written_by)
        values ('out', :phone, :account, :text, :class, :state, :carrier, :in_reply_to, :created_at, :due_at, :written_by))");
    query.bind(":phone", message.recipient)
        .bind(":account", message.account)
        .bind(":text", message.text)
        .bind(":class", messageClassName(message.messageClass))
        .bind(":state", messageStateName(printed ? MessageState::Printed : MessageState::Queued))
        .bind(":carrier", message.carrier.isNull() ? QStringLiteral("") : message.carrier)
        .bind(":in_reply_to", message.inReplyTo)
        .bind(":created_at", transaction.at())
        .bind(":due_at", transaction.at())
        .bind(":written_by", message.writtenBy.isEmpty() ? QString() : message.writtenBy)
        .run();
    return MessageId{query.insertedId()};
}

void MessagesStore::setState(Transaction &transaction, MessageId id, MessageState state, const QString &fault)
{
    Query query = transaction.connection().query(
        "update message set state = :state, fault = :fault, settled_at = :at where id = :id");
    query.bind(":state", messageStateName(state))
        .bind(":fault", fault.isEmpty() ? QString() : fault)
        .bind(":at", transaction.at())
        .bind(":id", id.value)
        .run();
}

} // namespace contador
