// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/ageing.h"

namespace contador {

namespace {

Ageing empty(const Currency &currency)
{
    const Money nothing = Money::zero(currency);
    Ageing ageing{nothing, nothing, nothing, {}};
    for (const auto &[from, to] : std::array<std::pair<int, std::optional<int>>, 6>{
             {{1, 30}, {31, 60}, {61, 90}, {91, 180}, {181, 365}, {366, std::nullopt}}})
        ageing.buckets.push_back({from, to, nothing});
    return ageing;
}

void add(Ageing &ageing, std::optional<QDate> dueOn, const Money &open, QDate today)
{
    if (open.minor < 0) {
        ageing.credits += open;
        return;
    }
    if (!dueOn) {
        ageing.undated += open;
        return;
    }
    const qint64 late = dueOn->daysTo(today);
    if (late <= 0) {
        ageing.notDue += open;
        return;
    }
    for (Ageing::Bucket &bucket : ageing.buckets) {
        if (!bucket.to || late <= *bucket.to) {
            bucket.amount += open;
            return;
        }
    }
}

} // namespace

Ageing ageingOf(const std::vector<OpenItem> &items, const Currency &currency, QDate today)
{
    Ageing ageing = empty(currency);
    for (const OpenItem &item : items)
        add(ageing, item.dueOn, {item.open, currency}, today);
    return ageing;
}

Ageing ageingOf(Connection &connection, const QString &service, const Currency &currency, QDate today)
{
    Ageing ageing = empty(currency);
    // Debts and credits of a day apart: one must not hide the other.
    Query query = connection.query(R"(
        select due_on, sum(amount) from open_item where :service = '' or service = :service
        group by due_on, case when amount < 0 then 1 else 0 end)");
    query.bind(":service", service.isEmpty() ? QStringLiteral("") : service);
    while (query.next())
        add(ageing, query.optionalDate(0), {query.integer(1), currency}, today);
    return ageing;
}

} // namespace contador
