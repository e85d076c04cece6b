// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/assemblies_store.h"

#include "engine/core/names.h"

namespace contador {

namespace {

constexpr int mostAlike = 16; // newest first; who uses a reference more often within the window begins anew

constexpr std::array stateNames{
    Named{AssemblyState::Open, "open"},
    Named{AssemblyState::Shown, "shown"},
    Named{AssemblyState::Whole, "whole"},
    Named{AssemblyState::Contested, "contested"},
};

QString told(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Assembly assemblyFrom(const Query &query)
{
    Assembly assembly;
    assembly.id = query.integer(0);
    assembly.state = valueNamed(stateNames, query.text(1)).value_or(AssemblyState::Contested);
    assembly.originator = query.text(2);
    assembly.carrier = query.text(3);
    assembly.iccid = query.text(4);
    assembly.parts = int(query.integer(5));
    assembly.message = MessageId{query.integer(6)};
    return assembly;
}

std::optional<Assembly> firstOf(Query &query)
{
    return query.next() ? std::optional(assemblyFrom(query)) : std::nullopt;
}

} // namespace

std::vector<Assembly> AssembliesStore::like(Transaction &transaction, const InboxStore::NewPart &part, const QDateTime &since)
{
    Query query = transaction.connection().query(R"(
        select id, state, originator, carrier, iccid, parts, message_id from assembly
        where originator = :originator and reference = :reference and parts = :parts and began_at >= :since
          and (iccid = :iccid or ((iccid = '' or :iccid = '') and carrier = :carrier))
        order by id desc limit :most)");
    query.bind(":originator", told(part.originator))
        .bind(":reference", part.reference)
        .bind(":parts", part.parts)
        .bind(":since", since)
        .bind(":iccid", told(part.iccid))
        .bind(":carrier", told(part.carrier))
        .bind(":most", mostAlike);
    std::vector<Assembly> found;
    while (query.next())
        found.push_back(assemblyFrom(query));
    return found;
}

std::vector<AssembliesStore::Part> AssembliesStore::parts(Transaction &transaction, qint64 assembly)
{
    Query query =
        transaction.connection().query("select id, pdu, sequence from inbound_part where assembly_id = :assembly order by id");
    query.bind(":assembly", assembly);
    std::vector<Part> parts;
    while (query.next())
        parts.push_back({query.integer(0), query.text(1), int(query.integer(2))});
    return parts;
}

Assembly AssembliesStore::begin(Transaction &transaction, const InboxStore::NewPart &part)
{
    Query query = transaction.connection().query(R"(
        insert into assembly (originator, reference, parts, iccid, carrier, state, began_at)
        values (:originator, :reference, :parts, :iccid, :carrier, 'open', :at))");
    query.bind(":originator", told(part.originator))
        .bind(":reference", part.reference)
        .bind(":parts", part.parts)
        .bind(":iccid", told(part.iccid))
        .bind(":carrier", told(part.carrier))
        .bind(":at", transaction.at())
        .run();
    return {query.insertedId(), AssemblyState::Open, part.originator, part.carrier, part.iccid, part.parts, {}};
}

void AssembliesStore::attach(Transaction &transaction, const Assembly &assembly, qint64 part, const QString &iccid)
{
    Query query = transaction.connection().query(
        "update inbound_part set assembly_id = :assembly, message_id = :message where id = :id");
    query.bind(":assembly", assembly.id).bind(":message", assembly.message).bind(":id", part).run();
    if (!assembly.iccid.isEmpty() || iccid.isEmpty())
        return;
    Query known = transaction.connection().query("update assembly set iccid = :iccid where id = :id");
    known.bind(":iccid", iccid).bind(":id", assembly.id).run();
}

void AssembliesStore::setState(Transaction &transaction, const Assembly &assembly)
{
    Query query = transaction.connection().query("update assembly set state = :state, message_id = :message where id = :id");
    query.bind(":state", nameOf(stateNames, assembly.state)).bind(":message", assembly.message).bind(":id", assembly.id).run();
    Query parts = transaction.connection().query("update inbound_part set message_id = :message where assembly_id = :assembly");
    parts.bind(":message", assembly.message).bind(":assembly", assembly.id).run();
}

int AssembliesStore::open(Transaction &transaction)
{
    Query query = transaction.connection().query("select count(*) from assembly where state = 'open'");
    return query.next() ? int(query.integer(0)) : 0;
}

int AssembliesStore::openOf(Transaction &transaction, const QString &originator)
{
    Query query =
        transaction.connection().query("select count(*) from assembly where state = 'open' and originator = :originator");
    query.bind(":originator", told(originator));
    return query.next() ? int(query.integer(0)) : 0;
}

std::optional<Assembly> AssembliesStore::oldestOpen(Transaction &transaction)
{
    Query query = transaction.connection().query(R"(
        select id, state, originator, carrier, iccid, parts, message_id from assembly
        where state = 'open' order by began_at, id limit 1)");
    return firstOf(query);
}

std::optional<Assembly> AssembliesStore::oldestOpenOf(Transaction &transaction, const QString &originator)
{
    Query query = transaction.connection().query(R"(
        select id, state, originator, carrier, iccid, parts, message_id from assembly
        where state = 'open' and originator = :originator order by id limit 1)");
    query.bind(":originator", told(originator));
    return firstOf(query);
}

std::optional<Assembly> AssembliesStore::oldestOpenBefore(Transaction &transaction, const QDateTime &moment)
{
    Query query = transaction.connection().query(R"(
        select id, state, originator, carrier, iccid, parts, message_id from assembly
        where state = 'open' and began_at < :moment order by began_at, id limit 1)");
    query.bind(":moment", moment);
    return firstOf(query);
}

bool AssembliesStore::rewrite(Transaction &transaction, MessageId message, const Words &words)
{
    Query query = transaction.connection().query(R"(
        update message set text = :text, fault = :fault, network_time = :network_time, state = :state
        where id = :id and state = 'held' and settled_at is null)");
    query.bind(":text", told(words.text))
        .bind(":fault", words.fault.isEmpty() ? QString() : words.fault)
        .bind(":network_time", words.networkTime.isEmpty() ? QString() : words.networkTime)
        .bind(":state", messageStateName(words.state))
        .bind(":id", message.value)
        .run();
    return query.rowsChanged() == 1;
}

} // namespace contador
