// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/account_book.h"

#include <algorithm>

namespace contador {

bool AccountBook::has(PostingKey key) const
{
    return std::any_of(m_items.begin(), m_items.end(), [key](const OpenItem &item) { return item.key == key; });
}

OpenItem &AccountBook::item(PostingKey key)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [key](const OpenItem &item) { return item.key == key; });
    Q_ASSERT(found != m_items.end());
    return *found;
}

void AccountBook::pay(size_t credit, size_t debit, qint64 amount)
{
    m_items[credit].open += amount;
    m_items[debit].open -= amount;
    m_allocations.push_back({m_items[credit].key, m_items[debit].key, amount});
}

void AccountBook::payExactly(PostingKey credit, PostingKey debit)
{
    OpenItem &from = item(credit);
    OpenItem &to = item(debit);
    const qint64 amount = std::min(-from.open, to.open);
    if (amount > 0)
        pay(size_t(&from - m_items.data()), size_t(&to - m_items.data()), amount);
}

void AccountBook::takeBack(const Allocation &allocation)
{
    item(allocation.credit).open -= allocation.amount;
    item(allocation.debit).open += allocation.amount;
    m_allocations.push_back({allocation.credit, allocation.debit, -allocation.amount});
}

void AccountBook::settle(QDate today, EntryId named)
{
    for (size_t credit = 0; credit < m_items.size(); ++credit) {
        if (m_items[credit].open >= 0)
            continue;
        const OpenItem &from = m_items[credit];
        for (const auto &[debit, amount] : allocate(m_order, m_items, -from.open, from.service, named, today))
            pay(credit, debit, amount);
    }
}

} // namespace contador
