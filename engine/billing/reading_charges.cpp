// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/reading_charges.h"

#include "engine/accounts/account_records_store.h"
#include "engine/billing/closed_periods_store.h"
#include "engine/billing/standing_charges_store.h"
#include "engine/ledger/ledger_store.h"

#include <algorithm>

namespace contador {

namespace {

/// What stands in the books for a reading, all notes together.
struct Booked {
    Money total;
    Money net;
    Money tax;
};

Booked sumOf(const std::vector<StandingCharge> &standing, const Currency &currency)
{
    Booked sum{Money::zero(currency), Money::zero(currency), Money::zero(currency)};
    for (const StandingCharge &charge : standing) {
        sum.total += charge.total;
        sum.net += charge.net;
        sum.tax += charge.tax;
    }
    return sum;
}

/// The difference as an entry of its own: a debit note is a charge, a credit note takes from the first charge it corrects.
NewEntry noteOf(const MeterRegister &dial, const Reading &reading, const std::vector<StandingCharge> &standing,
                const Booked &before, const Booked &after)
{
    const Money difference = after.total - before.total;
    const bool isCredit = difference.minor < 0;
    NewEntry note;
    note.uniqueKey = QStringLiteral("correction/reading/%1").arg(reading.id.value);
    note.kind = isCredit ? EntryKind::Credit : EntryKind::Charge;
    note.account = dial.account;
    note.reading = reading.id;
    note.message = reading.message;
    Posting owed{LedgerCode::Receivable, dial.service, difference};
    owed.suppliedTo = reading.readOn;
    if (isCredit && !standing.empty())
        owed.of = PostingKey{standing.front().entry, standing.front().receivableLine};
    note.postings = {owed, {LedgerCode::Revenue, dial.service, before.net - after.net}};
    if (const Money tax = before.tax - after.tax; !tax.isZero())
        note.postings.push_back({LedgerCode::Tax, dial.service, tax});
    return note;
}

} // namespace

std::optional<ChargedPeriod> usedSince(const std::optional<Reading> &previous, const Reading &reading)
{
    if (!previous || !reading.consumption)
        return std::nullopt;
    return ChargedPeriod{previous->carriedSince.isValid() ? previous->carriedSince : previous->readOn, reading.readOn,
                         *reading.consumption + previous->carried.value_or(Quantity{})};
}

std::optional<ChargedPeriod> chargedPeriod(const std::optional<Reading> &previous, const Reading &reading)
{
    const bool isOfMeter = reading.occasion == ReadingOccasion::Installation || reading.occasion == ReadingOccasion::Removal;
    return isOfMeter || reading.status != ReadingStatus::Accepted ? std::nullopt : usedSince(previous, reading);
}

Outcome<Rating, TariffFault> ReadingCharges::price(Connection &connection, const MeterRegister &dial,
                                                   const ChargedPeriod &period) const
{
    const Outcome<Tariff, TariffFault> tariff = m_tariffs.find(dial.tariff);
    if (!tariff)
        return failure(tariff.error());
    if (tariff->service != dial.service)
        return failure(TariffFault{TariffFault::Kind::OtherService, dial.tariff, QStringLiteral("service"), tariff->service});
    RatingQuestion question{period.from, period.to, period.quantity, dial.code};
    question.facts = AccountRecordsStore(connection).ratingFacts(dial.account, dial.service);
    Outcome<Rating, TariffFault> rating = rate(*tariff, question, m_installation.currency);
    if (!rating)
        rating.error().file = dial.tariff;
    return rating;
}

std::optional<QDate> ReadingCharges::book(Transaction &transaction, const MeterRegister &dial, const Reading &reading,
                                          const Rating &rating) const
{
    const QDate today = m_installation.dateAt(transaction.at());
    QDate day = reading.readOn;
    if (day < today) { // only what is written later can fall into a closed period
        const std::optional<QDate> closed = ClosedPeriodsStore(transaction.connection()).closedThrough();
        if (closed && day <= *closed)
            day = today;
    }
    return bookOn(day, transaction, dial, reading, rating);
}

std::optional<QDate> ReadingCharges::bookOn(QDate day, Transaction &transaction, const MeterRegister &dial, const Reading &reading,
                                            const Rating &rating) const
{
    if (rating.total.isZero())
        return std::nullopt; // nothing used, nothing fixed: no entry says so
    const QDate dueOn = day.addDays(rating.dueDays);
    NewEntry entry;
    entry.uniqueKey = QStringLiteral("charge/reading/%1").arg(reading.id.value);
    entry.kind = EntryKind::Charge;
    entry.account = dial.account;
    entry.happenedOn = day;
    entry.message = reading.message;
    entry.reading = reading.id;
    entry.document = dial.tariff;
    entry.working = rating.working.join(u'\n');
    entry.postings = {{LedgerCode::Receivable, dial.service, rating.total, dueOn, DebtPart::Capital, reading.readOn},
                      {LedgerCode::Revenue, dial.service, -rating.net}};
    if (!rating.tax.isZero())
        entry.postings.push_back({LedgerCode::Tax, dial.service, -rating.tax});
    LedgerStore(transaction.connection(), m_installation).post(transaction, entry);
    return dueOn;
}

std::optional<ChargeChange> ReadingCharges::replace(Transaction &transaction, const MeterRegister &dial, const Reading &reading,
                                                    const std::optional<Rating> &rating, const QString &reason) const
{
    Connection &connection = transaction.connection();
    const QDate today = m_installation.dateAt(transaction.at());
    const Money nothing = Money::zero(m_installation.currency);
    const auto standing = StandingChargesStore(connection, m_installation.currency).of(reading);
    const Booked before = sumOf(standing, m_installation.currency);
    const Booked after = rating ? Booked{rating->total, rating->net, rating->tax} : Booked{nothing, nothing, nothing};
    if (standing.empty() && after.total.isZero())
        return std::nullopt;

    const std::optional<QDate> closed = ClosedPeriodsStore(connection).closedThrough();
    const bool isClosed = closed && std::any_of(standing.begin(), standing.end(), [&](const StandingCharge &charge) {
        return charge.happenedOn <= *closed;
    });
    ChargeChange change{reading.id, before.total, after.total, isClosed};
    const LedgerStore ledger(connection, m_installation);
    if (!isClosed) {
        for (const StandingCharge &charge : standing)
            (void)ledger.reverse(transaction, charge.entry, today, reason);
        if (rating)
            bookOn(today, transaction, dial, reading, *rating);
        return change;
    }
    if (before.total == after.total && before.tax == after.tax)
        return std::nullopt;
    NewEntry note = noteOf(dial, reading, standing, before, after);
    note.happenedOn = today;
    note.document = reason;
    QStringList working = rating ? rating->working : QStringList();
    working << QStringLiteral("- %1 %2").arg(before.total.toString(), m_installation.currency.code)
            << QStringLiteral("= %1 %2").arg((after.total - before.total).toString(), m_installation.currency.code);
    note.working = working.join(u'\n');
    if (note.kind == EntryKind::Charge && rating)
        note.postings.front().dueOn = today.addDays(rating->dueDays);
    ledger.post(transaction, note);
    return change;
}

} // namespace contador
