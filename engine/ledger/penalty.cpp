// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/penalty.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace contador {

namespace {

constexpr int mostDecimals = 6; // of a rate in the working

/// The latest row that began on that day or before.
template <typename Rows, typename Began> auto latest(const Rows &rows, Began began)
{
    auto found = rows.end();
    for (auto row = rows.begin(); row != rows.end() && began(*row); ++row)
        found = row;
    return found;
}

class Accrual {
public:
    Accrual(const PenaltyRules &rules, QDate firstDay, const std::vector<OpenAfter> &history, const std::vector<DayRange> &frozen,
            QDate to)
        : m_rules(rules), m_firstDay(firstDay), m_history(history), m_frozen(frozen), m_to(to)
    {
    }

    /// Stretches of days on which nothing changes, each costs its days × what is open × the rate.
    Decimal interest(const Currency &currency, QStringList &working) const
    {
        Decimal sum;
        const std::set<QDate> starts = stretches();
        for (auto start = starts.begin(); start != starts.end(); ++start) {
            const auto next = std::next(start);
            const qint64 days = start->daysTo(next == starts.end() ? m_to.addDays(1) : *next);
            const Decimal percent = percentOn(*start);
            const qint64 open = openOn(*start);
            if (percent.isZero() || open <= 0)
                continue;
            const Money base{open, currency};
            const Decimal cost = base.amount() * percent * Decimal(days) / Decimal(100);
            working << QStringLiteral("%1 × %2 d × %3 %/d = %4")
                           .arg(base.toString(), QString::number(days), percent.toString(mostDecimals),
                                cost.toString(mostDecimals));
            sum = sum + cost;
        }
        return sum;
    }

    [[nodiscard]] qint64 openOn(QDate day) const
    {
        const auto row = latest(m_history, [day](const OpenAfter &after) { return after.day < day; });
        return row == m_history.end() ? 0 : row->open;
    }

    [[nodiscard]] bool costs(QDate day) const
    {
        const auto holds = [day](const DayRange &range) { return range.holds(day); };
        return std::none_of(m_frozen.begin(), m_frozen.end(), holds)
            && std::none_of(m_rules.moratoria.begin(), m_rules.moratoria.end(), holds);
    }

private:
    [[nodiscard]] std::set<QDate> stretches() const
    {
        std::set<QDate> starts{m_firstDay};
        const auto add = [&](QDate day) {
            if (day.isValid() && day > m_firstDay && day <= m_to)
                starts.insert(day);
        };
        for (const PenaltyStep &step : m_rules.interest)
            add(m_firstDay.addDays(step.fromDay - 1));
        for (const ReferenceRate &rate : m_rules.reference)
            add(rate.from);
        for (const OpenAfter &after : m_history)
            add(after.day.addDays(1));
        for (const auto *ranges : {&m_frozen, &m_rules.moratoria}) {
            for (const DayRange &range : *ranges) {
                add(range.from);
                add(range.to);
            }
        }
        return starts;
    }

    [[nodiscard]] Decimal percentOn(QDate day) const
    {
        const qint64 late = m_firstDay.daysTo(day) + 1;
        const auto step = latest(m_rules.interest, [late](const PenaltyStep &row) { return row.fromDay <= late; });
        if (step == m_rules.interest.end() || !costs(day))
            return {};
        if (!step->isShareOfReference)
            return step->percentPerDay;
        const auto rate = latest(m_rules.reference, [day](const ReferenceRate &row) { return row.from <= day; });
        return rate == m_rules.reference.end() ? Decimal() : step->percentPerDay * rate->percent;
    }

    const PenaltyRules &m_rules;
    QDate m_firstDay;
    const std::vector<OpenAfter> &m_history;
    const std::vector<DayRange> &m_frozen;
    QDate m_to;
};

} // namespace

Penalty penaltyOf(const PenaltyRules &rules, QDate firstDay, const std::vector<OpenAfter> &history,
                  const std::vector<DayRange> &frozen, QDate to, const Currency &currency)
{
    Penalty penalty{Money::zero(currency), Money::zero(currency), {}};
    if (to < firstDay || history.empty())
        return penalty;
    const Accrual accrual(rules, firstDay, history, frozen, to);
    const auto rounded = [&](const Decimal &amount) {
        return Money::rounded(amount, currency, RoundingMode::HalfUp).value_or(Money::zero(currency));
    };
    QStringList working;
    const Money first{accrual.openOn(firstDay), currency};
    if (rules.finePercent && first.minor > 0 && accrual.costs(firstDay)) {
        penalty.fine = rounded(first.amount() * *rules.finePercent / Decimal(100));
        working << QStringLiteral("%1 × %2 % = %3")
                       .arg(first.toString(), rules.finePercent->toString(mostDecimals), penalty.fine.toString());
    }
    Decimal interest = accrual.interest(currency, working);
    const Decimal most = first.amount() * rules.mostPercent.value_or(Decimal()) / Decimal(100);
    if (rules.mostPercent && interest > most) {
        interest = most;
        working << QStringLiteral("≤ %1 %: %2").arg(rules.mostPercent->toString(mostDecimals), rounded(most).toString());
    }
    penalty.interest = rounded(interest);
    penalty.working = working.join(u'\n');
    return penalty;
}

} // namespace contador
