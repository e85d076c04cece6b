// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_rows_store.h"

#include "engine/accounts/services.h"

namespace contador {

namespace {

/// "" is unknown, and unknown is NULL.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

QString orBlank(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

std::optional<int> knownDigits(int digits)
{
    return digits == 0 ? std::nullopt : std::optional(digits);
}

} // namespace

qint64 IdPool::next()
{
    if (m_next >= m_ids.size()) {
        m_ids = reserveIds(m_connection, m_table, m_atOnce);
        m_next = 0;
        if (m_ids.empty())
            return 0;
    }
    return m_ids[m_next++];
}

AccountRowsStore::AccountRowsStore(Transaction &transaction, size_t most)
    : m_transaction(transaction), m_partyIds(transaction.connection(), "party", most),
      m_premisesIds(transaction.connection(), "premises", most), m_accountIds(transaction.connection(), "account", most),
      m_serviceIds(transaction.connection(), "service_point", most), m_meterIds(transaction.connection(), "meter", most),
      m_dialIds(transaction.connection(), "register", most), m_readingIds(transaction.connection(), "reading", most),
      m_parties(transaction.connection(), "party", {"id", "name", "language", "email", "birth_date"}),
      m_premises(transaction.connection(), "premises", {"id", "address", "zone"}),
      m_accounts(transaction.connection(), "account",
                 {"id", "number", "party_id", "premises_id", "search_text", "holder_key", "address_key", "created_at", "created_by"}, "", 1),
      m_services(transaction.connection(), "service_point", {"id", "account_id", "service", "tariff", "contract_date"}),
      m_meters(transaction.connection(), "meter", {"id", "service_point_id", "serial"}),
      m_dials(transaction.connection(), "register", {"id", "meter_id", "code", "digits", "decimals"}),
      m_phones(transaction.connection(), "phone_binding", {"account_id", "phone", "origin", "bound_from", "bound_by"}),
      m_readings(transaction.connection(), "reading",
                 {"id", "register_id", "value", "read_on", "received_at", "source", "status", "recorded_by"}),
      m_standings(transaction),
      m_unbound(transaction.connection(),
                "update phone_binding set bound_to = ? where account_id = ? and phone = ? and bound_to is null", 3),
      m_changedServices(transaction.connection(), "update service_point set tariff = ?, contract_date = ? where id = ?", 3),
      m_changedDials(transaction.connection(), "update register set digits = ?, decimals = ? where id = ?", 3),
      m_changedParties(transaction.connection(),
                       "update party set name = ?, language = ?, email = ?, birth_date = ? where id = ?", 5),
      m_changedPremises(transaction.connection(), "update premises set address = ?, zone = ? where id = ?", 3),
      m_changedSearch(transaction.connection(), "update account set search_text = ?, holder_key = ?, address_key = ? where id = ?", 4)
{
}

void AccountRowsStore::add(KnownAccount &account)
{
    account.party = m_partyIds.next();
    account.premises = m_premisesIds.next();
    account.account.id = {m_accountIds.next()};
    account.isNew = true;
}

void AccountRowsStore::add(AccountId account, KnownService &service)
{
    service.id = m_serviceIds.next();
    m_services.add(service.id).add(account).add(service.service).add(orNull(service.tariff)).add(service.contractDate);
}

void AccountRowsStore::add(KnownMeter &meter)
{
    meter.id = m_meterIds.next();
    m_meters.add(meter.id).add(meter.service).add(orBlank(meter.serial));
}

void AccountRowsStore::add(KnownDial &dial)
{
    dial.id = {m_dialIds.next()};
    dial.isNew = true;
    m_dials.add(dial.id).add(dial.meter).add(dial.code).add(knownDigits(dial.digits)).add(dial.decimals);
}

ReadingId AccountRowsStore::add(AccountId account, const Reading &reading)
{
    const ReadingId id{m_readingIds.next()};
    m_readings.add(id)
        .add(reading.registerId)
        .add(reading.value.thousandths)
        .add(reading.readOn)
        .add(m_transaction.at())
        .add(readingSourceName(reading.source))
        .add(readingStatusName(reading.status))
        .add(m_transaction.actor().name);
    m_standings.read(account, reading.readOn);
    return id;
}

void AccountRowsStore::bindPhone(AccountId account, const QString &e164, const QString &origin, const QDateTime &from)
{
    m_phones.add(account).add(e164).add(origin).add(from).add(m_transaction.actor().name);
}

void AccountRowsStore::unbindPhone(AccountId account, const QString &e164)
{
    m_unbound.add(m_transaction.at()).add(account).add(e164);
}

void AccountRowsStore::change(const KnownService &service)
{
    m_changedServices.add(orNull(service.tariff)).add(service.contractDate).add(service.id);
}

void AccountRowsStore::change(const KnownDial &dial)
{
    m_changedDials.add(knownDigits(dial.digits)).add(dial.decimals).add(dial.id);
}

void AccountRowsStore::changeHolder(const KnownAccount &account)
{
    const Account &now = account.account;
    m_changedParties.add(orBlank(now.holder)).add(orNull(now.language)).add(orNull(now.email)).add(now.birthDate).add(account.party);
    m_changedPremises.add(orNull(now.address)).add(orNull(now.zone)).add(account.premises);
}

void AccountRowsStore::changeSearchText(const KnownAccount &account)
{
    const FoldedNames names = FoldedNames::of(account.account);
    m_changedSearch.add(orBlank(account.searchText(names)))
        .add(orBlank(names.holder))
        .add(orBlank(names.address))
        .add(account.account.id);
}

void AccountRowsStore::write(const std::vector<const KnownAccount *> &added)
{
    for (const KnownAccount *known : added) {
        const Account &account = known->account;
        const FoldedNames names = known->names ? *known->names : FoldedNames::of(account);
        m_parties.add(known->party)
            .add(orBlank(account.holder))
            .add(orNull(account.language))
            .add(orNull(account.email))
            .add(account.birthDate);
        m_standings.begin(account.id);
        m_premises.add(known->premises).add(orNull(account.address)).add(orNull(account.zone));
        m_accounts.add(account.id)
            .add(account.number)
            .add(known->party)
            .add(known->premises)
            .add(orBlank(known->searchText(names)))
            .add(orBlank(names.holder))
            .add(orBlank(names.address))
            .add(m_transaction.at())
            .add(m_transaction.actor().name);
    }
    for (RowBatch *rows : {&m_parties, &m_premises, &m_accounts, &m_services, &m_meters, &m_dials, &m_unbound, &m_phones, &m_readings,
                           &m_changedServices, &m_changedDials, &m_changedParties, &m_changedPremises, &m_changedSearch})
        rows->write();
    m_standings.write();
    for (IdPool *ids : {&m_partyIds, &m_premisesIds, &m_accountIds, &m_serviceIds, &m_meterIds, &m_dialIds, &m_readingIds})
        ids->forget();
}

} // namespace contador
