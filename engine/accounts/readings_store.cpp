// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/readings_store.h"

namespace contador {

namespace {

constexpr size_t fewestIntervals = 2; // before a usual daily use means anything

std::optional<Quantity> quantityAt(const Query &query, int column)
{
    const std::optional<qint64> thousandths = query.optionalInteger(column);
    return thousandths ? std::optional(Quantity{*thousandths}) : std::nullopt;
}

/// Columns in the order every query here selects them.
Reading readingAt(const Query &query)
{
    Reading reading;
    reading.id = {query.integer(0)};
    reading.registerId = {query.integer(1)};
    reading.value = {query.integer(2)};
    reading.readOn = query.date(3);
    reading.receivedAt = query.moment(4);
    reading.source = readingSourceNamed(query.text(5)).value_or(ReadingSource::Import);
    reading.status = readingStatusNamed(query.text(6)).value_or(ReadingStatus::Held);
    reading.reason = readingDoubtNamed(query.text(7)).value_or(ReadingDoubt::None);
    reading.consumption = quantityAt(query, 8);
    reading.message = {query.integer(9)};
    reading.recordedBy = query.text(10);
    reading.flags = query.text(11);
    return reading;
}

} // namespace

std::optional<Reading> ReadingsStore::latestAccepted(RegisterId dial) const
{
    Query query = m_connection.query(R"(
        select id, register_id, value, read_on, received_at, source, status, reason, consumption, message_id, recorded_by, flags
        from reading where register_id = :dial and status = 'accepted'
        order by read_on desc, id desc limit 1)");
    query.bind(":dial", dial);
    return query.next() ? std::optional(readingAt(query)) : std::nullopt;
}

std::optional<Reading> ReadingsStore::latestHeld(RegisterId dial, const QDateTime &since) const
{
    Query query = m_connection.query(R"(
        select id, register_id, value, read_on, received_at, source, status, reason, consumption, message_id, recorded_by, flags
        from reading where register_id = :dial and status = 'held' and received_at >= :since
            and id > coalesce((select max(id) from reading where register_id = :dial and status = 'accepted'), 0)
        order by id desc limit 1)");
    query.bind(":dial", dial).bind(":since", since);
    return query.next() ? std::optional(readingAt(query)) : std::nullopt;
}

std::vector<Reading> ReadingsStore::recent(AccountId account, int most) const
{
    Query query = m_connection.query(R"(
        select r.id, r.register_id, r.value, r.read_on, r.received_at, r.source, r.status, r.reason, r.consumption,
            r.message_id, r.recorded_by, r.flags
        from service_point s join meter m on m.service_point_id = s.id join register d on d.meter_id = m.id
            join reading r on r.register_id = d.id
        where s.account_id = :account order by r.read_on desc, r.id desc limit :most)");
    query.bind(":account", account).bind(":most", most);
    std::vector<Reading> readings;
    while (query.next())
        readings.push_back(readingAt(query));
    return readings;
}

bool ReadingsStore::hasAccepted(RegisterId dial, Quantity value, QDate readOn) const
{
    Query query = m_connection.query(R"(
        select 1 from reading
        where register_id = :dial and status = 'accepted' and value = :value and read_on = :read_on limit 1)");
    query.bind(":dial", dial).bind(":value", value.thousandths).bind(":read_on", readOn);
    return query.next();
}

std::optional<Decimal> ReadingsStore::usualDailyUse(RegisterId dial, QDate today) const
{
    return pastYear(dial, today).usualDailyUse;
}

ReadingHistory ReadingsStore::history(RegisterId dial, QDate today) const
{
    ReadingHistory history = pastYear(dial, today);
    history.previous = latestAccepted(dial);
    return history;
}

ReadingHistory ReadingsStore::pastYear(RegisterId dial, QDate today) const
{
    Query query = m_connection.query(R"(
        select read_on, consumption, source, value from reading
        where register_id = :dial and status = 'accepted' and read_on >= :since order by read_on, id)");
    query.bind(":dial", dial).bind(":since", today.addYears(-1));
    ReadingHistory history;
    QDate first;
    QDate last;
    Quantity used;
    while (query.next()) {
        const QDate before = last;
        last = query.date(0);
        if (query.text(2) == readingSourceName(ReadingSource::Control))
            history.control = Quantity{query.integer(3)};
        const std::optional<Quantity> consumption = quantityAt(query, 1);
        if (!first.isValid() || !consumption) { // a dial begins here: what came before is another story
            first = last;
            used = {};
            history.intervals.clear();
        } else {
            used = used + *consumption;
            history.intervals.push_back({before.daysTo(last), *consumption});
        }
    }
    const qint64 days = first.isValid() ? first.daysTo(last) : 0;
    if (history.intervals.size() >= fewestIntervals && days > 0)
        history.usualDailyUse = used.exact() / Decimal(days);
    return history;
}

ReadingId ReadingsStore::add(Transaction &transaction, const Reading &reading)
{
    const QString reason = readingDoubtName(reading.reason);
    Query query = transaction.connection().query(R"(
        insert into reading (register_id, value, read_on, received_at, source, status, reason, flags, consumption, message_id,
            recorded_by)
        values (:dial, :value, :read_on, :received_at, :source, :status, :reason, :flags, :consumption, :message, :recorded_by))");
    query.bind(":dial", reading.registerId)
        .bind(":value", reading.value.thousandths)
        .bind(":read_on", reading.readOn)
        .bind(":received_at", reading.receivedAt.isValid() ? reading.receivedAt : transaction.at())
        .bind(":source", readingSourceName(reading.source))
        .bind(":status", readingStatusName(reading.status))
        .bind(":reason", reason.isEmpty() ? QString() : reason)
        .bind(":flags", reading.flags.isEmpty() ? QString() : reading.flags)
        .bind(":consumption", reading.consumption ? std::optional(reading.consumption->thousandths) : std::nullopt)
        .bind(":message", reading.message)
        .bind(":recorded_by", transaction.actor().name)
        .run();
    return {query.insertedId()};
}

} // namespace contador
