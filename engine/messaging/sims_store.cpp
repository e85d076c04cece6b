// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/sims_store.h"

namespace contador {

namespace {

QString told(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString dayOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString monthOf(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

std::optional<int> optionalInt(const Query &query, int column)
{
    const auto value = query.optionalInteger(column);
    return value ? std::optional(int(*value)) : std::nullopt;
}

Sim simFrom(const Query &query)
{
    Sim sim;
    sim.iccid = query.text(0);
    sim.label = query.text(1);
    sim.ownNumber = query.text(2);
    sim.rate = {int(query.integer(3)), int(query.integer(4))};
    sim.pacesReplies = query.integer(5) != 0;
    sim.dailyCap = optionalInt(query, 6);
    sim.monthlyCap = optionalInt(query, 7);
    sim.replyReserve = int(query.integer(8));
    sim.partCost = query.integer(9);
    sim.paused = query.integer(10) != 0;
    sim.firstSeen = query.moment(11);
    return sim;
}

void bindSim(Query &query, const Sim &sim, const QDateTime &now)
{
    query.bind(":iccid", sim.iccid)
        .bind(":label", told(sim.label))
        .bind(":own_number", told(sim.ownNumber))
        .bind(":per_minute", sim.rate.perMinute)
        .bind(":burst", sim.rate.burst)
        .bind(":paces_replies", sim.pacesReplies ? 1 : 0)
        .bind(":daily_cap", sim.dailyCap)
        .bind(":monthly_cap", sim.monthlyCap)
        .bind(":reply_reserve", sim.replyReserve)
        .bind(":part_cost", sim.partCost)
        .bind(":paused", sim.paused ? 1 : 0)
        .bind(":first_seen", now);
}

} // namespace

std::vector<Sim> SimsStore::all() const
{
    Query query = m_connection.query(R"(
        select iccid, label, own_number, per_minute, burst, paces_replies, daily_cap, monthly_cap, reply_reserve, part_cost,
               paused, first_seen
        from sim order by first_seen, iccid)");
    std::vector<Sim> sims;
    while (query.next())
        sims.push_back(simFrom(query));
    return sims;
}

Sim SimsStore::read(const QString &iccid) const
{
    Query query = m_connection.query(R"(
        select iccid, label, own_number, per_minute, burst, paces_replies, daily_cap, monthly_cap, reply_reserve, part_cost,
               paused, first_seen
        from sim where iccid = :iccid)");
    query.bind(":iccid", iccid);
    if (query.next())
        return simFrom(query);
    Sim sim;
    sim.iccid = iccid;
    return sim;
}

SimUse SimsStore::use(const QString &iccid, QDate day) const
{
    Query query = m_connection.query(R"(
        select period, parts, bucket_full_at from sim_use
        where iccid = :iccid and period in (:day, :month, :day_before))");
    query.bind(":iccid", iccid).bind(":day", dayOf(day)).bind(":month", monthOf(day)).bind(":day_before", dayOf(day.addDays(-1)));
    SimUse use;
    use.day = day;
    QDateTime fullAt;
    while (query.next()) {
        const QString period = query.text(0);
        if (period == dayOf(day))
            use.today = int(query.integer(1));
        else if (period == monthOf(day))
            use.thisMonth = int(query.integer(1));
        if (const QDateTime at = query.moment(2); at.isValid() && (!fullAt.isValid() || at > fullAt))
            fullAt = at;
    }
    use.bucket = TokenBucket(fullAt);
    return use;
}

void SimsStore::seen(Transaction &transaction, const QString &iccid, const QString &ownNumber)
{
    Sim sim;
    sim.iccid = iccid;
    sim.ownNumber = ownNumber;
    Query query = transaction.connection().query(R"(
        insert into sim (iccid, label, own_number, per_minute, burst, paces_replies, daily_cap, monthly_cap, reply_reserve,
                         part_cost, paused, first_seen)
        values (:iccid, :label, :own_number, :per_minute, :burst, :paces_replies, :daily_cap, :monthly_cap, :reply_reserve,
                :part_cost, :paused, :first_seen)
        on conflict (iccid) do update
        set own_number = case when excluded.own_number = '' then sim.own_number else excluded.own_number end)");
    bindSim(query, sim, transaction.at());
    query.run();
}

void SimsStore::change(Transaction &transaction, const Sim &sim)
{
    Query query = transaction.connection().query(R"(
        insert into sim (iccid, label, own_number, per_minute, burst, paces_replies, daily_cap, monthly_cap, reply_reserve,
                         part_cost, paused, first_seen)
        values (:iccid, :label, :own_number, :per_minute, :burst, :paces_replies, :daily_cap, :monthly_cap, :reply_reserve,
                :part_cost, :paused, :first_seen)
        on conflict (iccid) do update
        set label = excluded.label, own_number = excluded.own_number, per_minute = excluded.per_minute, burst = excluded.burst,
            paces_replies = excluded.paces_replies, daily_cap = excluded.daily_cap, monthly_cap = excluded.monthly_cap,
            reply_reserve = excluded.reply_reserve, part_cost = excluded.part_cost, paused = excluded.paused)");
    bindSim(query, sim, transaction.at());
    query.run();
}

void SimsStore::count(Transaction &transaction, const QString &iccid, QDate day, int parts, const QDateTime &bucketFullAt)
{
    Query query = transaction.connection().query(R"(
        insert into sim_use (iccid, period, parts, bucket_full_at)
        values (:iccid, :day, :parts, :full_at), (:iccid, :month, :parts, null)
        on conflict (iccid, period) do update
        set parts = case when sim_use.parts + excluded.parts < 0 then 0 else sim_use.parts + excluded.parts end,
            bucket_full_at = excluded.bucket_full_at)");
    query.bind(":iccid", iccid)
        .bind(":day", dayOf(day))
        .bind(":month", monthOf(day))
        .bind(":parts", parts)
        .bind(":full_at", bucketFullAt)
        .run();
}

} // namespace contador
