// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/correction_desk.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/plausibility_store.h"
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
    Named{Kind::EndOfMeter, "end_of_meter"},
};

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
    if (now.status != ReadingStatus::Held) // what was held keeps what it was held with
        now.consumption.reset();
    if (now.status == ReadingStatus::Accepted) {
        const auto limits = limitsFrom(PlausibilityStore(transaction.connection()).values(m_installation.country), dial.service);
        ReadingHistory history = m_readings.history(dial.id, today);
        history.previous = beginsMeter(now) ? std::nullopt : previous;
        const Judgement judgement = judge(dial, history, now.value, now.readOn, today, limits);
        if (judgement.doubt != ReadingDoubt::None && !mayClerkAccept(judgement.doubt))
            return failure(CorrectionFault{Kind::Doubtful, old.id, judgement.doubt});
        now.consumption = judgement.consumption;
    }
    Step step{old, now, dial};
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

/// What a reading carries to the next meter, and what is charged there with its first reading.
Outcome<void, CorrectionFault> CorrectionDesk::planNextMeter(Transaction &transaction, const std::optional<Reading> &previous,
                                                             const Step &removal, Steps &steps) const
{
    const std::optional<Reading> begun = m_readings.installedAfter(removal.old);
    if (!begun)
        return {};
    const auto dial = AccountsStore(transaction.connection(), m_installation.country).dial(begun->registerId);
    if (!dial)
        return {};
    Reading now = *begun;
    const std::optional<ChargedPeriod> left = usedSince(previous, removal.now);
    now.carried = left ? std::optional(left->quantity) : std::nullopt;
    now.carriedSince = left ? left->from : QDate();
    steps.push_back({*begun, now, *dial, std::nullopt, false});
    return planNext(transaction, *dial, now, m_readings.after(*begun), true, steps);
}

/// The reading after: its piece begins elsewhere now. Estimates that cannot stand any more, or are not wanted, count no more.
Outcome<void, CorrectionFault> CorrectionDesk::planNext(Transaction &transaction, const MeterRegister &dial,
                                                        std::optional<Reading> previous, std::optional<Reading> next,
                                                        bool keepsEstimates, Steps &steps) const
{
    while (next && !beginsMeter(*next)) {
        const bool isEstimate = next->source == ReadingSource::Estimate;
        const auto step = plan(transaction, dial, *next, *next, previous);
        if (isEstimate && (!keepsEstimates || !step)) {
            Reading gone = *next;
            gone.status = ReadingStatus::Rejected;
            steps.push_back({*next, gone, dial});
            next = m_readings.after(*next);
            continue;
        }
        if (!step) {
            CorrectionFault fault = step.error();
            if (fault.kind == Kind::Doubtful)
                fault.kind = Kind::NextDoubtful;
            return failure(fault);
        }
        steps.push_back(*step);
        if (next->occasion == ReadingOccasion::Removal)
            return planNextMeter(transaction, previous, *step, steps);
        break;
    }
    return {};
}

Outcome<CorrectionDesk::Steps, CorrectionFault> CorrectionDesk::planAll(Transaction &transaction, const Found &found,
                                                                        const Reading &now) const
{
    Steps earlier;
    std::optional<Reading> previous = m_readings.before(found.reading);
    const bool isNew = found.reading.status == ReadingStatus::Held && now.source != ReadingSource::Estimate;
    while (isNew && previous && previous->source == ReadingSource::Estimate) {
        Reading gone = *previous;
        gone.status = ReadingStatus::Rejected;
        earlier.push_back({*previous, gone, found.dial});
        previous = m_readings.before(*previous);
    }
    const auto first = plan(transaction, found.dial, found.reading, now, previous);
    if (!first)
        return failure(first.error());
    Steps steps{*first};
    steps.insert(steps.end(), earlier.begin(), earlier.end());
    if (found.reading.occasion == ReadingOccasion::Removal) {
        if (const auto carried = planNextMeter(transaction, previous, *first, steps); !carried)
            return failure(carried.error());
        return steps;
    }
    const auto before = now.status == ReadingStatus::Accepted ? std::optional(first->now) : previous;
    if (const auto next = planNext(transaction, found.dial, before, m_readings.after(found.reading), !isNew, steps); !next)
        return failure(next.error());
    return steps;
}

CorrectionDesk::Result CorrectionDesk::carryOut(Transaction &transaction, const Found &found, const Reading &now,
                                                const QString &reason) const
{
    const auto steps = planAll(transaction, found, now);
    if (!steps)
        return failure(steps.error());
    CorrectionResult result{{}, found.dial, {}};
    for (const Step &step : *steps) {
        const Reading written = step.now.status == ReadingStatus::Rejected
            ? ReadingsStore::withdraw(transaction, step.old, reason)
            : ReadingsStore::supersede(transaction, step.old, step.now, reason);
        if (result.reading.id.isNull())
            result.reading = written;
        if (!step.isCharged)
            continue;
        if (const auto change = m_charges.replace(transaction, step.dial, written, step.rating, reason))
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
    if (found->reading.occasion == ReadingOccasion::Removal || beginsMeter(found->reading))
        return failure(CorrectionFault{Kind::EndOfMeter, reading});
    Reading now = found->reading;
    now.status = ReadingStatus::Rejected;
    return carryOut(transaction, *found, now, reason);
}

CorrectionDesk::Result CorrectionDesk::accept(Transaction &transaction, ReadingId reading, const QString &reason) const
{
    const auto disputed = find(transaction.connection(), reading, ReadingStatus::Accepted);
    if (disputed && disputed->reading.quality == ReadingQuality::Disputed) {
        Reading upheld = disputed->reading;
        upheld.quality = qualityOf(upheld.source);
        return CorrectionResult{ReadingsStore::supersede(transaction, disputed->reading, upheld, reason), disputed->dial, {}};
    }
    const auto found = find(transaction.connection(), reading, ReadingStatus::Held);
    if (!found)
        return failure(found.error());
    Reading now = found->reading;
    now.status = ReadingStatus::Accepted;
    now.reason = ReadingDoubt::None;
    return carryOut(transaction, *found, now, reason);
}

CorrectionDesk::Result CorrectionDesk::acceptAs(Transaction &transaction, ReadingId reading, Quantity value, const QString &reason) const
{
    const auto found = find(transaction.connection(), reading, ReadingStatus::Held);
    if (!found)
        return failure(found.error());
    Reading now = found->reading;
    now.status = ReadingStatus::Accepted;
    now.reason = ReadingDoubt::None;
    if (now.value != value)
        now.quality = ReadingQuality::Corrected;
    now.value = value;
    return carryOut(transaction, *found, now, reason);
}

CorrectionDesk::Result CorrectionDesk::holdAgain(Transaction &transaction, ReadingId accepted, const QString &reason) const
{
    const auto found = find(transaction.connection(), accepted, ReadingStatus::Accepted);
    if (!found)
        return failure(found.error());
    const std::optional<Reading> held = m_readings.find(found->reading.supersedes);
    if (!held || held->status != ReadingStatus::Held)
        return failure(CorrectionFault{Kind::NotHeld, accepted});
    Reading now = *held;
    now.id = found->reading.id;
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

CorrectionDesk::Result CorrectionDesk::dispute(Transaction &transaction, ReadingId reading, const QString &reason) const
{
    const auto found = find(transaction.connection(), reading, ReadingStatus::Accepted);
    if (!found)
        return failure(found.error());
    if (found->reading.quality == ReadingQuality::Disputed)
        return failure(CorrectionFault{Kind::NothingNew, reading});
    Reading now = found->reading;
    now.quality = ReadingQuality::Disputed;
    AccountHold hold;
    hold.kind = HoldKind::Dispute;
    hold.service = found->dial.service;
    hold.days.from = m_installation.dateAt(transaction.at());
    hold.reason = reason;
    AccountRecordsStore::addHold(transaction, found->dial.account, hold);
    return CorrectionResult{ReadingsStore::supersede(transaction, found->reading, now, reason), found->dial, {}};
}

} // namespace contador
