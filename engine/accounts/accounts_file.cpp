// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_file.h"

#include "engine/accounts/cell_reader.h"
#include "engine/accounts/services.h"

#include <QRegularExpression>

namespace contador {

namespace {

using Column = AccountsColumn;
using Subject = ColumnSubject;
using Reason = ImportReason;

constexpr int mostDigits = 12;
constexpr QLatin1String onlyRegister("T"); // of a meter with a single dial

/// "3,5E+14": only a spreadsheet writes a number so, and which it was nobody can tell.
bool lostDigits(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9](?:[.,][0-9]+)?E\\+[0-9]{1,3}\\z"), QRegularExpression::CaseInsensitiveOption);
    return cell.contains(u'+') && form.match(cell).hasMatch();
}

/// Reads one row cell by cell and keeps what is wrong with each.
class RowReader {
public:
    RowReader(const ImportCells &cells, const ImportForms &forms, const Installation &installation, QDate today)
        : m_cells(cells), m_forms(forms), m_installation(installation), m_today(today)
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
        const std::optional<QDate> date = m_forms.date(cell(column));
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

    const ImportCells &m_cells;
    const ImportForms &m_forms;
    const Installation &m_installation;
    QDate m_today;
    AccountsRow m_row;
};

void RowReader::readAccount()
{
    Account &account = m_row.account;
    account.number = required(Column::AccountNumber);
    if (lostDigits(account.number))
        fail(Column::AccountNumber, Reason::DamagedBySpreadsheet);
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
    m_row.lastReading = Quantity::fromString(m_forms.number(written));
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
    m_row.balance = Money::fromString(m_forms.number(written), m_installation.currency);
    if (!m_row.balance)
        fail(Column::Balance, Reason::BadNumber);
}

} // namespace

const std::array<AccountsColumnRule, accountsColumnCount> &accountsColumns()
{
    using Form = ImportColumn::Form;
    static constexpr std::array<AccountsColumnRule, accountsColumnCount> table{{
        {Column::AccountNumber, Subject::Account, {"account_number", Form::Name, true}},
        {Column::HolderName, Subject::Account, {"holder_name", Form::Text, true}},
        {Column::Phone, Subject::Account, {"phone", Form::Text, true}},
        {Column::Language, Subject::Account, {"language", Form::Text, false}},
        {Column::Address, Subject::Account, {"address", Form::Text, false}},
        {Column::Zone, Subject::Account, {"zone", Form::Text, false}},
        {Column::Service, Subject::Service, {"service", Form::Text, true}},
        {Column::Tariff, Subject::Service, {"tariff", Form::Text, true}},
        {Column::MeterSerial, Subject::Dial, {"meter_serial", Form::Name, true}},
        {Column::Register, Subject::Dial, {"register", Form::Text, false}},
        {Column::Digits, Subject::Dial, {"digits", Form::Text, true}},
        {Column::Decimals, Subject::Dial, {"decimals", Form::Text, false}},
        {Column::LastReading, Subject::Dial, {"last_reading", Form::Number, false}},
        {Column::LastReadingDate, Subject::Dial, {"last_reading_date", Form::Date, false}},
        {Column::Balance, Subject::Service, {"balance", Form::Number, false}},
        {Column::DueDate, Subject::Service, {"due_date", Form::Date, false}},
        {Column::Email, Subject::Account, {"email", Form::Text, false}},
        {Column::BirthDate, Subject::Account, {"birth_date", Form::Date, false}},
        {Column::ContractDate, Subject::Service, {"contract_date", Form::Date, false}},
    }};
    return table;
}

QString accountsColumnName(AccountsColumn column)
{
    return QString::fromLatin1(accountsColumns()[size_t(column)].written.name);
}

std::vector<ImportColumn> accountsImportColumns()
{
    std::vector<ImportColumn> columns;
    for (const AccountsColumnRule &rule : accountsColumns())
        columns.push_back(rule.written);
    return columns;
}

AccountsRow readAccountsRow(const ImportCells &cells, const ImportForms &forms, const Installation &installation, QDate today)
{
    return RowReader(cells, forms, installation, today).read();
}

} // namespace contador
