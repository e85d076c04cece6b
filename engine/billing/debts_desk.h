// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/penalty_run.h"
#include "engine/billing/plan_desk.h"

#include <QMetaType>

namespace contador {

/// A penalty and whose it is.
struct PenaltyLine {
    QString account;
    QString holder;
    Money fine; ///< below zero: less than was asked before
    Money interest;
};

/// What a clerk does about debts, by the numbers of accounts.
class DebtsDesk {
public:
    enum class Mode { DryRun, Apply };
    DebtsDesk(Transaction &transaction, const Installation &installation) : m_transaction(transaction), m_installation(installation) { }

    /// Asks the penalties of the debts in a stretch of the book, or only tells which.
    Outcome<std::vector<PenaltyLine>, PenaltyFault> penalties(QDate upTo, EntryId after, EntryId last, Mode mode);
    /// A run has come to the end of the book as it was when it began.
    void notePenalties(QDate upTo, EntryId latestBefore);

    /// None: there is no such account.
    std::optional<Outcome<InstalmentPlan, PlanFault>> agree(const QString &account, const PlanTerms &terms, Mode mode);
    /// False: no plan of it runs.
    bool end(const QString &account, const QString &reason);
    /// Ends the plans that are paid or broken by today.
    std::vector<InstalmentPlan> watch();

private:
    [[nodiscard]] QDate today() const { return m_installation.dateAt(m_transaction.at()); }

    Transaction &m_transaction;
    const Installation &m_installation;
};

} // namespace contador

Q_DECLARE_METATYPE(contador::PlanTerms)
