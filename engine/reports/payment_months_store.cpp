// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/payment_months_store.h"

#include "engine/ledger/balance.h"

#include <QHash>

namespace contador {

namespace {

constexpr int entriesInStretch = 5000; // some twenty milliseconds

QHash<qint64, Disputes> disputesOn(Connection &connection, QDate day)
{
    QHash<qint64, Disputes> disputes;
    Query query = connection.query(R"(
        select account_id, service from account_hold
        where kind = 'dispute' and held_from <= :day and (held_to is null or held_to > :day))");
    query.bind(":day", day);
    while (query.next()) {
        Disputes &ofAccount = disputes[query.integer(0)];
        if (query.isNull(1))
            ofAccount.everything = true;
        else
            ofAccount.services << query.text(1);
    }
    return disputes;
}

} // namespace

PaymentMonthsStretch PaymentMonthsStore::after(EntryId after, const MonthRange &range, QDate today) const
{
    PaymentMonthsStretch stretch;
    {
        Query query = m_connection.query(R"(
            select max(id), (select max(id) from entry)
            from (select id from entry where id > :after order by id limit :many) stretch)");
        query.bind(":after", after.value).bind(":many", entriesInStretch);
        if (!query.next() || query.isNull(0))
            return stretch;
        stretch.last = EntryId{query.integer(0)};
        stretch.percent = int(query.integer(0) * 100 / query.integer(1));
    }
    PaymentMonths months(m_installation.currency);
    addBills(months, after, stretch.last, range, today);
    addPayments(months, after, stretch.last, range);
    stretch.months = months.months();
    return stretch;
}

std::vector<PaymentMonth> PaymentMonthsStore::all(const MonthRange &range, QDate today) const
{
    PaymentMonths months(m_installation.currency);
    for (EntryId last;;) {
        const PaymentMonthsStretch stretch = after(last, range, today);
        if (stretch.last.isNull())
            return months.months();
        months.add(stretch.months);
        last = stretch.last;
    }
}

void PaymentMonthsStore::addBills(PaymentMonths &months, EntryId after, EntryId last, const MonthRange &range, QDate today) const
{
    const QHash<qint64, Disputes> disputes = disputesOn(m_connection, today);
    // What was taken back of an allocation is a row below zero, so a payment that bounced adds up to nothing.
    Query query = m_connection.query(R"(
        select p.entry_id, p.line, e.account_id, p.service, e.happened_on, p.due_on, p.amount, c.kind, c.happened_on, sum(a.amount)
        from entry e join posting p on p.entry_id = e.id
            left join allocation a on a.debit_entry = p.entry_id and a.debit_line = p.line
            left join entry c on c.id = a.credit_entry
        where e.id > :after and e.id <= :last and e.kind = 'charge' and e.happened_on >= :from and e.happened_on <= :to
            and p.ledger = 'receivable' and p.amount > 0 and not exists (select 1 from entry r where r.reverses = e.id)
        group by p.entry_id, p.line, e.account_id, p.service, e.happened_on, p.due_on, p.amount, c.kind, c.happened_on
        order by p.entry_id, p.line)");
    query.bind(":after", after.value).bind(":last", last).bind(":from", range.from).bind(":to", range.to);
    std::vector<BilledLine> bill;
    int lineNumber = 0;
    while (query.next()) {
        const EntryId entry{query.integer(0)};
        if (!bill.empty() && bill.front().bill != entry) {
            months.addBill(bill, today);
            bill.clear();
        }
        const int number = int(query.integer(1));
        if (bill.empty() || number != lineNumber) {
            const auto disputed = disputes.constFind(query.integer(2));
            bill.push_back({entry, query.date(4), query.optionalDate(5), query.integer(6),
                            disputed != disputes.constEnd() && disputed->has(query.text(3)), {}});
            lineNumber = number;
        }
        if (const auto kind = entryKindNamed(query.text(7)); kind && query.integer(9) != 0)
            bill.back().settled.push_back({*kind, query.date(8), query.integer(9)});
    }
    if (!bill.empty())
        months.addBill(bill, today);
}

void PaymentMonthsStore::addPayments(PaymentMonths &months, EntryId after, EntryId last, const MonthRange &range) const
{
    Query query = m_connection.query(R"(
        select e.happened_on, count(distinct e.id), -sum(p.amount)
        from entry e join posting p on p.entry_id = e.id
        where e.id > :after and e.id <= :last and e.kind = 'payment' and e.happened_on >= :from and e.happened_on <= :to
            and p.ledger = 'receivable' and not exists (select 1 from entry r where r.reverses = e.id)
        group by e.happened_on)");
    query.bind(":after", after.value).bind(":last", last).bind(":from", range.from).bind(":to", range.to);
    while (query.next())
        months.addPayments(query.date(0), query.integer(1), query.integer(2));
}

} // namespace contador
