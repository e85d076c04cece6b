// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/debts_store.h"

#include "engine/accounts/accounts_store.h"
#include "engine/accounts/audience_condition.h"
#include "engine/accounts/dispute_condition.h"

#include <map>

namespace contador {

namespace {

constexpr char sumOfDisputed[] = "select i.service, i.due_on, sum(i.amount) from open_item i where i.amount > 0 and ";
constexpr char byServiceAndDay[] = " group by i.service, i.due_on";

// A statement is: columns, one page of account and amount (what the bucket holds … after … in order), the joins, in order.
constexpr char columns[] = R"(
    select a.id, a.number, p.name, b.address, page.amount, page.oldest_due, g.balance,
        (select f.phone from phone_binding f where f.account_id = a.id and f.bound_to is null order by f.id limit 1),
        (select count(*) from account_hold h where h.account_id = a.id
            and h.held_from <= :today and (h.held_to is null or h.held_to > :today)),
        (select count(*) from vulnerability v where v.party_id = a.party_id
            and v.valid_from <= :today and (v.valid_to is null or v.valid_to > :today))
    from (select i.account_id as account_id, sum(i.amount) as amount, min(i.due_on) as oldest_due from )";
constexpr char joins[] = R"() page join account a on a.id = page.account_id join account_standing g on g.account_id = a.id
        join party p on p.id = a.party_id join premises b on b.id = a.premises_id
    order by page.amount desc, a.id)";

// Who owes nothing of those days is passed over by the index of the oldest debt.
constexpr char dated[] = R"(account_standing s cross join open_item i
    where s.oldest_due <= :last_day and i.account_id = s.account_id and i.amount > 0
        and i.due_on >= :first_day and i.due_on <= :last_day and not )";
constexpr char undated[] = "open_item i where i.amount > 0 and i.due_on is null and not ";
constexpr char disputed[] = "open_item i where i.amount > 0 and ";
constexpr char credits[] = "open_item i where i.amount < 0 ";
constexpr char ofService[] = " and (cast(:service as text) is null or i.service = :service) group by i.account_id ";
constexpr char after[] = " having sum(i.amount) < :amount or (sum(i.amount) = :amount and i.account_id > :id) ";
constexpr char inOrder[] = " order by amount desc, account_id limit :most";
constexpr char nothing[] = " ";

struct BucketRow {
    DebtBucket::State state;
    const char *first;
    const char *next;
};

template <const auto &from, const auto &condition> constexpr BucketRow row(DebtBucket::State state)
{
    return {state, wholeSql<columns, from, condition, ofService, inOrder, joins>(),
            wholeSql<columns, from, condition, ofService, after, inOrder, joins>()};
}

using State = DebtBucket::State;
constexpr std::array buckets{
    row<dated, inDispute>(State::NotDue), row<dated, inDispute>(State::Overdue),   row<undated, inDispute>(State::Undated),
    row<disputed, inDispute>(State::Disputed), row<credits, nothing>(State::Credit),
};

void bindDays(Query &query, const DebtBucket &bucket, QDate today)
{
    const QDate beginOfTime(1, 1, 1); // dates are compared as texts
    const QDate endOfTime(9999, 12, 31);
    if (bucket.state == State::NotDue)
        query.bind(":first_day", today).bind(":last_day", endOfTime);
    else if (bucket.state == State::Overdue)
        query.bind(":first_day", bucket.to ? today.addDays(-*bucket.to) : beginOfTime).bind(":last_day", today.addDays(-bucket.from));
}

} // namespace

DebtsPicture DebtsStore::picture(QDate today) const
{
    const Currency &currency = m_installation.currency;
    std::map<QString, Ageing> services;
    const auto of = [&](const QString &service) -> Ageing & {
        return services.try_emplace(service, Ageing::nothing(currency)).first->second;
    };
    // Debts and credits of a day apart: one must not hide the other.
    Query all = m_connection.query(R"(
        select service, due_on, sum(amount) from open_item
        group by service, due_on, case when amount < 0 then 1 else 0 end)");
    while (all.next())
        of(all.text(0)).add(all.optionalDate(1), {all.integer(2), currency}, today);
    Query contested = m_connection.query(wholeSql<sumOfDisputed, inDispute, byServiceAndDay>());
    contested.bind(":today", today);
    while (contested.next())
        of(contested.text(0)).moveToDisputed(contested.optionalDate(1), {contested.integer(2), currency}, today);
    DebtsPicture picture{today, Ageing::nothing(currency), {}};
    for (const auto &[service, ageing] : services) {
        picture.all += ageing;
        picture.services.push_back({service, ageing});
    }
    return picture;
}

Ageing DebtsStore::ageing(const QString &service, QDate today) const
{
    const DebtsPicture whole = picture(today);
    if (service.isEmpty())
        return whole.all;
    for (const DebtsPicture::OfService &one : whole.services) {
        if (one.service == service)
            return one.ageing;
    }
    return Ageing::nothing(m_installation.currency);
}

DebtorsPage DebtsStore::debtors(const DebtorsQuestion &question, QDate today) const
{
    const BucketRow &bucket = *std::ranges::find(buckets, question.bucket.state, &BucketRow::state);
    Query query = m_connection.query(question.after ? bucket.next : bucket.first);
    query.bind(":today", today).bind(":service", question.service.isEmpty() ? QString() : question.service).bind(":most", question.most);
    bindDays(query, question.bucket, today);
    if (question.after)
        query.bind(":amount", question.after->amount).bind(":id", question.after->account);
    DebtorsPage page;
    const Currency &currency = m_installation.currency;
    while (query.next())
        page.lines.push_back({AccountId{query.integer(0)}, query.text(1), query.text(2), query.text(3), query.text(7),
                              {query.integer(4), currency}, query.optionalDate(5), {query.integer(6), currency},
                              query.integer(8) > 0, query.integer(9) > 0});
    if (page.lines.size() == size_t(question.most))
        page.next = DebtorPlace{page.lines.back().amount.minor, page.lines.back().id};
    return page;
}

std::vector<PlanLine> DebtsStore::plans(const PlansQuestion &question, QDate today) const
{
    const AccountsStore accounts(m_connection, m_installation.country);
    std::vector<PlanLine> lines;
    for (InstalmentPlan &plan : PlanDesk(m_installation).page(m_connection, question.runningOnly, question.before, question.most)) {
        const std::optional<Account> account = accounts.find(plan.account);
        const PlanStanding standing = standingOf(plan, m_installation.currency, today);
        lines.push_back({std::move(plan), standing, account ? account->number : QString(), account ? account->holder : QString()});
    }
    return lines;
}

} // namespace contador
