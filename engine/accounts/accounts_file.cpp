// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_file.h"

#include "engine/accounts/cell_reader.h"
#include "engine/accounts/services.h"

#include <algorithm>

namespace contador {

namespace {

using Column = AccountsColumn;
using Subject = ColumnSubject;
using Reason = ImportReason;

constexpr int mostDigits = 12;
constexpr QLatin1String onlyRegister("T"); // of a meter with a single dial

/// Reads one row cell by cell and keeps what is wrong with each.
class RowReader {
public:
    RowReader(const AccountsCells &cells, const Installation &installation, QDate today)
        : m_cells(cells), m_installation(installation), m_today(today)
    {
    }

    AccountsRow read()
    {
        readAccount();
        readDial();
        readLastReading();
        readBalance();
        return m_row;
    }

private:
    [[nodiscard]] const QString &cell(Column column) const { return m_cells[size_t(column)]; }
    void fail(Column column, Reason reason) { m_row.faults.push_back({accountsColumnName(column), reason}); }

    const QString &required(Column column)
    {
        if (cell(column).isEmpty())
            fail(column, Reason::ValueMissing);
        return cell(column);
    }

    QDate date(Column column)
    {
        if (cell(column).isEmpty())
            return {};
        const std::optional<QDate> date = dateInCell(cell(column));
        if (!date)
            fail(column, Reason::BadDate);
        return date.value_or(QDate());
    }

    int whole(Column column, int least, int most)
    {
        if (cell(column).isEmpty())
            return 0;
        bool isNumber = false;
        const int number = cell(column).toInt(&isNumber);
        if (!isNumber)
            fail(column, Reason::BadNumber);
        else if (number < least || number > most)
            fail(column, Reason::OutOfRange);
        return number;
    }

    void readAccount();
    void readDial();
    void readLastReading();
    void readBalance();

    const AccountsCells &m_cells;
    const Installation &m_installation;
    QDate m_today;
    AccountsRow m_row;
};

void RowReader::readAccount()
{
    Account &account = m_row.account;
    account.number = required(Column::AccountNumber);
    account.holder = required(Column::HolderName);
    account.address = cell(Column::Address);
    account.zone = cell(Column::Zone);
    account.birthDate = date(Column::BirthDate);
    account.email = cell(Column::Email);
    if (!account.email.isEmpty() && !looksLikeEmail(account.email))
        fail(Column::Email, Reason::BadEmail);
    const std::optional<QString> language = languageInCell(cell(Column::Language));
    if (!language)
        fail(Column::Language, Reason::BadLanguage);
    account.language = language.value_or(QString());
    const auto phones = phonesInCell(cell(Column::Phone), m_installation.country);
    if (!phones)
        fail(Column::Phone, Reason::BadPhone);
    else
        m_row.phones = *phones;
}

void RowReader::readDial()
{
    MeterRegister &dial = m_row.dial;
    dial.accountNumber = m_row.account.number;
    const QString &written = required(Column::Service);
    if (const Service *service = findService(written))
        dial.service = service->name;
    else if (!written.isEmpty())
        fail(Column::Service, Reason::UnknownService);
    dial.tariff = cell(Column::Tariff);
    dial.serial = cell(Column::MeterSerial);
    dial.code = cell(Column::Register).isEmpty() ? QString(onlyRegister) : cell(Column::Register);
    dial.digits = whole(Column::Digits, 1, mostDigits);
    dial.decimals = whole(Column::Decimals, 0, Quantity::decimals);
    m_row.saysDecimals = !cell(Column::Decimals).isEmpty();
    dial.contractDate = date(Column::ContractDate);
}

void RowReader::readLastReading()
{
    m_row.lastReadingDate = date(Column::LastReadingDate);
    if (m_row.lastReadingDate > m_today)
        fail(Column::LastReadingDate, Reason::DateInFuture);
    const QString &written = cell(Column::LastReading);
    if (written.isEmpty())
        return;
    if (cell(Column::LastReadingDate).isEmpty()) // a consumption needs its days
        fail(Column::LastReadingDate, Reason::ValueMissing);
    m_row.lastReading = Quantity::fromString(numberInCell(written));
    if (!m_row.lastReading || m_row.lastReading->thousandths < 0) {
        fail(Column::LastReading, Reason::BadNumber);
        return;
    }
    const QString plain = m_row.lastReading->toString();
    const qsizetype point = plain.indexOf(u'.');
    const qsizetype digits = point < 0 ? plain.size() : point;
    if (m_row.dial.digits > 0 && digits > m_row.dial.digits)
        fail(Column::LastReading, Reason::TooManyDigits);
    if (point >= 0 && plain.size() - point - 1 > m_row.dial.decimals)
        fail(Column::LastReading, Reason::TooManyDecimals);
}

void RowReader::readBalance()
{
    m_row.dueDate = date(Column::DueDate);
    const QString &written = cell(Column::Balance);
    if (written.isEmpty())
        return;
    m_row.balance = Money::fromString(numberInCell(written), m_installation.currency);
    if (!m_row.balance)
        fail(Column::Balance, Reason::BadNumber);
}

} // namespace

const std::array<AccountsColumnRule, accountsColumnCount> &accountsColumns()
{
    static constexpr std::array<AccountsColumnRule, accountsColumnCount> table{{
        {Column::AccountNumber, "account_number", Subject::Account, true},
        {Column::HolderName, "holder_name", Subject::Account, true},
        {Column::Phone, "phone", Subject::Account, true},
        {Column::Language, "language", Subject::Account, false},
        {Column::Address, "address", Subject::Account, false},
        {Column::Zone, "zone", Subject::Account, false},
        {Column::Service, "service", Subject::Service, true},
        {Column::Tariff, "tariff", Subject::Service, true},
        {Column::MeterSerial, "meter_serial", Subject::Dial, true},
        {Column::Register, "register", Subject::Dial, false},
        {Column::Digits, "digits", Subject::Dial, true},
        {Column::Decimals, "decimals", Subject::Dial, false},
        {Column::LastReading, "last_reading", Subject::Dial, false},
        {Column::LastReadingDate, "last_reading_date", Subject::Dial, false},
        {Column::Balance, "balance", Subject::Service, false},
        {Column::DueDate, "due_date", Subject::Service, false},
        {Column::Email, "email", Subject::Account, false},
        {Column::BirthDate, "birth_date", Subject::Account, false},
        {Column::ContractDate, "contract_date", Subject::Service, false},
    }};
    return table;
}

QString accountsColumnName(AccountsColumn column)
{
    return QString::fromLatin1(accountsColumns()[size_t(column)].name);
}

AccountsHeader::AccountsHeader(const QStringList &cells)
{
    for (const QString &cell : cells) {
        const QString written = cell.trimmed().toLower();
        const auto &columns = accountsColumns();
        const auto rule = std::find_if(columns.begin(), columns.end(),
                                       [&](const AccountsColumnRule &row) { return written == QLatin1String(row.name); });
        const auto column = rule == columns.end() ? std::nullopt : std::optional(rule->column);
        if (!column)
            m_faults.push_back({cell.trimmed(), Reason::UnknownColumn});
        else if (std::find(m_places.begin(), m_places.end(), column) != m_places.end())
            m_faults.push_back({written, Reason::RepeatedColumn});
        m_places.push_back(column);
    }
    for (const AccountsColumnRule &rule : accountsColumns()) {
        if (rule.mustBeThere && std::find(m_places.begin(), m_places.end(), rule.column) == m_places.end())
            m_faults.push_back({QString::fromLatin1(rule.name), Reason::MissingColumn});
    }
}

AccountsCells AccountsHeader::cellsOf(const QStringList &record) const
{
    AccountsCells cells;
    for (size_t place = 0; place < m_places.size(); ++place) {
        if (m_places[place])
            cells[size_t(*m_places[place])] = record.at(qsizetype(place)).trimmed();
    }
    return cells;
}

AccountsRow readAccountsRow(const AccountsCells &cells, const Installation &installation, QDate today)
{
    return RowReader(cells, installation, today).read();
}

} // namespace contador
