// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/row_entry.h"

#include "engine/accounts/imports_store.h"
#include "engine/accounts/known_accounts_store.h"
#include "engine/store/stored_moment.h"

#include <algorithm>

namespace contador {

namespace {

constexpr QLatin1String imported("imported"); // origin of a phone

} // namespace

RowEntry::RowEntry(Transaction &transaction, const Installation &installation, ImportId import, const QString &fileName)
    : m_transaction(transaction), m_installation(installation), m_import(import), m_fileName(fileName),
      m_ledger(transaction.connection(), installation), m_rows(transaction, atOnce)
{
}

void RowEntry::bringIn(std::span<EnteredRow> rows)
{
    Q_ASSERT(rows.size() <= atOnce);
    std::vector<QString> numbers;
    bool sayReadings = false;
    for (const EnteredRow &row : rows) {
        if (numbers.empty() || numbers.back() != row.said.account.number)
            numbers.push_back(row.said.account.number);
        sayReadings = sayReadings || row.said.lastReading;
    }
    const KnownAccountsStore store(m_transaction.connection());
    m_known = store.find(numbers);
    if (sayReadings)
        store.addReadings(m_known);
    for (EnteredRow &row : rows)
        bringIn(row);
    // The accounts stay where they are from now on.
    for (const KnownAccount &known : std::as_const(m_known)) {
        if (known.isNew)
            m_added.push_back(&known);
        else if (m_touched.contains(known.account.number))
            m_rows.changeSearchText(known);
    }
    m_rows.write(m_added);
    post();
    ImportsStore::keepChanges(m_transaction, m_import, m_changes, m_ordinal);
    m_touched.clear();
    m_added.clear();
    m_changes.clear();
}

void RowEntry::bringIn(EnteredRow &row)
{
    m_row = &row;
    KnownAccount &known = keepAccount(row);
    keepPhones(known, row.said);
    KnownService &service = keepService(known, row.said);
    KnownDial &dial = keepDial(known, service, row.said);
    keepLastReading(known, dial, row.said);
    keepOpeningBalance(known, service, row.said);
    if (row.verdict != ImportVerdict::Unchanged && !known.isNew)
        m_touched.insert(known.account.number);
    if (!row.faults.empty())
        row.verdict = ImportVerdict::Invalid;
}

KnownAccount &RowEntry::keepAccount(EnteredRow &row)
{
    const Account &said = row.said.account;
    if (const auto found = m_known.find(said.number); found != m_known.end()) {
        keepHolder(*found, said);
        return *found;
    }
    KnownAccount &known = m_known[said.number];
    known.account = said;
    known.names = std::move(row.names);
    m_rows.add(known);
    made(known, ImportSubject::Account, known.account.id.value);
    did(ImportVerdict::New);
    return known;
}

/// An empty cell is unknown: it never erases.
void RowEntry::keepHolder(KnownAccount &known, const Account &said)
{
    bool isChanged = false;
    const auto learn = [&](auto &value, const auto &news, const char *field, auto written) {
        if (news == std::decay_t<decltype(news)>() || value == news)
            return;
        if (!known.isNew)
            changed(known, ImportSubject::Account, known.account.id.value, field, written(value), written(news));
        value = news;
        isChanged = true;
    };
    const auto text = [](const QString &value) { return value; };
    Account &account = known.account;
    learn(account.holder, said.holder, "holder_name", text);
    learn(account.language, said.language, "language", text);
    learn(account.address, said.address, "address", text);
    learn(account.zone, said.zone, "zone", text);
    learn(account.email, said.email, "email", text);
    learn(account.birthDate, said.birthDate, "birth_date", storedDay);
    if (!isChanged)
        return;
    known.names.reset();
    did(ImportVerdict::Changed);
    if (!known.isNew)
        m_rows.changeHolder(known);
}

KnownService &RowEntry::keepService(KnownAccount &known, const AccountsRow &row)
{
    KnownService *service = known.service(row.dial.service);
    if (!service) {
        service = &known.services.emplace_back();
        service->service = row.dial.service;
        service->tariff = row.dial.tariff;
        service->contractDate = row.dial.contractDate;
        m_rows.add(known.account.id, *service);
        made(known, ImportSubject::Service, service->id);
        did(ImportVerdict::New);
        return *service;
    }
    bool isChanged = false;
    if (!row.dial.tariff.isEmpty() && row.dial.tariff != service->tariff) {
        changed(known, ImportSubject::Service, service->id, "tariff", service->tariff, row.dial.tariff);
        service->tariff = row.dial.tariff;
        isChanged = true;
    }
    if (row.dial.contractDate.isValid() && row.dial.contractDate != service->contractDate) {
        changed(known, ImportSubject::Service, service->id, "contract_date", storedDay(service->contractDate), storedDay(row.dial.contractDate));
        service->contractDate = row.dial.contractDate;
        isChanged = true;
    }
    if (isChanged) {
        m_rows.change(*service);
        did(ImportVerdict::Changed);
    }
    return *service;
}

KnownDial &RowEntry::keepDial(KnownAccount &known, const KnownService &service, const AccountsRow &row)
{
    KnownMeter *meter = known.meter(service.id, row.dial.serial);
    if (!meter) {
        meter = &known.meters.emplace_back(KnownMeter{0, service.id, row.dial.serial});
        m_rows.add(*meter);
        made(known, ImportSubject::Meter, meter->id);
    }
    KnownDial *dial = known.dial(meter->id, row.dial.code);
    if (!dial) {
        dial = &known.dials.emplace_back();
        dial->meter = meter->id;
        dial->code = row.dial.code;
        dial->digits = row.dial.digits;
        dial->decimals = row.dial.decimals;
        m_rows.add(*dial);
        made(known, ImportSubject::Dial, dial->id.value);
        did(ImportVerdict::New);
        return *dial;
    }
    bool isChanged = false;
    const auto learn = [&](int &value, int news, const char *field) {
        if (value == news)
            return;
        changed(known, ImportSubject::Dial, dial->id.value, field, QString::number(value), QString::number(news));
        value = news;
        isChanged = true;
    };
    if (row.dial.digits != 0)
        learn(dial->digits, row.dial.digits, "digits");
    if (row.saysDecimals)
        learn(dial->decimals, row.dial.decimals, "decimals");
    if (isChanged) {
        m_rows.change(*dial);
        did(ImportVerdict::Changed);
    }
    return *dial;
}

/// A phone counts as contracted, by the word of the file, from the first day that the file knows of.
QDateTime RowEntry::contractedSince() const
{
    const bool accountIsNew = m_row->verdict == ImportVerdict::New;
    return accountIsNew && m_row->contractedSince.isValid() ? m_row->contractedSince : m_transaction.at();
}

void RowEntry::keepPhones(KnownAccount &known, const AccountsRow &row)
{
    if (row.phones.empty())
        return;
    const auto isSaid = [&](const QString &e164) {
        return std::any_of(row.phones.begin(), row.phones.end(), [&](const PhoneNumber &phone) { return phone.e164() == e164; });
    };
    const QDateTime since = contractedSince();
    std::vector<PhoneBinding> &bound = known.phones;
    const size_t before = bound.size();
    for (const PhoneNumber &phone : row.phones) {
        const auto end = bound.begin() + qsizetype(before);
        if (std::any_of(bound.begin(), end, [&](const PhoneBinding &binding) { return binding.phone == phone.e164(); }))
            continue;
        m_rows.bindPhone(known.account.id, phone.e164(), imported, since);
        changed(known, ImportSubject::Phone, 0, "bound", {}, phone.e164());
        bound.push_back({phone.e164(), imported, since});
        did(ImportVerdict::Changed);
    }
    std::erase_if(bound, [&](const PhoneBinding &binding) {
        if (isSaid(binding.phone) || binding.origin != imported) // what was contracted at the desk does not depend on a file
            return false;
        m_rows.unbindPhone(known.account.id, binding.phone);
        changed(known, ImportSubject::Phone, 0, "unbound", binding.phone, {});
        did(ImportVerdict::Changed);
        return true;
    });
}

void RowEntry::keepLastReading(const KnownAccount &known, KnownDial &dial, const AccountsRow &row)
{
    if (!row.lastReading)
        return;
    const std::pair said{*row.lastReading, row.lastReadingDate};
    if (std::find(dial.readings.begin(), dial.readings.end(), said) != dial.readings.end())
        return;
    if (!dial.readings.empty()) {
        fail(AccountsColumn::LastReading, ImportReason::ReadingDiffers);
        return;
    }
    Reading reading;
    reading.registerId = dial.id;
    reading.value = said.first;
    reading.readOn = said.second;
    reading.source = ReadingSource::Import;
    const ReadingId id = m_rows.add(known.account.id, reading);
    m_changes.push_back({m_row->row, known.account.id, ImportSubject::Reading, id.value, {}, {}, {}});
    dial.readings.push_back(said);
    did(ImportVerdict::Changed);
}

void RowEntry::keepOpeningBalance(KnownAccount &known, KnownService &service, const AccountsRow &row)
{
    if (!row.balance)
        return;
    const bool isDebt = row.balance->minor > 0;
    const std::optional<QDate> dueOn = isDebt && row.dueDate.isValid() ? std::optional(row.dueDate) : std::nullopt;
    if (const std::optional<KnownOpening> &booked = service.opening) {
        if (booked->amount != row.balance->minor)
            fail(AccountsColumn::Balance, ImportReason::OpeningBalanceDiffers);
        else if (dueOn && booked->dueOn != dueOn)
            fail(AccountsColumn::DueDate, ImportReason::OpeningBalanceDiffers);
        return;
    }
    if (row.balance->isZero())
        return;
    if (service.hasEntries) {
        fail(AccountsColumn::Balance, ImportReason::OpeningBalanceDiffers);
        return;
    }
    NewEntry entry;
    entry.uniqueKey = QStringLiteral("import/%1/opening/%2/%3")
                          .arg(QString::number(m_import.value), QString::number(known.account.id.value), service.service);
    entry.kind = EntryKind::Opening;
    entry.account = known.account.id;
    entry.happenedOn = m_installation.dateAt(m_transaction.at());
    entry.document = QStringLiteral("%1:%2").arg(m_fileName, QString::number(m_row->row));
    entry.postings = {{LedgerCode::Receivable, service.service, *row.balance, dueOn},
                      {LedgerCode::Opening, service.service, -*row.balance, std::nullopt}};
    m_entries.push_back(std::move(entry));
    m_entryRows.push_back(m_row->row);
    service.opening = KnownOpening{row.balance->minor, dueOn};
    service.hasEntries = true;
    did(ImportVerdict::Changed);
}

void RowEntry::post()
{
    const std::vector<EntryId> ids = m_ledger.postAll(m_transaction, m_entries);
    for (size_t i = 0; i < ids.size(); ++i)
        m_changes.push_back({m_entryRows[i], m_entries[i].account, ImportSubject::Entry, ids[i].value, {}, {}, {}});
    m_entries.clear();
    m_entryRows.clear();
}

/// What hangs on an account that was made goes with it: only the top of what was made is noted.
void RowEntry::made(const KnownAccount &known, ImportSubject subject, qint64 id)
{
    if (subject == ImportSubject::Account || !known.isNew)
        m_changes.push_back({m_row->row, known.account.id, subject, id, {}, {}, {}});
}

void RowEntry::changed(const KnownAccount &known, ImportSubject subject, qint64 id, const char *field, const QString &before,
                       const QString &after)
{
    if (!known.isNew)
        m_changes.push_back({m_row->row, known.account.id, subject, id, QString::fromLatin1(field), before, after});
}

} // namespace contador
