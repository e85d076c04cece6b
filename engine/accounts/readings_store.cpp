// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/readings_store.h"

#include "engine/accounts/standing_store.h"
#include "engine/accounts/to_check_store.h"

namespace contador {

namespace {

constexpr size_t fewestIntervals = 2; // before a usual daily use means anything

std::optional<Quantity> quantityAt(const Query &query, int column)
{
    const std::optional<qint64> thousandths = query.optionalInteger(column);
    return thousandths ? std::optional(Quantity{*thousandths}) : std::nullopt;
}

std::optional<qint64> thousandthsOf(const std::optional<Quantity> &quantity)
{
    return quantity ? std::optional(quantity->thousandths) : std::nullopt;
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// A row of `reading_line`.
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
    reading.quality = readingQualityNamed(query.text(12)).value_or(ReadingQuality::Customer);
    reading.occasion = readingOccasionNamed(query.text(13)).value_or(ReadingOccasion::Periodic);
    reading.proposal = quantityAt(query, 14);
    reading.carried = quantityAt(query, 15);
    reading.carriedSince = query.date(16);
    reading.supersedes = {query.integer(17)};
    reading.because = query.text(18);
    reading.origin = {query.integer(19)};
    reading.supersededBy = {query.integer(21)};
    return reading;
}

std::optional<Reading> onlyOne(Query &query)
{
    return query.next() ? std::optional(readingAt(query)) : std::nullopt;
}

} // namespace

std::optional<Reading> ReadingsStore::find(ReadingId id) const
{
    Query query = m_connection.query("select * from reading_line where id = :id");
    query.bind(":id", id);
    return onlyOne(query);
}

std::optional<Reading> ReadingsStore::latestAccepted(RegisterId dial) const
{
    Query query = m_connection.query(R"(
        select * from reading_line where register_id = :dial and status = 'accepted' and superseded_by is null
        order by read_on desc, place desc limit 1)");
    query.bind(":dial", dial);
    return onlyOne(query);
}

std::optional<Reading> ReadingsStore::before(const Reading &reading) const
{
    Query query = m_connection.query(R"(
        select * from reading_line where register_id = :dial and status = 'accepted' and superseded_by is null
            and (read_on < :read_on or (read_on = :read_on and place < :place))
        order by read_on desc, place desc limit 1)");
    query.bind(":dial", reading.registerId).bind(":read_on", reading.readOn).bind(":place", reading.place());
    return onlyOne(query);
}

std::optional<Reading> ReadingsStore::after(const Reading &reading) const
{
    Query query = m_connection.query(R"(
        select * from reading_line where register_id = :dial and status = 'accepted' and superseded_by is null
            and (read_on > :read_on or (read_on = :read_on and place > :place))
        order by read_on, place limit 1)");
    query.bind(":dial", reading.registerId).bind(":read_on", reading.readOn).bind(":place", reading.place());
    return onlyOne(query);
}

std::optional<Reading> ReadingsStore::installedAfter(const Reading &removal) const
{
    Query query = m_connection.query(R"(
        select r.* from register d join meter m on m.id = d.meter_id
            join register n on n.meter_id = m.replaced_by and n.code = d.code join reading_line r on r.register_id = n.id
        where d.id = :dial and r.occasion = 'installation' and r.status = 'accepted' and r.superseded_by is null
        order by r.read_on, r.place limit 1)");
    query.bind(":dial", removal.registerId);
    return onlyOne(query);
}

std::optional<Reading> ReadingsStore::latestHeld(RegisterId dial, const QDateTime &since) const
{
    Query query = m_connection.query(R"(
        select * from reading_line where register_id = :dial and status = 'held' and received_at >= :since
            and superseded_by is null
            and id > coalesce((select max(place) from reading_line
                where register_id = :dial and status = 'accepted' and superseded_by is null), 0)
        order by id desc limit 1)");
    query.bind(":dial", dial).bind(":since", since);
    return onlyOne(query);
}

std::vector<Reading> ReadingsStore::recent(AccountId account, int most) const
{
    Query query = m_connection.query(R"(
        select r.* from service_point s join meter m on m.service_point_id = s.id join register d on d.meter_id = m.id
            join reading_line r on r.register_id = d.id
        where s.account_id = :account order by r.read_on desc, r.place desc, r.id desc limit :most)");
    query.bind(":account", account).bind(":most", most);
    std::vector<Reading> readings;
    while (query.next())
        readings.push_back(readingAt(query));
    return readings;
}

std::vector<Reading> ReadingsStore::counting(RegisterId dial) const
{
    Query query = m_connection.query(R"(
        select * from reading_line where register_id = :dial and status = 'accepted' and superseded_by is null
        order by read_on desc, place desc)");
    query.bind(":dial", dial);
    std::vector<Reading> readings;
    while (query.next())
        readings.push_back(readingAt(query));
    return readings;
}

bool ReadingsStore::hasReadingOf(RegisterId dial, QDate day) const
{
    Query query = m_connection.query(R"(
        select 1 from reading_line
        where register_id = :dial and (status = 'accepted' or status = 'held') and superseded_by is null and read_on = :day
        limit 1)");
    query.bind(":dial", dial).bind(":day", day);
    return query.next();
}

std::optional<Reading> ReadingsStore::acceptedOf(RegisterId dial, Quantity value, QDate readOn) const
{
    Query query = m_connection.query(R"(
        select * from reading_line
        where register_id = :dial and status = 'accepted' and superseded_by is null and value = :value and read_on = :read_on
        order by place desc limit 1)");
    query.bind(":dial", dial).bind(":value", value.thousandths).bind(":read_on", readOn);
    return onlyOne(query);
}

bool ReadingsStore::hasAccepted(RegisterId dial, Quantity value, QDate readOn) const
{
    return acceptedOf(dial, value, readOn).has_value();
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
        select read_on, consumption, source, value from reading_line
        where register_id = :dial and status = 'accepted' and superseded_by is null and read_on >= :since
        order by read_on, place)");
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
    Query query = transaction.connection().query(R"(
        insert into reading (register_id, value, read_on, received_at, source, quality, occasion, status, reason, flags, proposal,
            consumption, carried, carried_since, supersedes, superseded_because, origin_id, message_id, recorded_by)
        values (:dial, :value, :read_on, :received_at, :source, :quality, :occasion, :status, :reason, :flags, :proposal,
            :consumption, :carried, :carried_since, :supersedes, :because, :origin, :message, :recorded_by))");
    query.bind(":dial", reading.registerId)
        .bind(":value", reading.value.thousandths)
        .bind(":read_on", reading.readOn)
        .bind(":received_at", reading.receivedAt.isValid() ? reading.receivedAt : transaction.at())
        .bind(":source", readingSourceName(reading.source))
        .bind(":quality", readingQualityName(reading.quality))
        .bind(":occasion", readingOccasionName(reading.occasion))
        .bind(":status", readingStatusName(reading.status))
        .bind(":reason", orNull(readingDoubtName(reading.reason)))
        .bind(":flags", orNull(reading.flags))
        .bind(":proposal", thousandthsOf(reading.proposal))
        .bind(":consumption", thousandthsOf(reading.consumption))
        .bind(":carried", thousandthsOf(reading.carried))
        .bind(":carried_since", reading.carriedSince)
        .bind(":supersedes", reading.supersedes)
        .bind(":because", orNull(reading.because))
        .bind(":origin", reading.origin)
        .bind(":message", reading.message)
        .bind(":recorded_by", transaction.actor().name)
        .run();
    Reading added = reading;
    added.id = ReadingId{query.insertedId()};
    StandingStore::follow(transaction, added);
    ToCheckStore::follow(transaction, added);
    return added.id;
}

Reading ReadingsStore::supersede(Transaction &transaction, const Reading &old, Reading replacement, const QString &because)
{
    replacement.registerId = old.registerId;
    replacement.receivedAt = transaction.at();
    replacement.recordedBy = transaction.actor().name;
    replacement.supersedes = old.id;
    replacement.supersededBy = {};
    replacement.origin = old.place();
    replacement.because = because;
    replacement.id = add(transaction, replacement);
    return replacement;
}

Reading ReadingsStore::withdraw(Transaction &transaction, const Reading &old, const QString &because)
{
    Reading withdrawn = old;
    withdrawn.status = ReadingStatus::Rejected;
    withdrawn.consumption.reset();
    withdrawn.carried.reset();
    withdrawn.carriedSince = {};
    return supersede(transaction, old, withdrawn, because);
}

} // namespace contador
