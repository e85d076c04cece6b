// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/plan_desk.h"
#include "engine/ledger/ageing.h"

#include <QMetaType>

namespace contador {

/// What everybody owes on a day, by how long it has been overdue.
struct DebtsPicture {
    struct OfService {
        QString service; ///< empty: credits of no single service
        Ageing ageing;
    };
    QDate today;
    Ageing all;
    std::vector<OfService> services; ///< by name; they add up to `all`
};

/// A part of the debts: a row of the picture.
struct DebtBucket {
    enum class State { NotDue, Overdue, Undated, Disputed, Credit };
    State state = State::Overdue;
    int from = 1; ///< days overdue, of what is overdue
    std::optional<int> to; ///< none: and more
    bool operator==(const DebtBucket &) const = default;
};

/// An account behind a bucket.
struct DebtorLine {
    AccountId id;
    QString number;
    QString holder;
    QString address;
    QString phone; ///< the first one that speaks for it
    Money amount; ///< in the bucket
    std::optional<QDate> oldestDue; ///< of that
    Money balance; ///< of everything
    bool held = false; ///< procedures rest: dispute, complaint or plan
    bool vulnerable = false;
};

/// Where a page ended: the next one begins after it.
struct DebtorPlace {
    qint64 amount = 0; ///< minor units
    AccountId account;
};

struct DebtorsQuestion {
    DebtBucket bucket;
    QString service; ///< empty: of every one
    std::optional<DebtorPlace> after; ///< none: the first page
    int most = 200;
};

/// The largest amounts first.
struct DebtorsPage {
    std::vector<DebtorLine> lines;
    std::optional<DebtorPlace> next; ///< none: that was all
};

/// A plan of payment and whose it is.
struct PlanLine {
    InstalmentPlan plan;
    PlanStanding standing;
    QString account;
    QString holder;
};

struct PlansQuestion {
    bool runningOnly = true;
    qint64 before = 0; ///< number of the last plan of the page before; 0: the first page
    int most = 100;
};

} // namespace contador

Q_DECLARE_METATYPE(contador::DebtorsQuestion)
Q_DECLARE_METATYPE(contador::PlansQuestion)
