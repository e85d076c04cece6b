// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/plan_desk.h"

#include "engine/accounts/account_records_store.h"
#include "engine/core/names.h"
#include "engine/ledger/open_items_store.h"

#include <algorithm>
#include <map>

namespace contador {

namespace {

constexpr std::array outcomeNames{
    Named{PlanOutcome::Kept, "kept"},
    Named{PlanOutcome::Broken, "broken"},
    Named{PlanOutcome::Cancelled, "cancelled"},
};

void endHold(Transaction &transaction, qint64 plan, QDate today)
{
    Query query = transaction.connection().query("select hold_id from instalment_plan where id = :id");
    query.bind(":id", plan);
    if (query.next())
        AccountRecordsStore::endHold(transaction, query.integer(0), today);
}

} // namespace

QString planOutcomeName(PlanOutcome outcome)
{
    return nameOf(outcomeNames, outcome);
}

std::optional<PlanOutcome> planOutcomeNamed(const QString &name)
{
    return valueNamed(outcomeNames, name);
}

PlanStanding standingOf(const InstalmentPlan &plan, const Currency &currency, QDate today)
{
    const Money nothing = Money::zero(currency);
    PlanStanding standing{nothing, nothing, std::nullopt, nothing, nothing};
    for (const InstalmentPlan::Part &part : plan.parts) { // by day
        standing.agreed += part.amount;
        standing.open += part.open;
        if (part.open.isZero())
            continue;
        if (!standing.nextDue)
            standing.nextDue = part.dueOn;
        if (part.dueOn == standing.nextDue)
            standing.next += part.open;
        if (part.dueOn < today)
            standing.missed += part.open;
    }
    return standing;
}

PlanDesk::PlanDesk(const Installation &installation)
    : m_installation(installation), m_rules(moneyRules(installation.country).plan)
{
}

Outcome<InstalmentPlan, PlanFault> PlanDesk::agree(Transaction &transaction, AccountId account, const PlanTerms &terms,
                                                   QDate today) const
{
    Connection &connection = transaction.connection();
    const std::vector<InstalmentPlan> before = plans(connection, account);
    if (std::any_of(before.begin(), before.end(), [](const InstalmentPlan &plan) { return !plan.outcome; }))
        return failure(PlanFault::AlreadyInPlan);
    if (terms.instalments < 1 || terms.instalments > m_rules.mostInstalments)
        return failure(PlanFault::TooManyInstalments);
    if (terms.firstDue < today)
        return failure(PlanFault::FirstDueInPast);

    NewEntry entry;
    entry.uniqueKey = QStringLiteral("plan/%1/%2").arg(QString::number(account.value), QString::number(before.size() + 1));
    entry.kind = EntryKind::Plan;
    entry.account = account;
    entry.happenedOn = today;
    std::map<QString, Money> owed;
    for (const OpenItem &item : OpenItemsStore(connection).of(account)) {
        if (item.open <= 0 || (!terms.service.isEmpty() && item.service != terms.service))
            continue;
        const Money open{item.open, m_installation.currency};
        Posting paid{LedgerCode::Receivable, item.service, -open};
        paid.part = item.part;
        paid.of = item.key;
        entry.postings.push_back(paid);
        const auto [sum, isFirst] = owed.try_emplace(item.service, open);
        if (!isFirst)
            sum->second += open;
    }
    if (owed.empty())
        return failure(PlanFault::NothingOwed);
    std::vector<qint64> monthly(size_t(terms.instalments), 0);
    for (const auto &[service, sum] : owed) {
        const std::vector<Instalment> instalments = instalmentsOf(sum, terms.instalments, terms.firstDue);
        for (size_t i = 0; i < instalments.size(); ++i) {
            monthly[i] += instalments[i].amount.minor;
            if (!instalments[i].amount.isZero())
                entry.postings.push_back({LedgerCode::Receivable, service, instalments[i].amount, instalments[i].dueOn});
        }
    }
    if (terms.instalments > 1 && *std::min_element(monthly.begin(), monthly.end()) < std::max<qint64>(m_rules.least, 1))
        return failure(PlanFault::TooSmall);

    const EntryId booked = LedgerStore(connection, m_installation).post(transaction, entry);
    AccountHold hold;
    hold.kind = HoldKind::Plan;
    hold.service = terms.service;
    hold.days.from = today;
    hold.reason = QStringLiteral("%1 × %2").arg(QString::number(terms.instalments), terms.firstDue.toString(Qt::ISODate));
    const qint64 holdId = AccountRecordsStore::addHold(transaction, account, hold);
    Query query = connection.query(R"(
        insert into instalment_plan (account_id, entry_id, hold_id, agreed_on, agreed_by)
        values (:account, :entry, :hold, :on, :by))");
    query.bind(":account", account)
        .bind(":entry", booked)
        .bind(":hold", holdId)
        .bind(":on", today)
        .bind(":by", transaction.actor().name)
        .run();
    const std::vector<InstalmentPlan> now = plans(connection, account);
    return now.empty() ? InstalmentPlan() : now.front(); // none: the fault is kept
}

std::vector<InstalmentPlan> PlanDesk::watch(Transaction &transaction, QDate today) const
{
    std::vector<InstalmentPlan> ended;
    Connection &connection = transaction.connection();
    for (InstalmentPlan &plan : load(connection, connection.query(R"(
            select id, account_id, entry_id, agreed_on, agreed_by, outcome, ended_on from instalment_plan
            where ended_on is null order by id)"))) {
        const bool isPaid =
            std::all_of(plan.parts.begin(), plan.parts.end(), [](const InstalmentPlan::Part &part) { return part.open.isZero(); });
        const bool isLate = std::any_of(plan.parts.begin(), plan.parts.end(), [&](const InstalmentPlan::Part &part) {
            return !part.open.isZero() && part.dueOn.addDays(m_rules.graceDays) < today;
        });
        if (!isPaid && !isLate)
            continue;
        end(transaction, plan, isPaid ? PlanOutcome::Kept : PlanOutcome::Broken, today, QStringLiteral("an instalment was not paid"));
        plan.outcome = isPaid ? PlanOutcome::Kept : PlanOutcome::Broken;
        plan.endedOn = today;
        ended.push_back(std::move(plan));
    }
    return ended;
}

bool PlanDesk::cancel(Transaction &transaction, AccountId account, QDate today, const QString &reason) const
{
    for (const InstalmentPlan &plan : plans(transaction.connection(), account)) {
        if (plan.outcome)
            continue;
        end(transaction, plan, PlanOutcome::Cancelled, today, reason);
        return true;
    }
    return false;
}

/// The debts come back as they were, and what was paid of the plan pays them, in the order of the law.
void PlanDesk::end(Transaction &transaction, const InstalmentPlan &plan, PlanOutcome outcome, QDate today, const QString &reason) const
{
    Connection &connection = transaction.connection();
    if (outcome != PlanOutcome::Kept && !LedgerStore(connection, m_installation).reverse(transaction, plan.entry, today, reason))
        connection.keepFault(QSqlError(QString(), QStringLiteral("a plan that runs was taken back otherwise")));
    endHold(transaction, plan.id, today);
    Query query = connection.query(R"(
        update instalment_plan set ended_on = :on, outcome = :outcome, ended_by = :by where id = :id)");
    query.bind(":on", today)
        .bind(":outcome", planOutcomeName(outcome))
        .bind(":by", transaction.actor().name)
        .bind(":id", plan.id)
        .run();
}

std::vector<InstalmentPlan> PlanDesk::plans(Connection &connection, AccountId account) const
{
    Query query = connection.query(R"(
        select id, account_id, entry_id, agreed_on, agreed_by, outcome, ended_on from instalment_plan
        where account_id = :account order by id desc)");
    query.bind(":account", account);
    return load(connection, std::move(query));
}

std::vector<InstalmentPlan> PlanDesk::page(Connection &connection, bool runningOnly, qint64 before, int most) const
{
    Query query = connection.query(R"(
        select id, account_id, entry_id, agreed_on, agreed_by, outcome, ended_on from instalment_plan
        where (:before = 0 or id < :before) and (:running = 0 or ended_on is null) order by id desc limit :most)");
    query.bind(":before", before).bind(":running", runningOnly ? 1 : 0).bind(":most", most);
    return load(connection, std::move(query));
}

std::vector<InstalmentPlan> PlanDesk::load(Connection &connection, Query rows) const
{
    std::vector<InstalmentPlan> plans;
    while (rows.next())
        plans.push_back({rows.integer(0), AccountId{rows.integer(1)}, EntryId{rows.integer(2)}, rows.date(3), rows.text(4),
                         rows.isNull(5) ? std::nullopt : planOutcomeNamed(rows.text(5)), rows.date(6), {}});
    for (InstalmentPlan &plan : plans) {
        Query query = connection.query(R"(
            select p.service, p.due_on, p.amount, coalesce(o.amount, 0)
            from posting p left join open_item o on o.entry_id = p.entry_id and o.line = p.line
            where p.entry_id = :entry and p.ledger = 'receivable' and p.amount > 0 order by p.due_on, p.line)");
        query.bind(":entry", plan.entry);
        while (query.next())
            plan.parts.push_back({query.text(0), query.date(1), Money{query.integer(2), m_installation.currency},
                                  Money{query.integer(3), m_installation.currency}});
    }
    return plans;
}

} // namespace contador
