// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/open_items_store.h"

#include <algorithm>

namespace contador {

namespace {

/// Columns: entry_id, line, debt_entry, debt_line, service, part, due_on, supplied_to, happened_on, amount, instalment.
OpenItem itemAt(const Query &query)
{
    return {{EntryId{query.integer(0)}, int(query.integer(1))},
            {EntryId{query.integer(2)}, int(query.integer(3))},
            query.text(4),
            debtPartNamed(query.text(5)).value_or(DebtPart::Capital),
            query.optionalDate(6),
            query.optionalDate(7),
            query.date(8),
            query.integer(9),
            query.integer(10) != 0};
}

} // namespace

std::vector<OpenItem> OpenItemsStore::of(AccountId account) const
{
    std::map<AccountId, std::vector<OpenItem>> items = of(std::span(&account, 1));
    return std::move(items[account]);
}

std::map<AccountId, std::vector<OpenItem>> OpenItemsStore::of(std::span<const AccountId> accounts) const
{
    const ListQuery query(m_connection, R"(
        select entry_id, line, debt_entry, debt_line, service, part, due_on, supplied_to, happened_on, amount, instalment,
            account_id
        from open_item where account_id in ({list}) order by entry_id, line)");
    std::map<AccountId, std::vector<OpenItem>> items;
    query.forEach(accounts, [&items](const Query &row) { items[AccountId{row.integer(11)}].push_back(itemAt(row)); });
    return items;
}

std::optional<OpenItem> OpenItemsStore::line(PostingKey key) const
{
    Query query = m_connection.query(R"(
        select p.entry_id, p.line, case when p.amount > 0 then coalesce(p.of_entry, p.entry_id) else p.entry_id end,
            case when p.amount > 0 then coalesce(p.of_line, p.line) else p.line end, p.service, p.part, p.due_on, p.supplied_to,
            e.happened_on, coalesce(o.amount, 0), case when e.kind = 'plan' then 1 else 0 end
        from posting p join entry e on e.id = p.entry_id
            left join open_item o on o.entry_id = p.entry_id and o.line = p.line
        where p.entry_id = :entry and p.line = :line and p.ledger = 'receivable')");
    query.bind(":entry", key.entry).bind(":line", key.line);
    return query.next() ? std::optional(itemAt(query)) : std::nullopt;
}

std::vector<OpenAfter> OpenItemsStore::history(PostingKey debt) const
{
    std::vector<OpenAfter> history;
    Query booked = m_connection.query(R"(
        select e.happened_on, p.amount from posting p join entry e on e.id = p.entry_id
        where p.entry_id = :entry and p.line = :line and p.ledger = 'receivable')");
    booked.bind(":entry", debt.entry).bind(":line", debt.line);
    if (!booked.next())
        return history;
    history.push_back({booked.date(0), booked.integer(1)});
    Query paid = m_connection.query(R"(
        select c.happened_on, sum(a.amount) from allocation a join entry c on c.id = a.credit_entry
            left join entry r on r.reverses = c.id
        where a.debit_entry = :entry and a.debit_line = :line and r.id is null
        group by c.happened_on order by c.happened_on)");
    paid.bind(":entry", debt.entry).bind(":line", debt.line);
    while (paid.next()) {
        const OpenAfter after{std::max(paid.date(0), history.front().day), history.back().open - paid.integer(1)};
        if (after.day == history.back().day)
            history.back().open = after.open;
        else
            history.push_back(after);
    }
    return history;
}

std::vector<Allocation> OpenItemsStore::allocationsOf(EntryId entry) const
{
    Query query = m_connection.query(R"(
        select credit_entry, credit_line, debit_entry, debit_line, sum(amount) from allocation
        where credit_entry = :entry or debit_entry = :entry
        group by credit_entry, credit_line, debit_entry, debit_line having sum(amount) <> 0
        order by credit_entry, credit_line, debit_entry, debit_line)");
    query.bind(":entry", entry);
    std::vector<Allocation> allocations;
    while (query.next()) {
        allocations.push_back({{EntryId{query.integer(0)}, int(query.integer(1))},
                               {EntryId{query.integer(2)}, int(query.integer(3))},
                               query.integer(4)});
    }
    return allocations;
}

} // namespace contador
