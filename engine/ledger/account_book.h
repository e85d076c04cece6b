// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/allocation_order.h"
#include "engine/ledger/open_item.h"

namespace contador {

/// The open items of one account at work: what is added to them, and which credit pays which debt. Values only.
/// After `settle` an account has debts or credits, never both.
class AccountBook {
public:
    AccountBook(const AllocationOrder &order, std::vector<OpenItem> open) : m_order(order), m_items(std::move(open)) { }

    /// A receivable line just booked.
    void add(const OpenItem &item) { m_items.push_back(item); }
    /// The credit `credit` pays the debt `debit`, as much as both have.
    void payExactly(PostingKey credit, PostingKey debit);
    /// Takes an allocation back. Both its items must be here, whatever is open of them.
    void takeBack(const Allocation &allocation);
    /// Every credit, the oldest first, pays the debts in their order; those of `named` first.
    void settle(QDate today, EntryId named = {});

    [[nodiscard]] const std::vector<OpenItem> &items() const { return m_items; } ///< with those that have become 0
    [[nodiscard]] const std::vector<Allocation> &allocations() const { return m_allocations; } ///< in order
    [[nodiscard]] bool has(PostingKey key) const;

private:
    OpenItem &item(PostingKey key);
    void pay(size_t credit, size_t debit, qint64 amount);

    const AllocationOrder &m_order;
    std::vector<OpenItem> m_items;
    std::vector<Allocation> m_allocations;
};

} // namespace contador
