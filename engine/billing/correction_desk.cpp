// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/correction_desk.h"

#include "engine/accounts/accounts_store.h"
#include "engine/accounts/plausibility.h"
#include "engine/billing/standing_charges_store.h"
#include "engine/core/names.h"

namespace contador {

namespace {

using Kind = CorrectionFault::Kind;

constexpr std::array faultNames{
    Named{Kind::NotFound, "unknown_reading"},     Named{Kind::Superseded, "superseded"},
    Named{Kind::NotAccepted, "not_accepted"},     Named{Kind::NotHeld, "not_held"},
    Named{Kind::NothingNew, "nothing_new"},       Named{Kind::Doubtful, "doubtful"},
    Named{Kind::NextDoubtful, "next_doubtful"},   Named{Kind::CannotPrice, "cannot_price"},
};

PlausibilityLimits limitsOf(const MeterRegister &dial)
{
    const Service *service = findService(dial.service);
    return service ? PlausibilityLimits::of(*service) : PlausibilityLimits();
}

bool beginsMeter(const Reading &reading)
{
    return reading.occasion == ReadingOccasion::Installation;
}

} // namespace

QString correctionFaultName(CorrectionFault::Kind kind)
{
    return nameOf(faultNames, kind);
}

Outcome<CorrectionDesk::Found, CorrectionFault> CorrectionDesk::find(Connection &connection, ReadingId id, ReadingStatus wanted) const
{
    std::optional<Reading> reading = m_readings.find(id);
    if (!reading)
        return failure(CorrectionFault{Kind::NotFound, id});
    if (!reading->supersededBy.isNull()) {
        while (reading && !reading->supersededBy.isNull())
            reading = m_readings.find(reading->supersededBy);
        return failure(CorrectionFault{Kind::Superseded, reading ? reading->id : id});
    }
    if (reading->status != wanted)
        return failure(CorrectionFault{wanted == ReadingStatus::Held ? Kind::NotHeld : Kind::NotAccepted, id});
    const std::optional<MeterRegister> dial = AccountsStore(connection, m_installation.country).dial(reading->registerId);
    if (!dial)
        return failure(CorrectionFault{Kind::NotFound, id});
    return Found{*reading, *dial};
}

Outcome<CorrectionDesk::Step, CorrectionFault> CorrectionDesk::plan(Transaction &transaction, const MeterRegister &dial,
                                                                    const Reading &old, Reading now,
                                                                    const std::optional<Reading> &previous) const
{
    const QDate today = m_installation.dateAt(transaction.at());
    now.consumption.reset();
    if (now.status == ReadingStatus::Accepted) {
        ReadingHistory history = m_readings.history(dial.id, today);
        history.previous = beginsMeter(now) ? std::nullopt : previous;
        const Judgement judgement = judge(dial, history, now.value, now.readOn, today, limitsOf(dial));
        if (judgement.doubt != ReadingDoubt::None && !mayClerkAccept(judgement.doubt))
            return failure(CorrectionFault{Kind::Doubtful, old.id, judgement.doubt});
        now.consumption = judgement.consumption;
    }
    Step step{old, now, std::nullopt, true};
    Connection &connection = transaction.connection();
    const bool isHistory = old.status == ReadingStatus::Accepted && old.source == ReadingSource::Import
        && StandingChargesStore(connection, m_installation.currency).of(old).empty();
    const std::optional<ChargedPeriod> period = chargedPeriod(previous, now);
    step.isCharged = !isHistory;
    if (isHistory || !period)
        return step;
    const auto rating = m_charges.price(connection, dial, *period);
    if (!rating)
        return failure(CorrectionFault{Kind::CannotPrice, old.id, ReadingDoubt::None, rating.error()});
    step.rating = *rating;
    return step;
}

CorrectionDesk::Result CorrectionDesk::carryOut(Transaction &transaction, const Found &found, const Reading &now,
                                                const QString &reason) const
{
    const std::optional<Reading> previous = m_readings.before(found.reading);
    const std::optional<Reading> next = m_readings.after(found.reading);
    std::vector<Step> steps;
    const auto first = plan(transaction, found.dial, found.reading, now, previous);
    if (!first)
        return failure(first.error());
    steps.push_back(*first);
    if (next && !beginsMeter(*next)) {
        const bool counts = now.status == ReadingStatus::Accepted;
        auto after = plan(transaction, found.dial, *next, *next, counts ? std::optional(first->now) : previous);
        if (!after) {
            if (after.error().kind == Kind::Doubtful)
                after.error().kind = Kind::NextDoubtful;
            return failure(after.error());
        }
        steps.push_back(*after);
    }
    CorrectionResult result{{}, found.dial, {}};
    for (const Step &step : steps) {
        const Reading written = step.now.status == ReadingStatus::Accepted
            ? ReadingsStore::supersede(transaction, step.old, step.now, reason)
            : ReadingsStore::withdraw(transaction, step.old, reason);
        if (result.reading.id.isNull())
            result.reading = written;
        if (!step.isCharged)
            continue;
        if (const auto change = m_charges.replace(transaction, found.dial, written, step.rating, reason))
            result.charges.push_back(*change);
    }
    return result;
}

CorrectionDesk::Result CorrectionDesk::correct(Transaction &transaction, ReadingId reading, Quantity value,
                                               const QString &reason) const
{
    const auto found = find(transaction.connection(), reading, ReadingStatus::Accepted);
    if (!found)
        return failure(found.error());
    if (found->reading.value == value)
        return failure(CorrectionFault{Kind::NothingNew, reading});
    Reading now = found->reading;
    now.value = value;
    now.quality = ReadingQuality::Corrected;
    return carryOut(transaction, *found, now, reason);
}

CorrectionDesk::Result CorrectionDesk::withdraw(Transaction &transaction, ReadingId reading, const QString &reason) const
{
    const auto found = find(transaction.connection(), reading, ReadingStatus::Accepted);
    if (!found)
        return failure(found.error());
    Reading now = found->reading;
    now.status = ReadingStatus::Rejected;
    return carryOut(transaction, *found, now, reason);
}

CorrectionDesk::Result CorrectionDesk::accept(Transaction &transaction, ReadingId reading, const QString &reason) const
{
    const auto found = find(transaction.connection(), reading, ReadingStatus::Held);
    if (!found)
        return failure(found.error());
    Reading now = found->reading;
    now.status = ReadingStatus::Accepted;
    now.reason = ReadingDoubt::None;
    return carryOut(transaction, *found, now, reason);
}

CorrectionDesk::Result CorrectionDesk::reject(Transaction &transaction, ReadingId reading, const QString &reason) const
{
    const auto found = find(transaction.connection(), reading, ReadingStatus::Held);
    if (!found)
        return failure(found.error());
    CorrectionResult result{ReadingsStore::withdraw(transaction, found->reading, reason), found->dial, {}};
    return result;
}

} // namespace contador
