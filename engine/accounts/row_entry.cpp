// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/row_entry.h"

#include <algorithm>

namespace contador {

namespace {

/// An empty cell is unknown: it never erases.
template <typename Value> void learn(Value &known, const Value &said)
{
    if (said != Value())
        known = said;
}

Account learnt(Account known, const Account &said)
{
    learn(known.holder, said.holder);
    learn(known.language, said.language);
    learn(known.address, said.address);
    learn(known.zone, said.zone);
    learn(known.email, said.email);
    learn(known.birthDate, said.birthDate);
    return known;
}

MeterRegister learnt(MeterRegister known, const AccountsRow &row)
{
    learn(known.tariff, row.dial.tariff);
    learn(known.contractDate, row.dial.contractDate);
    learn(known.digits, row.dial.digits);
    if (row.saysDecimals)
        known.decimals = row.dial.decimals;
    return known;
}

QString openingKey(const MeterRegister &dial)
{
    return QStringLiteral("import/%1/opening/%2").arg(dial.accountNumber, dial.service);
}

constexpr QLatin1String imported("imported"); // origin of a phone

} // namespace

RowEntry::RowEntry(Transaction &transaction, const Installation &installation, const QString &fileName)
    : m_transaction(transaction), m_installation(installation), m_fileName(fileName),
      m_accounts(transaction.connection(), installation.country), m_readings(transaction.connection()),
      m_ledger(transaction.connection(), installation)
{
}

ImportVerdict RowEntry::bringIn(const AccountsRow &row, int rowNumber)
{
    m_verdict = ImportVerdict::Unchanged;
    m_faults.clear();
    const Account account = keepAccount(row.account);
    keepPhones(row, account.id);
    const MeterRegister dial = keepDial(row, account.id);
    keepLastReading(row, dial.id);
    keepOpeningBalance(row, dial, rowNumber);
    if (m_verdict != ImportVerdict::Unchanged)
        m_touched.insert(account.id);
    return m_faults.empty() ? m_verdict : ImportVerdict::Invalid;
}

Account RowEntry::keepAccount(const Account &said)
{
    std::optional<Account> known = m_accounts.find(said.number);
    if (!known) {
        Account added = said;
        added.id = AccountsStore::add(m_transaction, said);
        did(ImportVerdict::New);
        return added;
    }
    const Account account = learnt(*known, said);
    if (account != *known) {
        AccountsStore::update(m_transaction, account);
        did(ImportVerdict::Changed);
    }
    return account;
}

MeterRegister RowEntry::keepDial(const AccountsRow &row, AccountId account)
{
    const std::vector<MeterRegister> dials = m_accounts.registers(account);
    const auto known = std::find_if(dials.begin(), dials.end(), [&](const MeterRegister &dial) {
        return dial.service == row.dial.service && dial.serial == row.dial.serial && dial.code == row.dial.code;
    });
    if (known == dials.end()) {
        MeterRegister added = row.dial;
        added.account = account;
        added.id = AccountsStore::addRegister(m_transaction, added);
        did(ImportVerdict::New);
        return added;
    }
    const MeterRegister dial = learnt(*known, row);
    if (dial != *known) {
        AccountsStore::updateRegister(m_transaction, dial);
        did(ImportVerdict::Changed);
    }
    return dial;
}

/// A phone counts as contracted, by the word of the file, from the first day that the file knows of.
QDateTime RowEntry::contractedSince(const AccountsRow &row) const
{
    const bool accountIsNew = m_verdict == ImportVerdict::New;
    const QDate since = row.dial.contractDate.isValid() ? row.dial.contractDate : row.lastReadingDate;
    if (!accountIsNew || !since.isValid())
        return m_transaction.at();
    return since.startOfDay(m_installation.timeZone).toUTC();
}

void RowEntry::keepPhones(const AccountsRow &row, AccountId account)
{
    if (row.phones.empty())
        return;
    const std::vector<PhoneBinding> known = m_accounts.phones(account);
    const QDateTime since = contractedSince(row);
    for (const PhoneNumber &phone : row.phones) {
        if (std::any_of(known.begin(), known.end(), [&](const PhoneBinding &binding) { return binding.phone == phone.e164(); }))
            continue;
        AccountsStore::bindPhone(m_transaction, account, phone, imported, since);
        did(ImportVerdict::Changed);
    }
    for (const PhoneBinding &binding : known) {
        const bool isSaid = std::any_of(row.phones.begin(), row.phones.end(),
                                        [&](const PhoneNumber &phone) { return phone.e164() == binding.phone; });
        if (isSaid || binding.origin != imported) // what was contracted at the desk does not depend on a file
            continue;
        AccountsStore::unbindPhone(m_transaction, account, binding.phone);
        did(ImportVerdict::Changed);
    }
}

void RowEntry::keepLastReading(const AccountsRow &row, RegisterId dial)
{
    if (!row.lastReading || m_readings.hasAccepted(dial, *row.lastReading, row.lastReadingDate))
        return;
    if (m_readings.latestAccepted(dial)) {
        fail(AccountsColumn::LastReading, ImportReason::ReadingDiffers);
        return;
    }
    Reading reading;
    reading.registerId = dial;
    reading.value = *row.lastReading;
    reading.readOn = row.lastReadingDate;
    reading.source = ReadingSource::Import;
    ReadingsStore::add(m_transaction, reading);
    did(ImportVerdict::Changed);
}

void RowEntry::keepOpeningBalance(const AccountsRow &row, const MeterRegister &dial, int rowNumber)
{
    if (!row.balance)
        return;
    const QString key = openingKey(dial);
    const bool isDebt = row.balance->minor > 0;
    const std::optional<QDate> dueOn = isDebt && row.dueDate.isValid() ? std::optional(row.dueDate) : std::nullopt;
    if (const std::optional<Posting> booked = m_ledger.receivable(key)) {
        if (booked->amount != *row.balance)
            fail(AccountsColumn::Balance, ImportReason::OpeningBalanceDiffers);
        else if (dueOn && booked->dueOn != dueOn)
            fail(AccountsColumn::DueDate, ImportReason::OpeningBalanceDiffers);
        return;
    }
    if (row.balance->isZero())
        return;
    if (m_ledger.hasEntries(dial.account, dial.service)) {
        fail(AccountsColumn::Balance, ImportReason::OpeningBalanceDiffers);
        return;
    }
    NewEntry entry;
    entry.uniqueKey = key;
    entry.kind = EntryKind::Opening;
    entry.account = dial.account;
    entry.happenedOn = m_installation.dateAt(m_transaction.at());
    entry.document = QStringLiteral("%1:%2").arg(m_fileName, QString::number(rowNumber));
    entry.postings = {{LedgerCode::Receivable, dial.service, *row.balance, dueOn},
                      {LedgerCode::Opening, dial.service, -*row.balance, std::nullopt}};
    m_ledger.post(m_transaction, entry);
    did(ImportVerdict::Changed);
}

void RowEntry::finish()
{
    for (const AccountId account : m_touched)
        AccountsStore::refreshSearch(m_transaction, account);
}

} // namespace contador
