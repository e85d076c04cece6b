// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/ledger/ledger_store.h"

namespace contador {

enum class PlanOutcome {
    Kept, ///< every instalment was paid
    Broken, ///< one was not paid in time: what is left is due, as it was before
    Cancelled, ///< by a clerk: the same
};
QString planOutcomeName(PlanOutcome outcome); ///< "broken": the word in the database and in exports
std::optional<PlanOutcome> planOutcomeNamed(const QString &name);

/// What was agreed with a consumer about paying his debt in instalments.
struct InstalmentPlan {
    struct Part {
        QString service;
        QDate dueOn;
        Money amount;
        Money open; ///< of it; nothing once the plan has ended otherwise than kept
    };
    qint64 id = 0;
    AccountId account;
    EntryId entry;
    QDate agreedOn;
    QString agreedBy;
    std::optional<PlanOutcome> outcome; ///< none: it runs
    QDate endedOn;
    std::vector<Part> parts; ///< by day, then by service
};

/// How a plan stands on a day.
struct PlanStanding {
    Money agreed; ///< what it is about
    Money open; ///< of it
    std::optional<QDate> nextDue; ///< of the first instalment that is open, past or coming; none: all is paid, or it has ended
    Money next; ///< what is open of that day's instalments
    Money missed; ///< open, and its day is over
};
PlanStanding standingOf(const InstalmentPlan &plan, const Currency &currency, QDate today);

enum class PlanFault {
    NothingOwed,
    AlreadyInPlan,
    TooManyInstalments, ///< more than the rule of the country allows
    TooSmall, ///< an instalment below what the rule of the country allows
    FirstDueInPast,
};

struct PlanTerms {
    int instalments = 1;
    QDate firstDue;
    QString service; ///< the debts of one only; empty: of every one
};

/// Agrees plans of payment and watches over them. While a plan is kept, its debts cost no penalty and no procedure goes on.
class PlanDesk {
public:
    explicit PlanDesk(const Installation &installation);

    Outcome<InstalmentPlan, PlanFault> agree(Transaction &transaction, AccountId account, const PlanTerms &terms, QDate today) const;
    /// Ends the plans that are paid or broken by now: what became of each.
    std::vector<InstalmentPlan> watch(Transaction &transaction, QDate today) const;
    /// Ends one that runs; false: there is none.
    bool cancel(Transaction &transaction, AccountId account, QDate today, const QString &reason) const;
    [[nodiscard]] std::vector<InstalmentPlan> plans(Connection &connection, AccountId account) const; ///< newest first

    /// Newest first. \param before number of the last one of the page before; 0: the first page
    [[nodiscard]] std::vector<InstalmentPlan> page(Connection &connection, bool runningOnly, qint64 before, int most) const;

    [[nodiscard]] const PlanRules &rules() const { return m_rules; }

private:
    [[nodiscard]] std::vector<InstalmentPlan> load(Connection &connection, Query rows) const;
    void end(Transaction &transaction, const InstalmentPlan &plan, PlanOutcome outcome, QDate today, const QString &reason) const;

    const Installation &m_installation;
    const PlanRules &m_rules;
};

} // namespace contador
