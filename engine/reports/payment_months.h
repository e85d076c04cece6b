// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/ledger/entry.h"

#include <QDate>
#include <QMetaType>

#include <optional>
#include <vector>

namespace contador {

/// What became of the bills of one month until today, and the money that came in during it. `billed` is the sum of the seven
/// amounts below it.
struct PaymentMonth {
    QDate month; ///< its first day
    qint64 bills = 0; ///< charged in it and not taken back since
    Money billed;
    Money paidInTime; ///< by their last day; without one nothing is late
    Money paidLate;
    Money arranged; ///< went into a plan of payment
    Money credited; ///< by credit notes, or given up
    Money disputed; ///< open and in dispute
    Money notDue; ///< open, to be paid later
    Money overdue; ///< open, too late

    // Whether a bill was paid in time is known once its last day is over, and asked of no bill in dispute.
    qint64 judged = 0; ///< bills of which that is known
    qint64 judgedInTime = 0; ///< of those: wholly paid by their last day
    Money judgedAmount; ///< of them, less credit notes
    Money judgedAmountInTime;

    qint64 payments = 0; ///< that came in the month and were not taken back
    Money received; ///< for whatever debts
    bool operator==(const PaymentMonth &) const = default;
};

/// Of fewer bills no share is told: one consumer more or less would change it by five points.
inline constexpr qint64 leastBillsOfShare = 20;

/// Per cent of the amount that was paid in time. None: too few bills are judged.
std::optional<Decimal> inTimeShare(const PaymentMonth &month);
/// Per cent of what was billed in the month that came in during it. None: too few bills. See collectionRatio.
std::optional<Decimal> collectionRatio(const PaymentMonth &month);

/// A line of a bill and what paid it.
struct BilledLine {
    struct Settled {
        EntryKind by = EntryKind::Payment;
        QDate on;
        qint64 amount = 0; ///< minor units
    };
    EntryId bill;
    QDate billedOn;
    std::optional<QDate> dueOn;
    qint64 amount = 0; ///< minor units, above 0
    bool isDisputed = false;
    std::vector<Settled> settled;
};

/// Adds bills and payments up by months. What two of them counted may be put together.
class PaymentMonths {
public:
    explicit PaymentMonths(const Currency &currency) : m_currency(currency) { }

    void addBill(const std::vector<BilledLine> &lines, QDate today); ///< of one bill, at least one
    void addPayments(QDate on, qint64 count, qint64 received);
    void add(const std::vector<PaymentMonth> &others);
    [[nodiscard]] const std::vector<PaymentMonth> &months() const { return m_months; } ///< in order; those with nothing are left out

private:
    PaymentMonth &of(QDate day);

    Currency m_currency;
    std::vector<PaymentMonth> m_months;
};

/// Which months are asked for: whole ones.
struct MonthRange {
    QDate from; ///< the first day of the first month
    QDate to; ///< the last day of the last one
    /// The months that hold the two days.
    static MonthRange holding(QDate first, QDate last);
    /// Twelve of them, the last one that of `today`.
    static MonthRange yearUntil(QDate today) { return holding(today.addMonths(-11), today); }
    bool operator==(const MonthRange &) const = default;
};

/// A stretch of the book, so that a large one can be counted beside other work.
struct PaymentMonthsStretch {
    std::vector<PaymentMonth> months;
    EntryId last; ///< the last entry that was looked at; none: the book has no entry after `after`
    int percent = 100; ///< of the book that has been looked at
};

} // namespace contador

Q_DECLARE_METATYPE(contador::PaymentMonth)
