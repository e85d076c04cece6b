// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/payment_months.h"

#include "engine/reports/payment_discipline.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

constexpr std::array counts{&PaymentMonth::bills, &PaymentMonth::judged, &PaymentMonth::judgedInTime, &PaymentMonth::payments};
constexpr std::array amounts{&PaymentMonth::billed,       &PaymentMonth::paidInTime,         &PaymentMonth::paidLate,
                             &PaymentMonth::arranged,     &PaymentMonth::credited,           &PaymentMonth::disputed,
                             &PaymentMonth::notDue,       &PaymentMonth::overdue,            &PaymentMonth::judgedAmount,
                             &PaymentMonth::judgedAmountInTime, &PaymentMonth::received};

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

PaymentMonth emptyMonth(QDate month, const Currency &currency)
{
    const Money nothing = Money::zero(currency);
    PaymentMonth empty;
    empty.month = month;
    for (Money PaymentMonth::*amount : amounts)
        empty.*amount = nothing;
    return empty;
}

/// Where a part of a bill that is no longer open belongs.
Money PaymentMonth::*placeOf(const BilledLine::Settled &settled, const std::optional<QDate> &dueOn)
{
    switch (settled.by) {
    case EntryKind::Opening: // a credit from before
    case EntryKind::Payment:
        return dueOn && settled.on > *dueOn ? &PaymentMonth::paidLate : &PaymentMonth::paidInTime;
    case EntryKind::Plan:
        return &PaymentMonth::arranged;
    case EntryKind::Charge: // a correction below zero
    case EntryKind::Reversal:
    case EntryKind::Penalty:
    case EntryKind::Credit:
    case EntryKind::WriteOff:
        return &PaymentMonth::credited;
    }
    Q_UNREACHABLE();
}

Money PaymentMonth::*placeOfOpen(const BilledLine &line, QDate today)
{
    if (line.isDisputed)
        return &PaymentMonth::disputed;
    return line.dueOn && *line.dueOn < today ? &PaymentMonth::overdue : &PaymentMonth::notDue;
}

} // namespace

std::optional<Decimal> inTimeShare(const PaymentMonth &month)
{
    return month.judged < leastBillsOfShare ? std::nullopt : collectionRatio(month.judgedAmountInTime, month.judgedAmount);
}

std::optional<Decimal> collectionRatio(const PaymentMonth &month)
{
    return month.bills < leastBillsOfShare ? std::nullopt : collectionRatio(month.received, month.billed);
}

PaymentMonth &PaymentMonths::of(QDate day)
{
    const QDate month = monthOf(day);
    const auto at = std::ranges::lower_bound(m_months, month, {}, &PaymentMonth::month);
    if (at != m_months.end() && at->month == month)
        return *at;
    return *m_months.insert(at, emptyMonth(month, m_currency));
}

void PaymentMonths::addBill(const std::vector<BilledLine> &lines, QDate today)
{
    PaymentMonth bill = emptyMonth(monthOf(lines.front().billedOn), m_currency);
    bool isJudged = true;
    for (const BilledLine &line : lines) {
        qint64 open = line.amount;
        for (const BilledLine::Settled &settled : line.settled) {
            (bill.*placeOf(settled, line.dueOn)).minor += settled.amount;
            open -= settled.amount;
        }
        (bill.*placeOfOpen(line, today)).minor += open;
        bill.billed.minor += line.amount;
        isJudged = isJudged && line.dueOn && *line.dueOn < today && !(line.isDisputed && open > 0);
    }
    bill.bills = 1;
    const Money asked = bill.billed - bill.credited;
    if (isJudged && !asked.isZero()) {
        bill.judged = 1;
        bill.judgedAmount = asked;
        bill.judgedAmountInTime = bill.paidInTime;
        bill.judgedInTime = bill.paidInTime == asked ? 1 : 0;
    }
    add({bill});
}

void PaymentMonths::addPayments(QDate on, qint64 count, qint64 received)
{
    PaymentMonth &month = of(on);
    month.payments += count;
    month.received.minor += received;
}

void PaymentMonths::add(const std::vector<PaymentMonth> &others)
{
    for (const PaymentMonth &other : others) {
        PaymentMonth &month = of(other.month);
        for (qint64 PaymentMonth::*count : counts)
            month.*count += other.*count;
        for (Money PaymentMonth::*amount : amounts)
            month.*amount += other.*amount;
    }
}

MonthRange MonthRange::holding(QDate first, QDate last)
{
    return {monthOf(first), monthOf(last).addMonths(1).addDays(-1)};
}

} // namespace contador
