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

// Each selects the entries at fault.
constexpr std::array<std::pair<Kind, const char *>, 3> checks{{
    {Kind::Unbalanced, R"(
        select e.id from entry e left join posting p on p.entry_id = e.id
        group by e.id having count(p.line) < 2 or sum(p.amount) <> 0 order by e.id)"},
    {Kind::OpenDiffers, R"(
        select distinct p.entry_id from posting p
            left join open_item o on o.entry_id = p.entry_id and o.line = p.line
            left join (select debit_entry, debit_line, sum(amount) paid from allocation group by debit_entry, debit_line) d
                on d.debit_entry = p.entry_id and d.debit_line = p.line
            left join (select credit_entry, credit_line, sum(amount) paid from allocation group by credit_entry, credit_line) c
                on c.credit_entry = p.entry_id and c.credit_line = p.line
        where p.ledger = 'receivable'
            and coalesce(o.amount, 0) <> p.amount - coalesce(d.paid, 0) + coalesce(c.paid, 0)
        order by p.entry_id)"},
    {Kind::OverPaid, R"(
        select distinct entry_id from (
            select p.entry_id from posting p
                join (select debit_entry, debit_line, sum(amount) paid from allocation group by debit_entry, debit_line) d
                    on d.debit_entry = p.entry_id and d.debit_line = p.line
            where d.paid < 0 or d.paid > p.amount or p.ledger <> 'receivable'
            union all
            select p.entry_id from posting p
                join (select credit_entry, credit_line, sum(amount) paid from allocation group by credit_entry, credit_line) c
                    on c.credit_entry = p.entry_id and c.credit_line = p.line
            where c.paid < 0 or c.paid > -p.amount or p.ledger <> 'receivable') wrong
        order by entry_id)"},
}};

} // namespace

QString booksFaultName(BooksFault::Kind kind)
{
    return nameOf(kindNames, kind);
}

std::vector<BooksFault> checkBooks(Connection &connection, int most)
{
    std::vector<BooksFault> faults;
    for (const auto &[kind, sql] : checks) {
        Query query = connection.query(sql);
        while (faults.size() < size_t(most) && query.next())
            faults.push_back({kind, EntryId{query.integer(0)}});
    }
    return faults;
}

} // namespace contador
