// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/penalty_run.h"

#include "engine/accounts/account_records_store.h"
#include "engine/core/holiday_calendar.h"
#include "engine/ledger/open_items_store.h"

namespace contador {

Outcome<PenaltyRun, PenaltyFault> PenaltyRun::ofCountry(const Installation &installation, QDate upTo, QDate today)
{
    if (upTo > today)
        return failure(PenaltyFault::DayInFuture);
    const MoneyRules &rules = moneyRules(installation.country);
    if (!rules.penalty)
        return failure(PenaltyFault::NoRules);
    const HolidayCalendar *calendar = HolidayCalendar::shipped(installation.country);
    if (rules.penalty->startsOnWorkingDay && !calendar)
        return failure(PenaltyFault::NoCalendar);
    return PenaltyRun(installation, [calendar](QDate day) { return calendar->isWorkingDay(day); });
}

PenaltyRun::PenaltyRun(const Installation &installation, std::function<bool(QDate)> isWorkingDay)
    : m_installation(installation), m_rules(moneyRules(installation.country)), m_isWorkingDay(std::move(isWorkingDay))
{
}

std::vector<PenaltyChange> PenaltyRun::run(Transaction &transaction, QDate upTo) const
{
    if (!m_rules.penalty)
        return {};
    const EntryId latest = latestEntry(transaction.connection());
    std::vector<PenaltyChange> changes = runStretch(transaction, upTo, {}, latest);
    note(transaction, upTo, latest);
    return changes;
}

EntryId PenaltyRun::latestEntry(Connection &connection)
{
    Query query = connection.query("select coalesce(max(id), 0) from entry");
    return query.next() ? EntryId{query.integer(0)} : EntryId();
}

void PenaltyRun::note(Transaction &transaction, QDate upTo, EntryId latestBefore)
{
    Query query = transaction.connection().query(R"(
        insert into penalty_run (up_to, last_entry, ran_at, ran_by) values (:up_to, :last, :at, :by))");
    query.bind(":up_to", upTo)
        .bind(":last", latestBefore.value)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
}

std::vector<PenaltyChange> PenaltyRun::runStretch(Transaction &transaction, QDate upTo, EntryId after, EntryId last) const
{
    std::vector<PenaltyChange> changes;
    if (!m_rules.penalty)
        return changes;
    Connection &connection = transaction.connection();
    const LedgerStore ledger(connection, m_installation);
    const OpenItemsStore items(connection);
    const Money nothing = Money::zero(m_installation.currency);
    std::vector<NewEntry> entries;
    for (const Debt &debt : lateDebts(connection, upTo, after, last)) {
        const auto penaltyNow = [&] {
            return penaltyOf(*m_rules.penalty, firstDayLate(debt.dueOn), items.history(debt.key), frozenDays(connection, debt), upTo,
                             m_installation.currency);
        };
        const Asked before = askedFor(connection, debt.key);
        Asked kept = before;
        Penalty penalty = penaltyNow();
        if (penalty.fine.minor < before.fine.minor || penalty.interest.minor < before.interest.minor) {
            for (const EntryId entry : before.entries) {
                if (!ledger.reverse(transaction, entry, upTo, QStringLiteral("penalty asked anew")))
                    return {}; // the fault is kept
            }
            kept.fine = kept.interest = nothing;
            penalty = penaltyNow(); // what paid the penalty now pays the debt
        }
        const PenaltyChange change{debt.account, debt.key.entry, penalty.fine - before.fine, penalty.interest - before.interest};
        if (!change.fine.isZero() || !change.interest.isZero())
            changes.push_back(change);
        if (penalty.fine != kept.fine || penalty.interest != kept.interest)
            entries.push_back(entryFor(debt, penalty, kept, upTo));
    }
    ledger.postAll(transaction, entries);
    return changes;
}

/// Those that are open, and those that were paid since the latest run. Instalments of a plan are none, while it is kept.
std::vector<PenaltyRun::Debt> PenaltyRun::lateDebts(Connection &connection, QDate upTo, EntryId after, EntryId last) const
{
    Query query = connection.query(R"(
        select p.entry_id, p.line, e.account_id, p.service, p.due_on
        from posting p join entry e on e.id = p.entry_id left join entry r on r.reverses = e.id
        where p.entry_id > :after and p.entry_id <= :last
            and p.ledger = 'receivable' and p.amount > 0 and p.part = 'capital' and p.due_on < :up_to
            and (e.kind = 'charge' or e.kind = 'opening') and r.id is null
            and (exists (select 1 from open_item o where o.entry_id = p.entry_id and o.line = p.line)
                or exists (select 1 from allocation a where a.debit_entry = p.entry_id and a.debit_line = p.line
                    and a.cause_id > (select coalesce(max(last_entry), 0) from penalty_run)))
        order by p.entry_id, p.line)");
    query.bind(":up_to", upTo).bind(":after", after.value).bind(":last", last.value);
    std::vector<Debt> debts;
    while (query.next())
        debts.push_back({{EntryId{query.integer(0)}, int(query.integer(1))}, AccountId{query.integer(2)}, query.text(3), query.date(4)});
    return debts;
}

PenaltyRun::Asked PenaltyRun::askedFor(Connection &connection, PostingKey debt) const
{
    const Money nothing = Money::zero(m_installation.currency);
    Asked asked{nothing, nothing, {}, 0};
    Query query = connection.query(R"(
        select p.entry_id, p.part, p.amount, r.id
        from posting p join entry e on e.id = p.entry_id left join entry r on r.reverses = e.id
        where p.of_entry = :entry and p.of_line = :line and e.kind = 'penalty' and p.ledger = 'receivable'
        order by p.entry_id, p.line)");
    query.bind(":entry", debt.entry).bind(":line", debt.line);
    EntryId latest;
    while (query.next()) {
        const EntryId entry{query.integer(0)};
        asked.ever += entry == latest ? 0 : 1;
        if (query.isNull(3)) {
            const bool isFine = debtPartNamed(query.text(1)) == DebtPart::Indemnity;
            (isFine ? asked.fine : asked.interest) += Money{query.integer(2), m_installation.currency};
            if (entry != latest)
                asked.entries.push_back(entry);
        }
        latest = entry;
    }
    return asked;
}

std::vector<DayRange> PenaltyRun::frozenDays(Connection &connection, const Debt &debt) const
{
    std::vector<DayRange> frozen;
    for (const AccountHold &hold : AccountRecordsStore(connection).holds(debt.account)) {
        if (hold.kind != HoldKind::Complaint && (hold.service.isEmpty() || hold.service == debt.service))
            frozen.push_back(hold.days);
    }
    return frozen;
}

QDate PenaltyRun::firstDayLate(QDate dueOn) const
{
    QDate day = dueOn.addDays(1);
    while (m_rules.penalty->startsOnWorkingDay && !m_isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

NewEntry PenaltyRun::entryFor(const Debt &debt, const Penalty &penalty, const Asked &before, QDate upTo) const
{
    NewEntry entry;
    entry.uniqueKey = QStringLiteral("penalty/%1/%2/%3")
                          .arg(QString::number(debt.key.entry.value), QString::number(debt.key.line),
                               QString::number(before.ever + 1));
    entry.kind = EntryKind::Penalty;
    entry.account = debt.account;
    entry.happenedOn = upTo;
    entry.working = penalty.working;
    const Money already = before.fine + before.interest;
    if (!already.isZero())
        entry.working += QStringLiteral("\n− %1").arg(already.toString()); // asked for before
    const auto add = [&](DebtPart part, const Money &amount) {
        if (amount.isZero())
            return;
        Posting posting{LedgerCode::Receivable, debt.service, amount, upTo, part};
        posting.of = debt.key;
        entry.postings.push_back(posting);
        entry.postings.push_back({LedgerCode::Penalty, debt.service, -amount});
    };
    add(DebtPart::Indemnity, penalty.fine - before.fine);
    add(DebtPart::Interest, penalty.interest - before.interest);
    return entry;
}

} // namespace contador
