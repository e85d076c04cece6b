// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/estimation_desk.h"

#include "engine/accounts/account_records_store.h"
#include "engine/billing/estimate_limit.h"
#include "engine/billing/estimation_store.h"
#include "engine/core/names.h"

#include <algorithm>

namespace contador {

namespace {

using Kind = EstimationFault::Kind;

constexpr int month = 30;

constexpr std::array faultNames{
    Named{Kind::NoReading, "no_reading"},       Named{Kind::NotAfter, "not_after"},   Named{Kind::DateInFuture, "date_in_future"},
    Named{Kind::MeterRemoved, "meter_removed"}, Named{Kind::NoBasis, "no_basis"},     Named{Kind::NotBooked, "not_booked"},
};

/// Readings that follow one another, real ones alone, newest first; up to where the dial began.
std::vector<Reading> realOnes(const std::vector<Reading> &readings)
{
    std::vector<Reading> real;
    for (const Reading &reading : readings) {
        if (reading.source == ReadingSource::Estimate)
            continue;
        real.push_back(reading);
        if (!reading.consumption)
            break;
    }
    return real;
}

/// Used in a day between two of them, the later one first; none where no day lies between.
std::optional<Decimal> dailyUse(const std::vector<Reading> &real, size_t newest, size_t oldest)
{
    const qint64 days = real[oldest].readOn.daysTo(real[newest].readOn);
    if (days <= 0)
        return std::nullopt;
    Decimal used;
    for (size_t i = newest; i < oldest; ++i)
        used = used + real[i].consumption.value_or(Quantity{}).exact();
    return used / Decimal(days);
}

std::optional<Decimal> lastTwoReal(const std::vector<Reading> &real)
{
    for (size_t oldest = 1; oldest < real.size(); ++oldest) { // two of the same day are one
        if (const auto use = dailyUse(real, 0, oldest))
            return use;
    }
    return std::nullopt;
}

/// From the first real reading in those months, or the last one before them, to the newest.
std::optional<Decimal> meanOfMonths(const std::vector<Reading> &real, QDate to, int months)
{
    const QDate since = to.addMonths(-months);
    if (real.empty() || real.front().readOn < since)
        return std::nullopt;
    const auto within = std::find_if(real.begin(), real.end(), [&](const Reading &reading) { return reading.readOn < since; });
    return dailyUse(real, 0, size_t(within - real.begin()) - 1);
}

std::optional<Decimal> dailyBy(const EstimationRule &rule, const EstimationBasis &basis, const std::vector<Reading> &real)
{
    switch (rule.strategy) {
    case EstimationStrategy::LastTwoReal:
        return lastTwoReal(real);
    case EstimationStrategy::MeanOfMonths:
        return meanOfMonths(real, basis.to, rule.months);
    case EstimationStrategy::NormPerPerson:
        if (!basis.persons || !basis.normPerPerson)
            return std::nullopt;
        return basis.persons->exact() * *basis.normPerPerson / Decimal(month);
    case EstimationStrategy::Fixed:
        return rule.per30Days / Decimal(month);
    }
    Q_UNREACHABLE();
}

/// What the dial will show: the estimate in its own units, over its end.
std::optional<Quantity> shownAfter(const MeterRegister &dial, const Reading &previous, const Decimal &quantity)
{
    constexpr int ten = 10;
    if (dial.multiplier <= Quantity{})
        return std::nullopt;
    const auto units = (quantity / dial.multiplier.exact()).units(dial.decimals, RoundingMode::HalfUp);
    if (!units)
        return std::nullopt;
    qint64 thousandths = *units;
    for (int decimal = dial.decimals; decimal < Quantity::decimals; ++decimal)
        thousandths *= ten;
    thousandths += previous.value.thousandths;
    if (dial.digits > 0) {
        qint64 modulus = 1;
        for (int digit = 0; digit < dial.digits + Quantity::decimals; ++digit)
            modulus *= ten;
        thousandths %= modulus;
    }
    return Quantity{thousandths};
}

bool isNorm(EstimationStrategy strategy)
{
    return strategy == EstimationStrategy::NormPerPerson || strategy == EstimationStrategy::Fixed;
}

} // namespace

QString estimationFaultName(EstimationFault::Kind kind)
{
    return nameOf(faultNames, kind);
}

std::optional<Estimated> estimated(const EstimationRules &rules, const EstimationBasis &basis)
{
    if (basis.readings.empty())
        return std::nullopt;
    const std::vector<Reading> real = realOnes(basis.readings);
    const auto inARow = std::find_if(basis.readings.begin(), basis.readings.end(), [](const Reading &reading) {
        return reading.source != ReadingSource::Estimate;
    }) - basis.readings.begin();
    const Decimal days = basis.readings.front().readOn.daysTo(basis.to);
    for (const EstimationRule &rule : rules.rules) {
        const bool isOther = !rule.services.isEmpty() && !rule.services.contains(basis.service);
        if (isOther || (rule.mostPeriods && inARow >= *rule.mostPeriods))
            continue;
        if (const auto daily = dailyBy(rule, basis, real))
            return Estimated{*daily * days, rule.strategy};
    }
    return std::nullopt;
}

/// Where the country cuts estimates off at the last limit of the tariff.
Decimal EstimationDesk::cutOff(Connection &connection, const MeterRegister &dial, const ChargedPeriod &period) const
{
    const auto tariff = m_tariffs.find(dial.tariff);
    if (!tariff)
        return period.quantity.exact(); // the desk will say that there is no tariff
    RatingQuestion question{period.from, period.to, period.quantity, dial.code};
    question.facts = AccountRecordsStore(connection).ratingFacts(dial.account, dial.service);
    return withinLastLimit(*tariff, question).value_or(period.quantity).exact();
}

Outcome<EstimationResult, EstimationFault> EstimationDesk::estimate(Transaction &transaction, const MeterRegister &dial,
                                                                    QDate to) const
{
    Connection &connection = transaction.connection();
    if (to > m_installation.dateAt(transaction.at()))
        return failure(EstimationFault{Kind::DateInFuture});
    if (!dial.isThere(to))
        return failure(EstimationFault{Kind::MeterRemoved});
    EstimationBasis basis{dial.service, m_readings.counting(dial.id), std::nullopt, std::nullopt, to};
    if (basis.readings.empty())
        return failure(EstimationFault{Kind::NoReading});
    const Reading &previous = basis.readings.front();
    if (to <= previous.readOn)
        return failure(EstimationFault{Kind::NotAfter});
    basis.persons = AccountRecordsStore(connection).premisesFact(dial.account, PremisesFactName::Persons, to);
    basis.normPerPerson = EstimationStore(connection).normPerPerson(dial.service);
    const EstimationRules &rules = estimationRules(m_installation.country);
    std::optional<Estimated> estimate = estimated(rules, basis);
    if (!estimate)
        return failure(EstimationFault{Kind::NoBasis});
    const auto whole = estimate->quantity.units(Quantity::decimals, RoundingMode::HalfUp);
    if (rules.capAtTierLimit && whole)
        estimate->quantity = cutOff(connection, dial, {previous.readOn, to, Quantity{*whole}});
    const std::optional<Quantity> value = shownAfter(dial, previous, estimate->quantity);
    if (!value)
        return failure(EstimationFault{Kind::NotBooked, ReadingDoubt::WrongMultiplier});
    ReadingClaim claim{dial, *value, to, ReadingSource::Estimate};
    claim.confirmed = true;
    if (isNorm(estimate->strategy))
        claim.quality = ReadingQuality::Norm;
    const ReadingResult taken = m_desk.take(transaction, claim);
    if (taken.kind != ReadingResult::Kind::Accepted)
        return failure(EstimationFault{Kind::NotBooked, taken.doubt, taken.tariffFault});
    return EstimationResult{taken, estimate->strategy};
}

} // namespace contador
