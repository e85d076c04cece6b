// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/allocation_order.h"

#include <algorithm>

namespace contador {

namespace {

using Criterion = AllocationCriterion;

/// Items that are paid one after the other: a debt with its interest and expenses, or one part of all debts.
struct Debt {
    const OpenItem *main = nullptr; ///< decides its place
    std::vector<size_t> items;
    qint64 open = 0;
    bool isNamed = false;
};

class Sharing {
public:
    Sharing(const AllocationOrder &order, const std::vector<OpenItem> &items, const QString &service, EntryId named, QDate today)
        : m_order(order), m_items(items), m_service(service), m_today(today)
    {
        for (size_t i = 0; i < items.size(); ++i) {
            if (items[i].open > 0)
                addItem(i, named);
        }
        for (Debt &debt : m_debts)
            std::stable_sort(debt.items.begin(), debt.items.end(),
                             [this](size_t a, size_t b) { return rank(m_items[a].part) < rank(m_items[b].part); });
        std::stable_sort(m_debts.begin(), m_debts.end(), [this](const Debt &a, const Debt &b) { return compare(a, b) < 0; });
        m_sharesAlike =
            std::find(order.between.begin(), order.between.end(), Criterion::ProRata) != order.between.end();
    }

    std::vector<std::pair<size_t, qint64>> share(qint64 credit)
    {
        for (auto first = m_debts.begin(); first != m_debts.end() && credit > 0;) {
            auto last = first + 1;
            while (m_sharesAlike && last != m_debts.end() && compare(*first, *last) == 0)
                ++last;
            credit = shareAmong(first, last, credit);
            first = last;
        }
        return std::move(m_shares);
    }

private:
    using Iterator = std::vector<Debt>::iterator;

    void addItem(size_t index, EntryId named)
    {
        const OpenItem &item = m_items[index];
        auto found = std::find_if(m_debts.begin(), m_debts.end(), [&](const Debt &debt) {
            return debt.main->debt == item.debt && (!m_order.partsFirst || debt.main->part == item.part);
        });
        if (found == m_debts.end())
            found = m_debts.insert(m_debts.end(), Debt{&item, {}, 0, false});
        if (item.key == item.debt)
            found->main = &item;
        found->items.push_back(index);
        found->open += item.open;
        found->isNamed |= !named.isNull() && (item.key.entry == named || item.debt.entry == named);
    }

    [[nodiscard]] size_t rank(DebtPart part) const
    {
        return size_t(std::find(m_order.within.begin(), m_order.within.end(), part) - m_order.within.begin());
    }

    /// Below 0: `a` is paid first; 0: the rules know no difference.
    [[nodiscard]] int compare(const Debt &a, const Debt &b) const
    {
        if (a.isNamed != b.isNamed)
            return a.isNamed ? -1 : 1;
        if (m_order.partsFirst && a.main->part != b.main->part)
            return rank(a.main->part) < rank(b.main->part) ? -1 : 1;
        for (const Criterion criterion : m_order.between) {
            if (const int difference = compareBy(criterion, *a.main, *b.main); difference != 0)
                return difference;
        }
        return 0;
    }

    [[nodiscard]] int compareBy(Criterion criterion, const OpenItem &a, const OpenItem &b) const
    {
        switch (criterion) {
        case Criterion::OwnService:
            return m_service.isEmpty() ? 0 : int(b.service == m_service) - int(a.service == m_service);
        case Criterion::Overdue:
            return int(isOverdue(b)) - int(isOverdue(a));
        case Criterion::EarliestDue:
            if (!a.dueOn || !b.dueOn)
                return int(b.dueOn.has_value()) - int(a.dueOn.has_value());
            return *a.dueOn < *b.dueOn ? -1 : int(*b.dueOn < *a.dueOn);
        case Criterion::Oldest:
            return a.happenedOn < b.happenedOn ? -1 : int(b.happenedOn < a.happenedOn);
        case Criterion::ProRata:
            break;
        }
        return 0;
    }

    [[nodiscard]] bool isOverdue(const OpenItem &item) const { return item.dueOn && *item.dueOn < m_today; }

    /// What is left of the credit.
    qint64 shareAmong(Iterator first, Iterator last, qint64 credit)
    {
        qint64 open = 0;
        for (auto debt = first; debt != last; ++debt)
            open += debt->open;
        if (credit >= open || last - first == 1) {
            for (auto debt = first; debt != last; ++debt)
                credit = payDebt(*debt, std::min(credit, debt->open), credit);
            return credit;
        }
        // Cents that do not divide go to the first ones.
        std::vector<qint64> shares;
        qint64 given = 0;
        for (auto debt = first; debt != last; ++debt) {
            shares.push_back(qint64(__int128(credit) * debt->open / open));
            given += shares.back();
        }
        for (size_t i = 0; given < credit; i = (i + 1) % shares.size()) {
            if (shares[i] < (first + qsizetype(i))->open) {
                ++shares[i];
                ++given;
            }
        }
        for (size_t i = 0; i < shares.size(); ++i)
            payDebt(*(first + qsizetype(i)), shares[i], shares[i]);
        return 0;
    }

    qint64 payDebt(const Debt &debt, qint64 amount, qint64 credit)
    {
        for (const size_t index : debt.items) {
            const qint64 paid = std::min(amount, m_items[index].open);
            if (paid == 0)
                continue;
            m_shares.emplace_back(index, paid);
            amount -= paid;
            credit -= paid;
        }
        return credit;
    }

    const AllocationOrder &m_order;
    const std::vector<OpenItem> &m_items;
    const QString &m_service;
    QDate m_today;
    bool m_sharesAlike = false;
    std::vector<Debt> m_debts;
    std::vector<std::pair<size_t, qint64>> m_shares;
};

} // namespace

std::vector<std::pair<size_t, qint64>> allocate(const AllocationOrder &order, const std::vector<OpenItem> &items, qint64 credit,
                                                const QString &service, EntryId named, QDate today)
{
    return Sharing(order, items, service, named, today).share(credit);
}

} // namespace contador
