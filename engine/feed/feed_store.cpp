// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/feed/feed_store.h"

#include "engine/core/names.h"

namespace contador {

namespace {

constexpr std::array kindNames{
    Named{FeedKind::ReadingAccepted, "reading_accepted"},
    Named{FeedKind::ReadingHeld, "reading_held"},
    Named{FeedKind::Question, "question"},
    Named{FeedKind::Reply, "reply"},
    Named{FeedKind::UnknownText, "unknown_text"},
    Named{FeedKind::UnknownSender, "unknown_sender"},
    Named{FeedKind::Undecodable, "undecodable"},
    Named{FeedKind::Payment, "payment"},
    Named{FeedKind::SendUnknown, "send_unknown"},
    Named{FeedKind::SendFailed, "send_failed"},
    Named{FeedKind::Modem, "modem"},
    Named{FeedKind::NetworkNotice, "network_notice"},
    Named{FeedKind::Silenced, "silenced"},
    Named{FeedKind::MissedCall, "missed_call"},
    Named{FeedKind::OptOut, "opt_out"},
    Named{FeedKind::Complaint, "complaint"},
    Named{FeedKind::HandedOver, "handed_over"},
    Named{FeedKind::PaymentTakenBack, "payment_taken_back"},
    Named{FeedKind::PaymentFile, "payment_file"},
};

std::optional<qint64> minorOf(const std::optional<Money> &amount)
{
    return amount ? std::optional(amount->minor) : std::nullopt;
}

} // namespace

QString feedKindName(FeedKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<FeedKind> feedKindFromName(const QString &name)
{
    return valueNamed(kindNames, name);
}

FeedEvent FeedStore::append(Transaction &transaction, FeedEvent event, AccountId account)
{
    event.at = transaction.at();
    Query query = transaction.connection().query(R"(
        insert into feed_event (at, kind, account_id, account_number, holder, phone, text, reply, amount, message_id, latency_ms)
        values (:at, :kind, :account_id, :account_number, :holder, :phone, :text, :reply, :amount, :message_id, :latency_ms))");
    query.bind(":at", event.at)
        .bind(":kind", feedKindName(event.kind))
        .bind(":account_id", account)
        .bind(":account_number", event.account)
        .bind(":holder", event.holder)
        .bind(":phone", event.phone)
        .bind(":text", event.text)
        .bind(":reply", event.reply)
        .bind(":amount", minorOf(event.amount))
        .bind(":message_id", event.message)
        .bind(":latency_ms", event.latencyMs)
        .run();
    event.id = query.insertedId();
    return event;
}

bool FeedStore::has(Transaction &transaction, FeedKind kind, const QString &phone, const QDateTime &since)
{
    Query query = transaction.connection().query(R"(
        select 1 from feed_event
        where (kind = 'silenced' or kind = 'missed_call') and phone = :phone and kind = :kind and at >= :since limit 1)");
    query.bind(":phone", phone.isNull() ? QStringLiteral("") : phone).bind(":kind", feedKindName(kind)).bind(":since", since);
    return query.next();
}

/// None: a kind of a later version.
std::optional<FeedEvent> FeedStore::read(const Query &query) const
{
    const std::optional<FeedKind> kind = feedKindFromName(query.text(2));
    if (!kind)
        return std::nullopt;
    FeedEvent event;
    event.id = query.integer(0);
    event.at = query.moment(1);
    event.kind = *kind;
    event.account = query.text(3);
    event.holder = query.text(4);
    event.phone = query.text(5);
    event.text = query.text(6);
    event.reply = query.text(7);
    if (const auto minor = query.optionalInteger(8))
        event.amount = Money{*minor, m_currency};
    event.message = MessageId{query.integer(9)};
    if (const auto latency = query.optionalInteger(10))
        event.latencyMs = int(*latency);
    return event;
}

std::vector<FeedEvent> FeedStore::page(qint64 before, int most) const
{
    Query query = m_connection.query(R"(
        select id, at, kind, account_number, holder, phone, text, reply, amount, message_id, latency_ms
        from feed_event where id < :before order by id desc limit :most)");
    query.bind(":before", before > 0 ? before : std::numeric_limits<qint64>::max()).bind(":most", most);
    std::vector<FeedEvent> events;
    while (query.next()) {
        if (const auto event = read(query))
            events.push_back(*event);
    }
    return events;
}

std::optional<FeedEvent> FeedStore::find(qint64 id) const
{
    Query query = m_connection.query(R"(
        select id, at, kind, account_number, holder, phone, text, reply, amount, message_id, latency_ms
        from feed_event where id = :id)");
    query.bind(":id", id);
    return query.next() ? read(query) : std::nullopt;
}

std::set<qint64> FeedStore::numbersAfter(qint64 after, qint64 most) const
{
    Query query = m_connection.query("select id from feed_event where id > :after order by id desc limit :most");
    query.bind(":after", after).bind(":most", most);
    std::set<qint64> numbers;
    while (query.next())
        numbers.insert(query.integer(0));
    return numbers;
}

std::vector<std::pair<FeedKind, int>> FeedStore::counts(const QDateTime &since) const
{
    Query query = m_connection.query("select kind, count(*) from feed_event where at >= :since group by kind");
    query.bind(":since", since);
    std::vector<std::pair<FeedKind, int>> counts;
    while (query.next()) {
        if (const auto kind = feedKindFromName(query.text(0)))
            counts.emplace_back(*kind, int(query.integer(1)));
    }
    return counts;
}

} // namespace contador
