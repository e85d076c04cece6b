// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/reading_desk.h"

namespace contador {

namespace {

constexpr qint64 confirmationSeconds = 24 * 60 * 60; // how long an unusually high value may wait to be said again

bool isAlreadyKnown(const ReadingHistory &history, const ReadingClaim &claim)
{
    return history.previous && history.previous->value == claim.value && history.previous->readOn == claim.readOn;
}

bool wasSaidBefore(const ReadingsStore &readings, const ReadingClaim &claim, const QDateTime &at)
{
    const std::optional<Reading> held = readings.latestHeld(claim.dial.id, at.addSecs(-confirmationSeconds));
    return held && held->reason == ReadingDoubt::UnusuallyHigh && held->value == claim.value && held->message != claim.message;
}

PlausibilityLimits limitsOf(const MeterRegister &dial)
{
    const Service *service = findService(dial.service);
    return service ? PlausibilityLimits::of(*service) : PlausibilityLimits();
}

ReadingDoubt doubtOf(const TariffFault &fault)
{
    using Kind = TariffFault::Kind;
    const bool isMissing = fault.kind == Kind::NotFound || fault.kind == Kind::BadName || fault.kind == Kind::NoVersion;
    return isMissing ? ReadingDoubt::NoTariff : ReadingDoubt::TariffBroken;
}

void record(Transaction &transaction, const ReadingClaim &claim, ReadingResult &result)
{
    const bool accepted = result.doubt == ReadingDoubt::None;
    result.kind = accepted ? ReadingResult::Kind::Accepted : ReadingResult::Kind::Held;
    Reading &reading = result.reading;
    reading.registerId = claim.dial.id;
    reading.value = claim.value;
    reading.readOn = claim.readOn;
    reading.receivedAt = transaction.at();
    reading.source = claim.source;
    reading.status = accepted ? ReadingStatus::Accepted : ReadingStatus::Held;
    reading.reason = result.doubt;
    reading.consumption = result.consumption;
    reading.message = claim.message;
    reading.recordedBy = transaction.actor().name;
    reading.id = ReadingsStore::add(transaction, reading);
}

} // namespace

ReadingResult ReadingDesk::take(Transaction &transaction, const ReadingClaim &claim) const
{
    const QDate today = m_installation.dateAt(transaction.at());
    const ReadingHistory history = m_readings.history(claim.dial.id, today);
    ReadingResult result;
    result.previous = history.previous;
    result.usualDailyUse = history.usualDailyUse;
    if (isAlreadyKnown(history, claim)) {
        result.kind = ReadingResult::Kind::AlreadyKnown;
        result.reading = *history.previous;
        result.consumption = history.previous->consumption;
        return result;
    }
    const Judgement judgement = judge(claim.dial, history, claim.value, claim.readOn, today, limitsOf(claim.dial));
    result.doubt = judgement.doubt;
    result.consumption = judgement.consumption;
    result.reading.flags = judgement.flags.join(u' ');
    const bool isHigh = result.doubt == ReadingDoubt::UnusuallyHigh || result.doubt == ReadingDoubt::Implausible;
    const bool isSaidAgain = result.doubt == ReadingDoubt::UnusuallyHigh && wasSaidBefore(m_readings, claim, transaction.at());
    if (isSaidAgain || (isHigh && claim.confirmed))
        result.doubt = ReadingDoubt::None;

    std::optional<Rating> rating;
    if (result.doubt == ReadingDoubt::None && result.consumption) {
        result.reading.readOn = claim.readOn;
        result.reading.consumption = result.consumption;
        const auto period = chargedPeriod(history.previous, result.reading);
        const auto price = m_charges.price(transaction.connection(), claim.dial, *period);
        if (price) {
            rating = *price;
        } else {
            result.doubt = doubtOf(price.error());
            result.tariffFault = price.error();
        }
    }
    record(transaction, claim, result);
    if (rating) {
        result.charge = rating->total;
        result.dueOn = m_charges.book(transaction, claim.dial, result.reading, *rating);
    }
    return result;
}

} // namespace contador
