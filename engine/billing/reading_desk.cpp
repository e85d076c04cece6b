// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/reading_desk.h"

#include "engine/accounts/account_records_store.h"
#include "engine/ledger/ledger_store.h"

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

Outcome<Rating, TariffFault> priced(Connection &connection, const Tariffs &tariffs, const ReadingClaim &claim,
                                    const Reading &previous, Quantity consumption, const Currency &currency)
{
    const Outcome<Tariff, TariffFault> tariff = tariffs.find(claim.dial.tariff);
    if (!tariff)
        return failure(tariff.error());
    if (tariff->service != claim.dial.service)
        return failure(
            TariffFault{TariffFault::Kind::OtherService, claim.dial.tariff, QStringLiteral("service"), tariff->service});
    RatingQuestion question{previous.readOn, claim.readOn, consumption, claim.dial.code};
    question.facts = AccountRecordsStore(connection).ratingFacts(claim.dial.account, claim.dial.service);
    Outcome<Rating, TariffFault> rating = rate(*tariff, question, currency);
    if (!rating)
        rating.error().file = claim.dial.tariff;
    return rating;
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
    reading = {{},
               claim.dial.id,
               claim.value,
               claim.readOn,
               transaction.at(),
               claim.source,
               accepted ? ReadingStatus::Accepted : ReadingStatus::Held,
               result.doubt,
               result.consumption,
               claim.message,
               transaction.actor().name,
               reading.flags};
    reading.id = ReadingsStore::add(transaction, reading);
}

void book(Transaction &transaction, const Installation &installation, const ReadingClaim &claim, const Rating &rating, ReadingResult &result)
{
    result.charge = rating.total;
    if (rating.total.isZero())
        return; // nothing used, nothing fixed: no entry says so
    result.dueOn = claim.readOn.addDays(rating.dueDays);
    const QString &service = claim.dial.service;
    NewEntry entry;
    entry.uniqueKey = QStringLiteral("charge/reading/%1").arg(result.reading.id.value);
    entry.kind = EntryKind::Charge;
    entry.account = claim.dial.account;
    entry.happenedOn = claim.readOn;
    entry.message = claim.message;
    entry.reading = result.reading.id;
    entry.document = claim.dial.tariff;
    entry.working = rating.working.join(u'\n');
    entry.postings = {{LedgerCode::Receivable, service, rating.total, result.dueOn, DebtPart::Capital, claim.readOn},
                      {LedgerCode::Revenue, service, -rating.net}};
    if (!rating.tax.isZero())
        entry.postings.push_back({LedgerCode::Tax, service, -rating.tax});
    LedgerStore(transaction.connection(), installation).post(transaction, entry);
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
        const auto price = priced(transaction.connection(), m_tariffs, claim, *history.previous, *result.consumption,
                                  m_installation.currency);
        if (price) {
            rating = *price;
        } else {
            result.doubt = doubtOf(price.error());
            result.tariffFault = price.error();
        }
    }
    record(transaction, claim, result);
    if (rating)
        book(transaction, m_installation, claim, *rating, result);
    return result;
}

} // namespace contador
