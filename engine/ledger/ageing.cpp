// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/ageing.h"

#include <algorithm>
#include <array>

namespace contador {

Ageing Ageing::nothing(const Currency &currency)
{
    const Money none = Money::zero(currency);
    Ageing ageing{none, none, none, none, {}};
    for (const auto &[from, to] : std::array<std::pair<int, std::optional<int>>, 6>{
             {{1, 30}, {31, 60}, {61, 90}, {91, 180}, {181, 365}, {366, std::nullopt}}})
        ageing.buckets.push_back({from, to, none});
    return ageing;
}

Money &Ageing::placeOf(std::optional<QDate> dueOn, QDate today)
{
    if (!dueOn)
        return undated;
    const qint64 late = dueOn->daysTo(today);
    if (late <= 0)
        return notDue;
    return std::ranges::find_if(buckets, [&](const Bucket &bucket) { return !bucket.to || late <= *bucket.to; })->amount;
}

void Ageing::add(std::optional<QDate> dueOn, const Money &open, QDate today)
{
    (open.minor < 0 ? credits : placeOf(dueOn, today)) += open;
}

void Ageing::moveToDisputed(std::optional<QDate> dueOn, const Money &open, QDate today)
{
    placeOf(dueOn, today) += -open;
    disputed += open;
}

Ageing &Ageing::operator+=(const Ageing &other)
{
    for (Money Ageing::*amount : {&Ageing::notDue, &Ageing::undated, &Ageing::disputed, &Ageing::credits})
        this->*amount += other.*amount;
    for (size_t i = 0; i < buckets.size(); ++i)
        buckets[i].amount += other.buckets[i].amount;
    return *this;
}

Money Ageing::overdue() const
{
    Money sum = Money::zero(notDue.currency);
    for (const Bucket &bucket : buckets)
        sum += bucket.amount;
    return sum;
}

Money Ageing::owed() const
{
    return overdue() + notDue + undated + disputed + credits;
}

Ageing ageingOf(const std::vector<OpenItem> &items, const Currency &currency, QDate today, const Disputes &disputes)
{
    Ageing ageing = Ageing::nothing(currency);
    for (const OpenItem &item : items) {
        const Money open{item.open, currency};
        ageing.add(item.dueOn, open, today);
        if (item.open > 0 && disputes.has(item.service))
            ageing.moveToDisputed(item.dueOn, open, today);
    }
    return ageing;
}

} // namespace contador
