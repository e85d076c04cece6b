// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/meter_desk.h"

#include "engine/accounts/accounts_store.h"
#include "engine/core/names.h"

#include <algorithm>

namespace contador {

namespace {

using Kind = MeterExchangeFault::Kind;

constexpr std::array faultNames{
    Named{Kind::UnknownMeter, "unknown_meter"},   Named{Kind::AlreadyRemoved, "already_removed"},
    Named{Kind::SerialKnown, "serial_known"},     Named{Kind::ValueMissing, "value_missing"},
    Named{Kind::FinalDoubtful, "final_doubtful"}, Named{Kind::InitialDoubtful, "initial_doubtful"},
};

/// What was said of a register; for the only one of a meter the code may be left out.
std::optional<Quantity> valueOf(const QHash<QString, Quantity> &values, const QString &code, bool isOnly)
{
    const auto named = values.constFind(code);
    if (named != values.constEnd())
        return *named;
    const auto bare = values.constFind(QString());
    return isOnly && bare != values.constEnd() ? std::optional(*bare) : std::nullopt;
}

} // namespace

QString meterExchangeFaultName(MeterExchangeFault::Kind kind)
{
    return nameOf(faultNames, kind);
}

Outcome<ExchangedRegister, MeterExchangeFault> MeterDesk::exchangeOne(Transaction &transaction, const MeterExchange &exchange,
                                                                      const MeterRegister &dial, Quantity final,
                                                                      Quantity initial) const
{
    ReadingClaim claim{dial, final, exchange.on, ReadingSource::Field};
    claim.confirmed = exchange.confirmed;
    claim.occasion = ReadingOccasion::Removal;
    const ReadingResult removed = m_desk.take(transaction, claim);
    if (removed.kind != ReadingResult::Kind::Accepted)
        return failure(MeterExchangeFault{Kind::FinalDoubtful, dial.code, removed.doubt});

    MeterRegister installed = dial;
    installed.serial = exchange.newSerial;
    installed.digits = exchange.digits.value_or(dial.digits);
    installed.decimals = exchange.decimals.value_or(dial.decimals);
    installed.installedOn = exchange.on;
    installed.verificationDue = {};
    installed.mostPerHour.reset();
    installed.multiplier = exchange.multiplier.value_or(dial.multiplier);
    installed.id = AccountsStore::addRegister(transaction, installed);
    const QDate today = m_installation.dateAt(transaction.at());
    const auto &limits = m_desk.limits(transaction.connection(), dial.service, transaction.at());
    const Judgement judgement = judge(installed, {}, initial, exchange.on, today, limits);
    if (judgement.doubt != ReadingDoubt::None)
        return failure(MeterExchangeFault{Kind::InitialDoubtful, dial.code, judgement.doubt});

    Reading begun;
    begun.registerId = installed.id;
    begun.value = initial;
    begun.readOn = exchange.on;
    begun.receivedAt = transaction.at();
    begun.source = ReadingSource::Field;
    begun.quality = ReadingQuality::Actual;
    begun.occasion = ReadingOccasion::Installation;
    if (const auto left = usedSince(removed.previous, removed.reading)) {
        begun.carried = left->quantity;
        begun.carriedSince = left->from;
    }
    begun.recordedBy = transaction.actor().name;
    begun.id = ReadingsStore::add(transaction, begun);
    return ExchangedRegister{dial, removed.reading, installed, begun};
}

Outcome<std::vector<ExchangedRegister>, MeterExchangeFault> MeterDesk::exchange(Transaction &transaction,
                                                                                const MeterExchange &exchange) const
{
    std::vector<MeterRegister> dials;
    for (const MeterRegister &dial :
         AccountsStore(transaction.connection(), m_installation.country).registers(exchange.account)) {
        if (dial.serial == exchange.newSerial)
            return failure(MeterExchangeFault{Kind::SerialKnown});
        if (dial.serial == exchange.oldSerial)
            dials.push_back(dial);
    }
    if (dials.empty())
        return failure(MeterExchangeFault{Kind::UnknownMeter});
    if (dials.front().removedOn.isValid())
        return failure(MeterExchangeFault{Kind::AlreadyRemoved});
    std::vector<ExchangedRegister> exchanged;
    for (const MeterRegister &dial : dials) {
        const std::optional<Quantity> final = valueOf(exchange.finals, dial.code, dials.size() == 1);
        const std::optional<Quantity> initial = valueOf(exchange.initials, dial.code, dials.size() == 1);
        if (!final || !initial)
            return failure(MeterExchangeFault{Kind::ValueMissing, dial.code});
        const auto one = exchangeOne(transaction, exchange, dial, *final, *initial);
        if (!one)
            return failure(one.error());
        exchanged.push_back(*one);
    }
    AccountsStore::setExchanged(transaction, dials.front(), exchange.newSerial, exchange.on, exchanged.front().installed.multiplier);
    AccountsStore::refreshSearch(transaction, exchange.account);
    return exchanged;
}

} // namespace contador
