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
    Query query = m_connection.query(R"(
        select entry_id, line, debt_entry, debt_line, service, part, due_on, supplied_to, happened_on, amount, instalment
        from open_item where account_id = :account order by entry_id, line)");
    query.bind(":account", account);
    std::vector<OpenItem> items;
    while (query.next())
        items.push_back(itemAt(query));
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

void OpenItemsStore::keepNew(AccountId account, const OpenItem &item) const
{
    Query query = m_connection.query(R"(
        insert into open_item (entry_id, line, account_id, debt_entry, debt_line, service, part, due_on, supplied_to,
            happened_on, amount, instalment)
        values (:entry, :line, :account, :debt_entry, :debt_line, :service, :part, :due_on, :supplied_to, :happened_on, :amount,
            :instalment))");
    query.bind(":entry", item.key.entry)
        .bind(":line", item.key.line)
        .bind(":account", account)
        .bind(":debt_entry", item.debt.entry)
        .bind(":debt_line", item.debt.line)
        .bind(":service", item.service.isEmpty() ? QString() : item.service)
        .bind(":part", debtPartName(item.part))
        .bind(":due_on", item.dueOn)
        .bind(":supplied_to", item.suppliedTo)
        .bind(":happened_on", item.happenedOn)
        .bind(":amount", item.open)
        .bind(":instalment", item.isInstalment ? 1 : 0)
        .run();
}

void OpenItemsStore::keep(EntryId cause, AccountId account, const std::vector<OpenItem> &before, const AccountBook &book,
                          const QString &rule) const
{
    for (const OpenItem &item : book.items()) {
        const auto old =
            std::find_if(before.begin(), before.end(), [&](const OpenItem &known) { return known.key == item.key; });
        const qint64 was = old == before.end() ? 0 : old->open;
        if (was == item.open)
            continue;
        if (was == 0) {
            keepNew(account, item);
        } else if (item.open == 0) {
            Query query = m_connection.query("delete from open_item where entry_id = :entry and line = :line");
            query.bind(":entry", item.key.entry).bind(":line", item.key.line).run();
        } else {
            Query query = m_connection.query("update open_item set amount = :amount where entry_id = :entry and line = :line");
            query.bind(":entry", item.key.entry).bind(":line", item.key.line).bind(":amount", item.open).run();
        }
    }
    int ordinal = 0;
    for (const Allocation &allocation : book.allocations()) {
        Query query = m_connection.query(R"(
            insert into allocation (cause_id, ordinal, credit_entry, credit_line, debit_entry, debit_line, amount, rule)
            values (:cause, :ordinal, :credit_entry, :credit_line, :debit_entry, :debit_line, :amount, :rule))");
        query.bind(":cause", cause)
            .bind(":ordinal", ++ordinal)
            .bind(":credit_entry", allocation.credit.entry)
            .bind(":credit_line", allocation.credit.line)
            .bind(":debit_entry", allocation.debit.entry)
            .bind(":debit_line", allocation.debit.line)
            .bind(":amount", allocation.amount)
            .bind(":rule", rule)
            .run();
    }
}

} // namespace contador
