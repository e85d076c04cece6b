// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/account_report.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/readings_store.h"
#include "engine/ledger/ledger_store.h"
#include "engine/messaging/messages_store.h"

#include <QHash>

#include <algorithm>

namespace contador {

namespace {

constexpr int mostReadings = 60;
constexpr int mostMessages = 200;

void addMeters(AccountCard &card, const std::vector<MeterRegister> &dials)
{
    for (const MeterRegister &dial : dials) {
        auto meter = std::find_if(card.meters.begin(), card.meters.end(), [&dial](const AccountCard::Meter &known) {
            return known.serial == dial.serial && known.service == dial.service;
        });
        if (meter == card.meters.end())
            meter = card.meters.insert(meter, {dial.serial, dial.service, dial.tariff, dial.unit, {}});
        meter->registers.push_back({dial.code, dial.digits, dial.decimals});
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

void addLedger(AccountCard &card, const Balance &balance, const std::vector<Entry> &entries)
{
    card.total = balance.total;
    card.overdue = balance.overdue;
    card.notDue = balance.notDue;
    card.disputed = balance.disputed;
    card.dueOn = balance.dueOn;
    for (const ServiceBalance &service : balance.byService)
        card.byService.push_back({service.service, service.amount});
    Money after = Money::zero(balance.total.currency);
    for (const Entry &entry : entries) {
        after += entry.amount;
        card.entries.push_back({entry.id, entry.happenedOn, entryKindName(entry.kind), entry.service, entry.amount, after,
                                entry.dueOn, entry.message, entry.document, entry.working});
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
    card.number = account->number;
    card.holder = account->holder;
    card.language = account->language;
    card.address = account->address;
    card.zone = account->zone;
    card.email = account->email;
    for (const PhoneBinding &phone : accounts.phones(account->id))
        card.phones.push_back({phone.phone, phone.origin, phone.from});
    const std::vector<MeterRegister> dials = accounts.registers(account->id);
    addMeters(card, dials);
    addReadings(card, dials, ReadingsStore(m_connection).recent(account->id, mostReadings));
    const LedgerStore ledger(m_connection, m_installation);
    addLedger(card, ledger.balance(account->id, today, AccountRecordsStore(m_connection).disputes(account->id, today)), ledger.entries(account->id));
    for (const ConversationLine &line : MessagesStore(m_connection).conversation(account->id, mostMessages))
        card.messages.push_back({line.id, line.at, line.inbound, line.phone, line.text, line.state});
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
