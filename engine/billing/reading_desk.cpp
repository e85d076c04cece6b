// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/reading_desk.h"

#include "engine/accounts/plausibility_store.h"
#include "engine/accounts/services.h"

#include <algorithm>

namespace contador {

namespace {

constexpr qint64 settingsHoldSeconds = 60; // as long as settings may take until they hold
constexpr qint64 hourSeconds = 60 * 60;

bool isAlreadyKnown(const ReadingHistory &history, const ReadingClaim &claim)
{
    return history.previous && history.previous->value == claim.value && history.previous->readOn == claim.readOn;
}

bool wasSaidBefore(const ReadingsStore &readings, const ReadingClaim &claim, const QDateTime &since)
{
    const std::optional<Reading> held = readings.latestHeld(claim.dial.id, since);
    return held && held->reason == ReadingDoubt::UnusuallyHigh && held->value == claim.value && held->message != claim.message;
}

ReadingDoubt doubtOf(const TariffFault &fault)
{
    using Kind = TariffFault::Kind;
    const bool isMissing = fault.kind == Kind::NotFound || fault.kind == Kind::BadName || fault.kind == Kind::NoVersion;
    return isMissing ? ReadingDoubt::NoTariff : ReadingDoubt::TariffBroken;
}

bool isHigh(ReadingDoubt doubt)
{
    return doubt == ReadingDoubt::UnusuallyHigh || doubt == ReadingDoubt::Implausible;
}

bool isSameMeter(const MeterRegister &a, const MeterRegister &b)
{
    return a.account == b.account && a.service == b.service && a.serial == b.serial;
}

/// A control reading was seen by us: how much it is surprises, and is true.
ReadingDoubt doubtLeftBy(const Judgement &judgement, const ReadingClaim &claim)
{
    const bool isImprobable = isHigh(judgement.doubt) || judgement.doubt == ReadingDoubt::BeyondMeter;
    if (claim.source == ReadingSource::Control && isImprobable)
        return ReadingDoubt::None;
    if (judgement.doubt == ReadingDoubt::None && !mayBill(claim.source))
        return ReadingDoubt::OtherNumber;
    return judgement.doubt;
}

} // namespace

/// A claim on its way through the desk.
struct ReadingDesk::Case {
    ReadingClaim claim;
    ReadingResult result;
    ReadingHistory history;
    PlausibilityLimits limits;
    Judgement judgement;
    std::vector<Reading> replaced = {}; ///< readings that it takes the place of
    std::optional<Reading> known = {}; ///< it was said before, and taken
    bool isSum = false; ///< compared with the other registers, not charged
};

const PlausibilityLimits &ReadingDesk::limits(Connection &connection, const QString &service, const QDateTime &now) const
{
    const bool holds = m_limitsReadAt.isValid() && std::abs(m_limitsReadAt.secsTo(now)) < settingsHoldSeconds;
    if (!holds) {
        const PlausibilityValues values = PlausibilityStore(connection).values(m_installation.country);
        m_limits.clear();
        m_limits.insert(QString(), limitsFrom(values, QString()));
        for (const Service &each : services())
            m_limits.insert(each.name, limitsFrom(values, each.name));
        m_limitsReadAt = now;
    }
    const auto found = m_limits.constFind(service);
    return found != m_limits.constEnd() ? *found : *m_limits.constFind(QString());
}

ReadingDesk::Case ReadingDesk::caseOf(Transaction &transaction, const ReadingClaim &claim) const
{
    const QDate today = m_installation.dateAt(transaction.at());
    Case of{claim, {}, m_readings.history(claim.dial.id, today), limits(transaction.connection(), claim.dial.service, transaction.at()), {}};
    const bool isReal = claim.source != ReadingSource::Estimate;
    if (isReal && of.history.previous && of.history.previous->source == ReadingSource::Estimate) {
        of.history.previous.reset();
        for (const Reading &earlier : m_readings.counting(claim.dial.id)) {
            if (earlier.source != ReadingSource::Estimate) {
                of.history.previous = earlier;
                break;
            }
            of.replaced.push_back(earlier);
        }
    }
    if (claim.occasion != ReadingOccasion::Periodic) // the end of a meter is written even where it moved no more
        of.known.reset();
    else if (isAlreadyKnown(of.history, claim))
        of.known = of.history.previous;
    else if (of.history.previous && claim.readOn < of.history.previous->readOn)
        of.known = m_readings.acceptedOf(claim.dial.id, claim.value, claim.readOn);
    if (of.known)
        return of;
    of.judgement = judge(claim.dial, of.history, claim.value, claim.readOn, today, of.limits);
    if (claim.source == ReadingSource::Control && of.judgement.doubt == ReadingDoubt::BelowPrevious)
        resetBaseline(transaction, of);
    return of;
}

/// What was said and not seen, and cannot be true beside what we saw, counts no more.
void ReadingDesk::resetBaseline(Transaction &transaction, Case &of) const
{
    std::vector<Reading> replaced;
    of.history.previous.reset();
    for (const Reading &earlier : m_readings.counting(of.claim.dial.id)) {
        const bool isOurs = earlier.source == ReadingSource::Control || earlier.occasion == ReadingOccasion::Installation;
        const bool isContradicted = earlier.value > of.claim.value && !isOurs;
        if (!isContradicted && earlier.source != ReadingSource::Estimate) {
            of.history.previous = earlier;
            break;
        }
        replaced.push_back(earlier);
    }
    of.replaced = replaced;
    of.judgement = judge(of.claim.dial, of.history, of.claim.value, of.claim.readOn, m_installation.dateAt(transaction.at()), of.limits);
}

QStringList ReadingDesk::missingBeside(const std::vector<ReadingClaim> &claims, const ReadingClaim &claim,
                                       const std::vector<MeterRegister> &dials) const
{
    QStringList missing;
    for (const MeterRegister &dial : dials) {
        if (!isSameMeter(dial, claim.dial) || isSumRegister(dial, dials))
            continue;
        const bool isSaid = std::any_of(claims.begin(), claims.end(), [&](const ReadingClaim &each) { return each.dial.id == dial.id; });
        if (!isSaid && !m_readings.hasReadingOf(dial.id, claim.readOn))
            missing << dial.code;
    }
    return missing;
}

void ReadingDesk::finish(Transaction &transaction, Case &of) const
{
    const ReadingClaim &claim = of.claim;
    ReadingResult &result = of.result;
    Reading &reading = result.reading;
    result.doubt = doubtLeftBy(of.judgement, claim);
    const QDateTime confirmedSince = transaction.at().addSecs(-of.limits.confirmationHours * hourSeconds);
    const bool isSaidAgain = result.doubt == ReadingDoubt::UnusuallyHigh && wasSaidBefore(m_readings, claim, confirmedSince);
    if (isSaidAgain || (isHigh(result.doubt) && claim.confirmed))
        result.doubt = ReadingDoubt::None;
    reading.registerId = claim.dial.id;
    reading.value = claim.value;
    reading.readOn = claim.readOn;
    reading.receivedAt = transaction.at();
    reading.source = claim.source;
    reading.quality = claim.quality.value_or(qualityOf(claim.source));
    reading.occasion = claim.source == ReadingSource::Control ? ReadingOccasion::Control : claim.occasion;
    reading.status = ReadingStatus::Accepted;
    reading.consumption = of.judgement.consumption;
    if (claim.source != ReadingSource::Estimate) // it is what it was made to be
        reading.flags = of.judgement.flags.join(u' ');
    reading.message = claim.message;
    reading.recordedBy = transaction.actor().name;
    result.consumption = reading.consumption;

    std::optional<Rating> rating;
    const auto period = of.isSum ? std::nullopt : chargedPeriod(of.history.previous, reading);
    if (result.doubt == ReadingDoubt::None && period) {
        result.consumption = period->quantity;
        const auto price = m_charges.price(transaction.connection(), claim.dial, *period);
        if (price) {
            rating = *price;
        } else {
            result.doubt = doubtOf(price.error());
            result.tariffFault = price.error();
        }
    }
    if (result.doubt != ReadingDoubt::None) {
        reading.status = ReadingStatus::Held;
        reading.proposal = of.judgement.proposal;
    }
    reading.reason = result.doubt;
    result.kind = result.doubt == ReadingDoubt::None ? ReadingResult::Kind::Accepted : ReadingResult::Kind::Held;
    if (result.kind == ReadingResult::Kind::Accepted) {
        const QString because = supersededByName(claim.source);
        for (const Reading &earlier : of.replaced) {
            const Reading withdrawn = ReadingsStore::withdraw(transaction, earlier, because);
            if (const auto change = m_charges.replace(transaction, claim.dial, withdrawn, std::nullopt, because))
                result.replaced.push_back(*change);
        }
    }
    reading.id = ReadingsStore::add(transaction, reading);
    if (rating) {
        result.charge = rating->total;
        result.dueOn = m_charges.book(transaction, claim.dial, reading, *rating);
    }
}

ReadingResult ReadingDesk::take(Transaction &transaction, const ReadingClaim &claim) const
{
    return take(transaction, {claim}, {}).front();
}

std::vector<ReadingResult> ReadingDesk::take(Transaction &transaction, const std::vector<ReadingClaim> &claims,
                                             const std::vector<MeterRegister> &dials) const
{
    std::vector<Case> cases;
    for (const ReadingClaim &claim : claims)
        cases.push_back(caseOf(transaction, claim));
    if (claims.size() > 1) {
        std::vector<JudgedValue> judged;
        for (const Case &of : cases)
            judged.push_back({of.claim.dial, of.history, of.claim.value, of.limits, of.judgement});
        judgeTogether(judged, claims.front().readOn, m_installation.dateAt(transaction.at()));
        for (size_t i = 0; i < cases.size(); ++i)
            cases[i].judgement = judged[i].judgement;
    }
    std::vector<ReadingResult> results;
    for (Case &of : cases) {
        ReadingResult &result = of.result;
        result.previous = of.history.previous;
        result.usualDailyUse = of.history.usualDailyUse;
        if (of.known) {
            result.kind = ReadingResult::Kind::AlreadyKnown;
            result.reading = *of.known;
            result.consumption = result.reading.consumption;
        } else {
            of.isSum = isSumRegister(of.claim.dial, dials);
            result.missing = missingBeside(claims, of.claim, dials);
            if (!result.missing.isEmpty())
                of.judgement.flags.prepend(QStringLiteral("V03"));
            finish(transaction, of);
        }
        results.push_back(result);
    }
    return results;
}

} // namespace contador
