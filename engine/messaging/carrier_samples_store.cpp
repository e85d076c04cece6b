// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/carrier_samples_store.h"

namespace contador {

namespace {

constexpr int daysKept = 30;

std::optional<int> optionalInt(const Query &query, int column)
{
    const auto value = query.optionalInteger(column);
    return value ? std::optional(int(*value)) : std::nullopt;
}

QString told(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

CarrierSample sampleFrom(const Query &query)
{
    CarrierSample sample;
    sample.at = query.moment(0);
    sample.carrier = query.text(1);
    sample.iccid = query.text(2);
    sample.state = query.text(3);
    sample.signalDbm = optionalInt(query, 4);
    sample.operatorName = query.text(5);
    sample.technology = query.text(6);
    sample.storageUsed = optionalInt(query, 7);
    sample.storageTotal = optionalInt(query, 8);
    sample.waiting = int(query.integer(9));
    return sample;
}

} // namespace

void CarrierSamplesStore::append(Transaction &transaction, const CarrierSample &sample)
{
    Query insert = transaction.connection().query(R"(
        insert into carrier_sample (at, carrier, iccid, state, signal_dbm, operator, technology, storage_used, storage_total,
                                    waiting)
        values (:at, :carrier, :iccid, :state, :signal_dbm, :operator, :technology, :storage_used, :storage_total, :waiting))");
    insert.bind(":at", transaction.at())
        .bind(":carrier", sample.carrier)
        .bind(":iccid", told(sample.iccid))
        .bind(":state", sample.state)
        .bind(":signal_dbm", sample.signalDbm)
        .bind(":operator", told(sample.operatorName))
        .bind(":technology", told(sample.technology))
        .bind(":storage_used", sample.storageUsed)
        .bind(":storage_total", sample.storageTotal)
        .bind(":waiting", sample.waiting)
        .run();
    Query forget = transaction.connection().query("delete from carrier_sample where carrier = :carrier and at < :before");
    forget.bind(":carrier", sample.carrier).bind(":before", transaction.at().addDays(-daysKept)).run();
}

std::vector<CarrierSample> CarrierSamplesStore::lastDay(const QString &carrier, const QDateTime &now) const
{
    Query query = m_connection.query(R"(
        select at, carrier, iccid, state, signal_dbm, operator, technology, storage_used, storage_total, waiting
        from carrier_sample
        where carrier = :carrier and at <= :now
          and at >= coalesce((select max(at) from carrier_sample where carrier = :carrier and at < :since), :since)
        order by at, id)");
    query.bind(":carrier", carrier).bind(":now", now).bind(":since", now.addDays(-1));
    std::vector<CarrierSample> samples;
    while (query.next())
        samples.push_back(sampleFrom(query));
    return samples;
}

} // namespace contador
