// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/rating_stretches.h"

#include <algorithm>

namespace contador {

namespace {

using Change = TariffProration::Change;
using Days = TariffProration::Days;

const TariffVersion *versionOn(const Tariff &tariff, QDate day)
{
    for (const TariffVersion &version : tariff.versions) {
        if (version.validFrom <= day && (!version.validTo || day <= *version.validTo))
            return &version;
    }
    return nullptr;
}

/// The one version that prices the whole period, where the tariff says so.
const TariffVersion *onlyVersion(const Tariff &tariff, const RatingQuestion &question, const TariffVersion *first)
{
    switch (first->proration.change) {
    case Change::SplitByDays:
        return nullptr;
    case Change::NewRateFromNextBill:
        return first;
    case Change::RateAtBillDate:
        return versionOn(tariff, question.billedOn.isValid() ? question.billedOn : question.to);
    }
    Q_UNREACHABLE();
}

QDate endOfStretch(const TariffVersion &version, const RatingQuestion &question, QDate day, QDate end)
{
    QDate next = question.facts.nextChange(day, end);
    for (const TariffSubsidy &subsidy : version.subsidies) {
        if (subsidy.validFrom && day < *subsidy.validFrom)
            next = std::min(next, *subsidy.validFrom);
        if (subsidy.validTo && day <= *subsidy.validTo)
            next = std::min(next, subsidy.validTo->addDays(1));
    }
    return next;
}

/// Shares are taken from the running sum, so that rounded ones still add up to what was metered.
void shareOut(std::vector<RatingStretch> &stretches, const RegisterQuantity &metered)
{
    const Decimal whole = metered.quantity.exact();
    Decimal share;
    Decimal done;
    for (RatingStretch &stretch : stretches) {
        share = share + stretch.share;
        const bool isLast = &stretch == &stretches.back();
        const TariffRounding &rounding = stretch.version->rounding;
        const Decimal upTo = isLast ? whole : roundedTo(whole * share, rounding.quantityDecimals, rounding.mode);
        stretch.parts.push_back({metered.registerCode, upTo - done});
        stretch.quantity = stretch.quantity + (upTo - done);
        done = upTo;
    }
}

} // namespace

Decimal roundedTo(const Decimal &number, std::optional<int> decimals, RoundingMode mode)
{
    const std::optional<qint64> units = decimals ? number.units(*decimals, mode) : std::nullopt;
    return units ? Decimal::scaled(*units, *decimals) : number;
}

qint64 daysBetween(QDate from, QDate to, Days days)
{
    if (days == Days::Actual)
        return from.daysTo(to);
    return 360LL * (to.year() - from.year()) + 30LL * (to.month() - from.month()) + std::min(to.day(), 30)
        - std::min(from.day(), 30);
}

Decimal monthsBetween(QDate from, QDate to, Days days)
{
    if (days == Days::Thirty)
        return Decimal(daysBetween(from, to, days)) / Decimal(30);
    int whole = 0;
    while (from.addMonths(whole + 1) <= to)
        ++whole;
    const QDate begun = from.addMonths(whole);
    if (begun == to)
        return whole;
    return Decimal(whole) + Decimal(begun.daysTo(to)) / Decimal(begun.daysTo(from.addMonths(whole + 1)));
}

Decimal timesIn(const RatingStretch &stretch, TariffPer per)
{
    switch (per) {
    case TariffPer::Period:
        return stretch.share;
    case TariffPer::Day:
        return stretch.days;
    case TariffPer::ThirtyDays:
        return Decimal(stretch.days) / Decimal(30);
    case TariffPer::Month:
        return monthsBetween(stretch.begin, stretch.end, stretch.version->proration.days);
    }
    Q_UNREACHABLE();
}

Outcome<std::vector<RatingStretch>, TariffFault> stretchesOf(const Tariff &tariff, const RatingQuestion &question)
{
    const auto noVersion = [](QDate day) {
        return failure(TariffFault{TariffFault::Kind::NoVersion, {}, {}, day.toString(Qt::ISODate)});
    };
    const TariffVersion *first = versionOn(tariff, question.from);
    if (!first)
        return noVersion(question.from);
    const bool isSplit = first->proration.change == Change::SplitByDays;
    const TariffVersion *only = onlyVersion(tariff, question, first);
    if (!isSplit && !only)
        return noVersion(question.billedOn.isValid() ? question.billedOn : question.to);
    const Days counted = first->proration.days;
    const qint64 days = daysBetween(question.from, question.to, counted);
    std::vector<RatingStretch> stretches;
    QDate day = question.from;
    do {
        const TariffVersion *version = isSplit ? versionOn(tariff, day) : only;
        if (!version)
            return noVersion(day);
        QDate end = question.to;
        if (isSplit && version->validTo)
            end = std::min(end, version->validTo->addDays(1));
        end = endOfStretch(*version, question, day, end);
        const qint64 part = daysBetween(day, end, counted);
        const bool isLast = end >= question.to;
        // Without a day counted (two readings on one day, 30 to 31 January by months of 30) the last stretch has everything.
        const Decimal share = days == 0 ? Decimal(isLast ? 1 : 0) : Decimal(part) / Decimal(days);
        stretches.push_back({version, day, end, part, share, {}, {}});
        day = end;
    } while (day < question.to);
    shareOut(stretches, {question.registerCode, question.quantity});
    for (const RegisterQuantity &other : question.others)
        shareOut(stretches, other);
    return stretches;
}

bool concerns(const TariffCondition &condition, const RatingFacts &facts, QDate day)
{
    const auto isEntitled = [&](const QString &code) { return facts.isEntitled(day, code); };
    if (!condition.entitled.isEmpty() && std::none_of(condition.entitled.begin(), condition.entitled.end(), isEntitled))
        return false;
    if (std::any_of(condition.notEntitled.begin(), condition.notEntitled.end(), isEntitled))
        return false;
    return std::all_of(condition.facts.begin(), condition.facts.end(), [&](const TariffFactRange &range) {
        const std::optional<Decimal> value = facts.on(day, range.fact);
        return value && (!range.above || *range.above < *value) && (!range.upTo || *value <= *range.upTo);
    });
}

} // namespace contador
