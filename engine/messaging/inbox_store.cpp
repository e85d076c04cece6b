// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/inbox_store.h"

#include <array>

namespace contador {

namespace {

constexpr std::array kindNames{"deliver", "status_report", "undecodable"};

/// What a PDU does not tell is empty, not NULL: two parts that both do not tell it belong together.
QString told(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

std::optional<qint64> InboxStore::keep(Transaction &transaction, const NewPart &part)
{
    Query query = transaction.connection().query(R"(
        insert into inbound_part (key, kind, carrier, iccid, pdu, received_at, originator, reference, parts, sequence)
        values (:key, :kind, :carrier, :iccid, :pdu, :received_at, :originator, :reference, :parts, :sequence)
        on conflict (key) do update set seen = inbound_part.seen + 1
        returning id, seen)");
    query.bind(":key", part.key)
        .bind(":kind", QString::fromLatin1(kindNames.at(size_t(part.kind))))
        .bind(":carrier", part.carrier)
        .bind(":iccid", told(part.iccid))
        .bind(":pdu", told(part.pduHex))
        .bind(":received_at", transaction.at())
        .bind(":originator", told(part.originator))
        .bind(":reference", part.reference)
        .bind(":parts", part.parts)
        .bind(":sequence", part.sequence);
    if (!query.next() || query.integer(1) != 1)
        return std::nullopt;
    return query.integer(0);
}

std::vector<InboxStore::Part> InboxStore::unfinished(Transaction &transaction, const NewPart &like)
{
    Query query = transaction.connection().query(R"(
        select id, pdu, carrier, sequence from inbound_part
        where message_id is null and kind = 'deliver' and originator = :originator and reference = :reference
          and parts = :parts and iccid = :iccid
        order by id)");
    query.bind(":originator", told(like.originator))
        .bind(":reference", like.reference)
        .bind(":parts", like.parts)
        .bind(":iccid", told(like.iccid));
    std::vector<Part> parts;
    while (query.next())
        parts.push_back({query.integer(0), query.text(1), query.text(2), int(query.integer(3))});
    return parts;
}

void InboxStore::assign(Transaction &transaction, qint64 partId, MessageId message)
{
    Query query = transaction.connection().query("update inbound_part set message_id = :message where id = :id");
    query.bind(":message", message.value).bind(":id", partId).run();
}

std::optional<InboxStore::NewPart> InboxStore::oldestUnfinished(Transaction &transaction, const QDateTime &before)
{
    Query query = transaction.connection().query(R"(
        select carrier, iccid, originator, reference, parts from inbound_part
        where message_id is null and kind = 'deliver' and received_at < :before order by received_at, id limit 1)");
    query.bind(":before", before);
    if (!query.next())
        return std::nullopt;
    NewPart part;
    part.kind = Kind::Deliver;
    part.carrier = query.text(0);
    part.iccid = query.text(1);
    part.originator = query.text(2);
    part.reference = int(query.integer(3));
    part.parts = int(query.integer(4));
    return part;
}

} // namespace contador
