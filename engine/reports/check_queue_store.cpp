// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/check_queue_store.h"

#include "engine/accounts/audience_condition.h"
#include "engine/accounts/readings_store.h"
#include "engine/accounts/services.h"

namespace contador {

namespace {

// A statement is: columns, a page of the queue, the joins. The page comes first, or SQLite would begin with a million accounts.
constexpr char columns[] = R"(
    select q.reading_id, q.register_id, a.number, p.name, b.address, p.language, m.serial, d.code, s.service, d.decimals,
        coalesce(i.phone, (select f.phone from phone_binding f where f.account_id = a.id and f.bound_to is null order by f.id limit 1)),
        i.text, q.asked_at, q.asked_by
    from (select * from reading_to_check w where )";
// A file of accounts may bring an accepted reading that the queue was not told of.
constexpr char stillWaits[] = R"( exists (select 1 from register g where g.id = w.register_id and g.withdrawn_by = 0)
        and not exists (select 1 from reading n where n.register_id = w.register_id and n.id > w.reading_id
            and n.status = 'accepted' and n.source <> 'estimate' and n.supersedes is null) )";
constexpr char inOrder[] = " and w.reading_id > :after order by w.reading_id limit :most";
constexpr char theOne[] = " and w.reading_id = :reading";
constexpr char joins[] = R"() q join register d on d.id = q.register_id join meter m on m.id = d.meter_id
        join service_point s on s.id = m.service_point_id join account a on a.id = s.account_id join party p on p.id = a.party_id
        join premises b on b.id = a.premises_id join reading r on r.id = q.reading_id left join message i on i.id = r.message_id
    order by q.reading_id)";
constexpr char countAll[] = "select count(*) from reading_to_check w where ";

std::optional<Quantity> usualIn(const std::optional<Decimal> &daily, qint64 days)
{
    if (!daily)
        return std::nullopt;
    const Decimal amount = *daily * Decimal(days);
    const int decimals = amount < Decimal(10) ? 1 : 0; // to be read, not reckoned with
    const std::optional<qint64> units = amount.units(decimals, RoundingMode::HalfUp);
    return units ? std::optional(Quantity{*units * (decimals == 1 ? 100 : 1000)}) : std::nullopt;
}

void addReading(ReadingToCheck &row, const ReadingsStore &readings, QDate today)
{
    const std::optional<Reading> reading = readings.find(row.id);
    if (!reading)
        return;
    row.value = reading->value;
    row.readOn = reading->readOn;
    row.consumption = reading->consumption;
    row.reason = readingDoubtName(reading->reason);
    row.proposal = reading->proposal;
    row.source = readingSourceName(reading->source);
    row.receivedAt = reading->receivedAt;
    row.message = reading->message;
    const std::optional<Reading> before = readings.before(*reading);
    if (!before)
        return;
    row.previous = before->value;
    row.previousOn = before->readOn;
    row.usual = usualIn(readings.usualDailyUse(reading->registerId, today), std::max<qint64>(1, before->readOn.daysTo(row.readOn)));
}

ReadingToCheck rowFrom(const Query &query)
{
    ReadingToCheck row;
    row.id = ReadingId{query.integer(0)};
    row.account = query.text(2);
    row.holder = query.text(3);
    row.address = query.text(4);
    row.language = query.text(5);
    row.meter = query.text(6);
    row.registerCode = query.text(7);
    row.service = query.text(8);
    const Service *service = findService(row.service);
    row.unit = service ? service->unit : QString();
    row.decimals = int(query.integer(9));
    row.phone = query.text(10);
    row.text = query.text(11);
    row.askedAt = query.moment(12);
    row.askedBy = query.text(13);
    return row;
}

} // namespace

CheckPage CheckQueueStore::page(ReadingId after, int most, QDate today) const
{
    CheckPage page;
    {
        Query query = m_connection.query(wholeSql<columns, stillWaits, inOrder, joins>());
        query.bind(":after", after.value).bind(":most", most + 1);
        while (query.next())
            page.rows.push_back(rowFrom(query));
    }
    page.isLast = page.rows.size() <= size_t(most);
    if (!page.isLast)
        page.rows.pop_back();
    const ReadingsStore readings(m_connection);
    for (ReadingToCheck &row : page.rows)
        addReading(row, readings, today);
    page.total = count();
    return page;
}

std::optional<ReadingToCheck> CheckQueueStore::find(ReadingId id, QDate today) const
{
    std::optional<ReadingToCheck> row;
    {
        Query query = m_connection.query(wholeSql<columns, stillWaits, theOne, joins>());
        query.bind(":reading", id.value);
        if (query.next())
            row = rowFrom(query);
    }
    if (row)
        addReading(*row, ReadingsStore(m_connection), today);
    return row;
}

qint64 CheckQueueStore::count() const
{
    Query query = m_connection.query(wholeSql<countAll, stillWaits>());
    return query.next() ? query.integer(0) : 0;
}

} // namespace contador
