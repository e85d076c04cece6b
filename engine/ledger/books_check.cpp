// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/books_check.h"

#include "engine/core/names.h"

namespace contador {

namespace {

using Kind = BooksFault::Kind;

constexpr std::array kindNames{
    Named{Kind::Unbalanced, "unbalanced"},
    Named{Kind::OpenDiffers, "open_differs"},
    Named{Kind::OverPaid, "over_paid"},
};

constexpr int entriesInStretch = 2000; // some ten milliseconds

// Each selects the entries at fault among those above :after and up to :last.
constexpr std::array<std::pair<Kind, const char *>, 3> checks{{
    {Kind::Unbalanced, R"(
        select e.id from entry e left join posting p on p.entry_id = e.id
        where e.id > :after and e.id <= :last
        group by e.id having count(p.line) < 2 or sum(p.amount) <> 0 order by e.id)"},
    {Kind::OpenDiffers, R"(
        select distinct p.entry_id from posting p
            left join open_item o on o.entry_id = p.entry_id and o.line = p.line
            left join (select debit_entry, debit_line, sum(amount) paid from allocation
                    where debit_entry > :after and debit_entry <= :last group by debit_entry, debit_line) d
                on d.debit_entry = p.entry_id and d.debit_line = p.line
            left join (select credit_entry, credit_line, sum(amount) paid from allocation
                    where credit_entry > :after and credit_entry <= :last group by credit_entry, credit_line) c
                on c.credit_entry = p.entry_id and c.credit_line = p.line
        where p.entry_id > :after and p.entry_id <= :last and p.ledger = 'receivable'
            and coalesce(o.amount, 0) <> p.amount - coalesce(d.paid, 0) + coalesce(c.paid, 0)
        order by p.entry_id)"},
    {Kind::OverPaid, R"(
        select distinct entry_id from (
            select p.entry_id from posting p
                join (select debit_entry, debit_line, sum(amount) paid from allocation
                        where debit_entry > :after and debit_entry <= :last group by debit_entry, debit_line) d
                    on d.debit_entry = p.entry_id and d.debit_line = p.line
            where d.paid < 0 or d.paid > p.amount or p.ledger <> 'receivable'
            union all
            select p.entry_id from posting p
                join (select credit_entry, credit_line, sum(amount) paid from allocation
                        where credit_entry > :after and credit_entry <= :last group by credit_entry, credit_line) c
                    on c.credit_entry = p.entry_id and c.credit_line = p.line
            where c.paid < 0 or c.paid > -p.amount or p.ledger <> 'receivable') wrong
        order by entry_id)"},
}};

} // namespace

QString booksFaultName(BooksFault::Kind kind)
{
    return nameOf(kindNames, kind);
}

BooksStretch checkBooksAfter(Connection &connection, EntryId after, int most)
{
    BooksStretch stretch;
    {
        Query query = connection.query(R"(
            select max(id) from (select id from entry where id > :after order by id limit :many) stretch)");
        query.bind(":after", after.value).bind(":many", entriesInStretch);
        if (!query.next() || query.isNull(0))
            return stretch;
        stretch.last = EntryId{query.integer(0)};
    }
    for (const auto &[kind, sql] : checks) {
        Query query = connection.query(sql);
        query.bind(":after", after.value).bind(":last", stretch.last);
        while (stretch.faults.size() < size_t(most) && query.next())
            stretch.faults.push_back({kind, EntryId{query.integer(0)}});
    }
    return stretch;
}

std::vector<BooksFault> checkBooks(Connection &connection, int most)
{
    std::vector<BooksFault> faults;
    for (EntryId after; faults.size() < size_t(most);) {
        const BooksStretch stretch = checkBooksAfter(connection, after, most - int(faults.size()));
        if (stretch.last.isNull())
            break;
        faults.insert(faults.end(), stretch.faults.begin(), stretch.faults.end());
        after = stretch.last;
    }
    return faults;
}

} // namespace contador
