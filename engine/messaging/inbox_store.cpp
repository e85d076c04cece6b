// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/inbox_store.h"

#include <array>

namespace contador {

namespace {

constexpr std::array kindNames{"deliver", "status_report", "undecodable", "refused"};

/// What a PDU does not tell is empty, not NULL. No database takes a NUL for text everywhere.
QString told(const QString &text)
{
    if (text.isNull())
        return QStringLiteral("");
    return text.contains(QChar::Null) ? QString(text).replace(QChar::Null, QChar::ReplacementCharacter) : text;
}

struct Earlier {
    qint64 id = 0;
    QString iccid;
};

/// The same TPDU: in the same SIM, or where one of the two SIMs is not known.
std::optional<Earlier> earlier(Transaction &transaction, const InboxStore::NewPart &part)
{
    Query query = transaction.connection().query("select id, iccid from inbound_part where key = :key order by id");
    query.bind(":key", part.key);
    std::optional<Earlier> unsure;
    while (query.next()) {
        const Earlier each{query.integer(0), query.text(1)};
        if (each.iccid == told(part.iccid))
            return each;
        if (each.iccid.isEmpty() || part.iccid.isEmpty())
            unsure = each;
    }
    return unsure;
}

void seenAgain(Transaction &transaction, const Earlier &row, const QString &iccid)
{
    Query query = transaction.connection().query("update inbound_part set seen = seen + 1, iccid = :iccid where id = :id");
    query.bind(":iccid", row.iccid.isEmpty() ? told(iccid) : row.iccid).bind(":id", row.id).run();
}

} // namespace

std::optional<qint64> InboxStore::keep(Transaction &transaction, const NewPart &part)
{
    if (const auto row = earlier(transaction, part)) {
        seenAgain(transaction, *row, part.iccid);
        return std::nullopt;
    }
    Query query = transaction.connection().query(R"(
        insert into inbound_part (key, kind, carrier, iccid, pdu, received_at, originator, service_centre, reference, parts, sequence,
                                  fence)
        values (:key, :kind, :carrier, :iccid, :pdu, :received_at, :originator, :service_centre, :reference, :parts, :sequence, :fence)
        on conflict (key, iccid) do update set seen = inbound_part.seen + 1
        returning id, seen)");
    query.bind(":key", part.key)
        .bind(":kind", QString::fromLatin1(kindNames.at(size_t(part.kind))))
        .bind(":carrier", told(part.carrier))
        .bind(":iccid", told(part.iccid))
        .bind(":pdu", told(part.pduHex))
        .bind(":received_at", transaction.at())
        .bind(":originator", told(part.originator))
        .bind(":service_centre", told(part.serviceCentre))
        .bind(":reference", part.reference)
        .bind(":parts", part.parts)
        .bind(":sequence", part.sequence)
        .bind(":fence", part.fence == 0 ? std::nullopt : std::optional(part.fence));
    if (!query.next() || query.integer(1) != 1)
        return std::nullopt;
    return query.integer(0);
}

void InboxStore::assign(Transaction &transaction, qint64 part, MessageId message)
{
    Query query = transaction.connection().query("update inbound_part set message_id = :message where id = :id");
    query.bind(":message", message.value).bind(":id", part).run();
}

} // namespace contador
