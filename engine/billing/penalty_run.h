// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/ledger/ledger_store.h"

#include <functional>

namespace contador {

/// What a run did to one debt.
struct PenaltyChange {
    AccountId account;
    EntryId debt;
    Money fine; ///< asked for now; below zero: less than before, because of what was paid or taken back since
    Money interest;
};

enum class PenaltyFault {
    DayInFuture, ///< penalties are asked up to today
    NoRules, ///< of the country
    NoCalendar, ///< they begin on a working day, and the holidays of the country are not known
};

/// Books what debts paid late cost more, up to a day. Each run looks at the whole past of a debt and books only what differs
/// from what was asked before: running twice, or a day late, changes nothing in the end.
class PenaltyRun {
public:
    /// By the rules and the calendar of the country, where there are.
    static Outcome<PenaltyRun, PenaltyFault> ofCountry(const Installation &installation, QDate upTo, QDate today);
    /// \param isWorkingDay of the country: some count from the first working day
    PenaltyRun(const Installation &installation, std::function<bool(QDate)> isWorkingDay);

    /// Nothing where the country's rules know no penalty. \param upTo the last day that counts
    std::vector<PenaltyChange> run(Transaction &transaction, QDate upTo) const;

    // The same in stretches of the book, each in a transaction of its own, so that a large run goes beside other work: take
    // `latestEntry`, go up to it, then `note` it. What is not noted, because it was stopped, the next run looks at again.

    [[nodiscard]] static EntryId latestEntry(Connection &connection);
    /// Of the debts booked after one entry, up to and with another.
    std::vector<PenaltyChange> runStretch(Transaction &transaction, QDate upTo, EntryId after, EntryId last) const;
    static void note(Transaction &transaction, QDate upTo, EntryId latestBefore);

private:
    struct Debt {
        PostingKey key;
        AccountId account;
        QString service;
        QDate dueOn;
    };
    struct Asked {
        Money fine;
        Money interest;
        std::vector<EntryId> entries; ///< that are not taken back
        qint64 ever = 0; ///< entries, taken back or not
    };
    [[nodiscard]] std::vector<Debt> lateDebts(Connection &connection, QDate upTo, EntryId after, EntryId last) const;
    [[nodiscard]] Asked askedFor(Connection &connection, PostingKey debt) const;
    [[nodiscard]] std::vector<DayRange> frozenDays(Connection &connection, const Debt &debt) const;
    [[nodiscard]] QDate firstDayLate(QDate dueOn) const;
    [[nodiscard]] NewEntry entryFor(const Debt &debt, const Penalty &penalty, const Asked &before, QDate upTo) const;

    const Installation &m_installation;
    const MoneyRules &m_rules;
    std::function<bool(QDate)> m_isWorkingDay;
};

} // namespace contador
