// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/accounts_list_store.h"

#include "engine/accounts/audience_condition.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

constexpr int mostChoices = 500;

// A statement is: columns, one page of account and key (from … where … the audience … after … in order), the joins, in order.
// `cross join`: SQLite takes the tables in this order, so that the index of the key gives the rows already sorted.
constexpr char columns[] = R"(
    select a.id, a.number, p.name, b.address, b.zone, s.service, g.balance, g.oldest_due, g.last_read_on, page.sort_key,
        (select sum(i.amount) from open_item i where i.account_id = a.id and i.amount > 0 and i.due_on < :today),
        (select f.phone from phone_binding f where f.account_id = a.id and f.bound_to is null order by f.id limit 1),
        (select t.status from account_status t where t.account_id = a.id and t.valid_from <= :today
            order by t.valid_from desc, t.id desc limit 1),
        (select count(*) from account_hold h where h.account_id = a.id and h.kind = 'dispute'
            and h.held_from <= :today and (h.held_to is null or h.held_to > :today)),
        (select count(*) from account_hold h where h.account_id = a.id
            and h.held_from <= :today and (h.held_to is null or h.held_to > :today)),
        (select count(*) from vulnerability v where v.party_id = a.party_id
            and v.valid_from <= :today and (v.valid_to is null or v.valid_to > :today)),
        (select count(*) from service_point d join meter m on m.service_point_id = d.id
            where d.account_id = a.id and m.withdrawn_by = 0 and m.removed_on is null and m.verification_due <= :today)
    from ()";

constexpr char joins[] = R"() page join account a on a.id = page.account_id join account_standing g on g.account_id = a.id
        join party p on p.id = a.party_id join premises b on b.id = a.premises_id
        left join service_point s on s.account_id = a.id and s.withdrawn_by = 0
    order by page.sort_key, a.id, s.id)";
constexpr char joinsDown[] = R"() page join account a on a.id = page.account_id join account_standing g on g.account_id = a.id
        join party p on p.id = a.party_id join premises b on b.id = a.premises_id
        left join service_point s on s.account_id = a.id and s.withdrawn_by = 0
    order by page.sort_key desc, a.id desc, s.id)";

constexpr char byNumber[] = R"(select a.id as account_id, a.number as sort_key
    from account a cross join account_standing g where a.withdrawn_by = 0 and g.account_id = a.id and )";
constexpr char numberAfter[] = " and (a.number, a.id) > (:key, :id) ";
constexpr char numberBefore[] = " and (a.number, a.id) < (:key, :id) ";
constexpr char numberUp[] = " order by a.number, a.id limit :most";
constexpr char numberDown[] = " order by a.number desc, a.id desc limit :most";

constexpr char byHolder[] = R"(select a.id as account_id, a.holder_key as sort_key
    from account a cross join account_standing g where g.account_id = a.id and )";
constexpr char holderAfter[] = " and (a.holder_key, a.id) > (:key, :id) ";
constexpr char holderBefore[] = " and (a.holder_key, a.id) < (:key, :id) ";
constexpr char holderUp[] = " order by a.holder_key, a.id limit :most";
constexpr char holderDown[] = " order by a.holder_key desc, a.id desc limit :most";

constexpr char byAddress[] = R"(select a.id as account_id, a.address_key as sort_key
    from account a cross join account_standing g where g.account_id = a.id and )";
constexpr char addressAfter[] = " and (a.address_key, a.id) > (:key, :id) ";
constexpr char addressBefore[] = " and (a.address_key, a.id) < (:key, :id) ";
constexpr char addressUp[] = " order by a.address_key, a.id limit :most";
constexpr char addressDown[] = " order by a.address_key desc, a.id desc limit :most";

constexpr char byBalance[] = R"(select g.account_id as account_id, g.balance as sort_key
    from account_standing g cross join account a where a.id = g.account_id and )";
constexpr char balanceAfter[] = " and (g.balance, g.account_id) > (:key, :id) ";
constexpr char balanceBefore[] = " and (g.balance, g.account_id) < (:key, :id) ";
constexpr char balanceUp[] = " order by g.balance, g.account_id limit :most";
constexpr char balanceDown[] = " order by g.balance desc, g.account_id desc limit :most";

constexpr char byReading[] = R"(select g.account_id as account_id, g.last_read_on as sort_key
    from account_standing g cross join account a where a.id = g.account_id and )";
constexpr char readingAfter[] = " and (g.last_read_on, g.account_id) > (:key, :id) ";
constexpr char readingBefore[] = " and (g.last_read_on, g.account_id) < (:key, :id) ";
constexpr char readingUp[] = " order by g.last_read_on, g.account_id limit :most";
constexpr char readingDown[] = " order by g.last_read_on desc, g.account_id desc limit :most";

// Added up on the day: who owes nothing that is late has 0.
constexpr char byOverdue[] = R"(select o.account_id as account_id, o.sort_key as sort_key from (
        select g.account_id as account_id, case when g.oldest_due < :today then coalesce((select sum(i.amount) from open_item i
            where i.account_id = g.account_id and i.amount > 0 and i.due_on < :today), 0) else 0 end as sort_key
        from account_standing g cross join account a where a.id = g.account_id and )";
constexpr char overdueAll[] = ") o where 1 = 1 ";
constexpr char overdueAfter[] = ") o where (o.sort_key, o.account_id) > (:key, :id) ";
constexpr char overdueBefore[] = ") o where (o.sort_key, o.account_id) < (:key, :id) ";
constexpr char overdueUp[] = " order by o.sort_key, o.account_id limit :most";
constexpr char overdueDown[] = " order by o.sort_key desc, o.account_id desc limit :most";

constexpr char nothing[] = " ";
constexpr char byOneNumber[] = "select a.id as account_id, a.number as sort_key from account a where a.number = :number and a.withdrawn_by = 0";

/// The statements of one way of sorting.
struct SortRow {
    AccountSort sort;
    bool isAmount; ///< its key is a number, not a text
    const char *first;
    const char *next;
    const char *firstDown;
    const char *nextDown;
};

template <const auto &from, const auto &all, const auto &after, const auto &before, const auto &up, const auto &down>
constexpr SortRow row(AccountSort sort, bool isAmount)
{
    return {sort, isAmount, wholeSql<columns, from, audienceCondition, all, up, joins>(),
            wholeSql<columns, from, audienceCondition, after, up, joins>(),
            wholeSql<columns, from, audienceCondition, all, down, joinsDown>(),
            wholeSql<columns, from, audienceCondition, before, down, joinsDown>()};
}

constexpr std::array sorts{
    row<byNumber, nothing, numberAfter, numberBefore, numberUp, numberDown>(AccountSort::Number, false),
    row<byHolder, nothing, holderAfter, holderBefore, holderUp, holderDown>(AccountSort::Holder, false),
    row<byAddress, nothing, addressAfter, addressBefore, addressUp, addressDown>(AccountSort::Address, false),
    row<byBalance, nothing, balanceAfter, balanceBefore, balanceUp, balanceDown>(AccountSort::Balance, true),
    row<byOverdue, overdueAll, overdueAfter, overdueBefore, overdueUp, overdueDown>(AccountSort::Overdue, true),
    row<byReading, nothing, readingAfter, readingBefore, readingUp, readingDown>(AccountSort::LastReading, false),
};

const SortRow &rowOf(AccountSort sort)
{
    return *std::ranges::find(sorts, sort, &SortRow::sort);
}

QStringList firstColumn(Query query)
{
    QStringList texts;
    while (query.next())
        texts.append(query.text(0));
    return texts;
}

} // namespace

AccountsPage AccountsListStore::page(const AccountsQuestion &question, QDate today) const
{
    const SortRow &sort = rowOf(question.sort);
    const char *first = question.descending ? sort.firstDown : sort.first;
    Query query = m_connection.query(!question.after ? first : question.descending ? sort.nextDown : sort.next);
    bindAudience(query, question.filter, m_installation.country, today);
    query.bind(":most", question.most);
    if (question.after) {
        query.bind(":id", question.after->account);
        if (sort.isAmount)
            query.bind(":key", question.after->key.toLongLong());
        else
            query.bind(":key", question.after->key);
    }
    return pageOf(query, question.sort, question.most);
}

AccountsPage AccountsListStore::pageOf(Query &query, AccountSort sort, int most) const
{
    AccountsPage page;
    const Currency &currency = m_installation.currency;
    AccountPlace last;
    while (query.next()) {
        if (const AccountId id{query.integer(0)}; page.lines.empty() || page.lines.back().id != id) {
            last = {rowOf(sort).isAmount ? QString::number(query.integer(9)) : query.text(9), id};
            AccountLine line;
            line.id = id;
            line.number = query.text(1);
            line.holder = query.text(2);
            line.address = query.text(3);
            line.zone = query.text(4);
            line.balance = {query.integer(6), currency};
            line.overdue = {query.integer(10), currency};
            line.oldestDue = query.optionalDate(7);
            if (const QDate readOn = query.date(8); readOn.isValid())
                line.lastReadOn = readOn;
            line.phone = query.text(11);
            line.status = accountStatusNamed(query.text(12)).value_or(AccountStatus::Active);
            line.disputed = query.integer(13) > 0;
            line.held = query.integer(14) > 0;
            line.vulnerable = query.integer(15) > 0;
            line.verificationDue = query.integer(16) > 0;
            page.lines.push_back(line);
        }
        if (const QString service = query.text(5); !service.isEmpty())
            page.lines.back().services.append(service);
    }
    if (page.lines.size() == size_t(most))
        page.next = last;
    return page;
}

std::optional<AccountLine> AccountsListStore::line(const QString &number, QDate today) const
{
    Query query = m_connection.query(wholeSql<columns, byOneNumber, joins>());
    query.bind(":number", number).bind(":today", today);
    AccountsPage page = pageOf(query, AccountSort::Number, 1);
    return page.lines.empty() ? std::nullopt : std::optional(page.lines.front());
}

AccountsChoices AccountsListStore::choices() const
{
    Query zones = m_connection.query("select distinct zone from premises where zone is not null order by zone limit :most");
    zones.bind(":most", mostChoices);
    Query tariffs =
        m_connection.query("select distinct tariff from service_point where tariff is not null order by tariff limit :most");
    tariffs.bind(":most", mostChoices);
    Query services = m_connection.query("select distinct service from service_point where withdrawn_by = 0 order by service");
    return {firstColumn(std::move(zones)), firstColumn(std::move(tariffs)), firstColumn(std::move(services))};
}

} // namespace contador
