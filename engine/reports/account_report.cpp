// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/account_report.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/enrolments_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/readings_store.h"
#include "engine/ledger/ledger_store.h"
#include "engine/ledger/open_items_store.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/origin.h"

#include <QHash>

#include <algorithm>

namespace contador {

namespace {

constexpr int mostReadings = 60;
constexpr int mostMessages = 200;
constexpr int mostCases = 20;

/// To be drawn, not reckoned with.
std::optional<Quantity> usualIn30Days(const ReadingsStore &readings, RegisterId dial, QDate today)
{
    const std::optional<Decimal> daily = readings.usualDailyUse(dial, today);
    const std::optional<qint64> units = daily ? (*daily * Decimal(30)).units(Quantity::decimals, RoundingMode::HalfUp) : std::nullopt;
    return units ? std::optional(Quantity{*units}) : std::nullopt;
}

void addMeters(AccountCard &card, const std::vector<MeterRegister> &dials, const ReadingsStore &readings)
{
    for (const MeterRegister &dial : dials) {
        auto meter = std::find_if(card.meters.begin(), card.meters.end(), [&dial](const AccountCard::Meter &known) {
            return known.serial == dial.serial && known.service == dial.service;
        });
        if (meter == card.meters.end())
            meter = card.meters.insert(meter, {dial.serial, dial.service, dial.tariff, dial.unit, {}, dial.verificationDue});
        meter->registers.push_back({dial.code, dial.digits, dial.decimals, usualIn30Days(readings, dial.id, card.today)});
    }
}

void addReadings(AccountCard &card, const std::vector<MeterRegister> &dials, const std::vector<Reading> &readings)
{
    QHash<qint64, const MeterRegister *> dialOf;
    for (const MeterRegister &dial : dials)
        dialOf.insert(dial.id.value, &dial);
    for (const Reading &reading : readings) {
        const MeterRegister *dial = dialOf.value(reading.registerId.value);
        if (!dial)
            continue;
        card.readings.push_back({reading.readOn, reading.receivedAt, dial->serial, dial->code, reading.value, reading.consumption,
                                 readingSourceName(reading.source), readingStatusName(reading.status),
                                 readingDoubtName(reading.reason), reading.message, reading.id,
                                 readingQualityName(reading.quality), readingOccasionName(reading.occasion), reading.proposal,
                                 reading.flags, reading.supersedes, reading.because, reading.supersededBy});
    }
}

Money overdueOf(const QString &service, const std::vector<OpenItem> &items, QDate today, const Currency &currency)
{
    Money overdue = Money::zero(currency);
    for (const OpenItem &item : items) {
        if (item.service == service && item.open > 0 && item.dueOn && *item.dueOn < today)
            overdue.minor += item.open;
    }
    return overdue;
}

std::vector<AccountCard::Entry::Settled> settledBy(const OpenItemsStore &store, EntryId entry, const Currency &currency)
{
    std::vector<AccountCard::Entry::Settled> settled;
    for (const Allocation &allocation : store.allocationsOf(entry)) {
        const EntryId other = allocation.credit.entry == entry ? allocation.debit.entry : allocation.credit.entry;
        settled.push_back({other, {allocation.amount, currency}});
    }
    return settled;
}

void addRecords(AccountCard &card, const AccountRecordsStore &records)
{
    card.status = accountStatusName(records.status(card.id, card.today));
    card.holds = records.holds(card.id);
    card.vulnerabilities = records.vulnerabilities(card.id, card.today);
    card.notes = records.notes(card.id);
    card.holders = records.holders(card.id);
    card.facts = records.facts(card.id);
    card.addenda = records.addenda(card.id);
}

void addLedger(AccountCard &card, const Balance &balance, const std::vector<Entry> &entries, const OpenItemsStore &open,
               const Disputes &disputes)
{
    const std::vector<OpenItem> items = open.of(card.id);
    const Currency &currency = balance.total.currency;
    card.total = balance.total;
    card.overdue = balance.overdue;
    card.notDue = balance.notDue;
    card.disputed = balance.disputed;
    card.dueOn = balance.dueOn;
    for (const ServiceBalance &service : balance.byService)
        card.byService.push_back({service.service, service.amount,
                                  disputes.has(service.service) ? Money::zero(currency)
                                                                : overdueOf(service.service, items, card.today, currency)});
    Money after = Money::zero(balance.total.currency);
    for (const Entry &entry : entries) {
        after += entry.amount;
        card.entries.push_back({entry.id, entry.happenedOn, entryKindName(entry.kind), entry.service, entry.amount, after,
                                entry.dueOn, entry.message, entry.document, entry.working, entry.reading, entry.reverses, entry.bookedAt,
                                entry.bookedBy, settledBy(open, entry.id, currency)});
    }
}

} // namespace

std::optional<AccountCard> AccountReport::card(const QString &accountNumber, QDate today) const
{
    const AccountsStore accounts(m_connection, m_installation.country);
    const std::optional<Account> account = accounts.find(accountNumber);
    if (!account)
        return std::nullopt;
    AccountCard card;
    card.id = account->id;
    card.today = today;
    card.number = account->number;
    card.holder = account->holder;
    card.language = account->language;
    card.address = account->address;
    card.zone = account->zone;
    card.email = account->email;
    for (const PhoneBinding &phone : accounts.phones(account->id))
        card.phones.push_back({phone.phone, phone.origin, phone.from});
    const std::vector<MeterRegister> dials = accounts.registers(account->id);
    const ReadingsStore readings(m_connection);
    addMeters(card, dials, readings);
    addReadings(card, dials, readings.recent(account->id, mostReadings));
    const LedgerStore ledger(m_connection, m_installation);
    const AccountRecordsStore records(m_connection);
    addRecords(card, records);
    card.enrolments = EnrolmentsStore(m_connection).of(card.id);
    card.confirmedBefore = QDateTime(today.addYears(-1), QTime(0, 0), m_installation.timeZone);
    const Disputes disputes = records.disputes(account->id, today);
    addLedger(card, ledger.balance(account->id, today, disputes), ledger.entries(account->id), OpenItemsStore(m_connection), disputes);
    for (const ConversationLine &line : MessagesStore(m_connection).conversation(account->id, mostMessages))
        card.messages.push_back({line.id, line.at, line.inbound, line.phone, line.text, line.state, line.writtenBy,
                                 isForeignCentre(line.phone, line.serviceCentre) ? line.serviceCentre : QString()});
    card.cases = CasesStore(m_connection).ofAccount(account->id, mostCases);
    return card;
}

std::vector<AccountHit> AccountReport::search(const QString &typed, int most, QDate today) const
{
    const AccountsStore accounts(m_connection, m_installation.country);
    const LedgerStore ledger(m_connection, m_installation);
    std::vector<AccountHit> hits;
    for (const Account &account : accounts.search(typed, most)) {
        QStringList phones;
        for (const PhoneBinding &phone : accounts.phones(account.id))
            phones << phone.phone;
        hits.push_back({account.id, account.number, account.holder, account.address, phones.join(QStringLiteral(", ")),
                        ledger.balance(account.id, today).total});
    }
    return hits;
}

} // namespace contador
