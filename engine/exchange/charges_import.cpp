// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/charges_import.h"

#include "engine/accounts/services.h"
#include "engine/exchange/exchange_lookup_store.h"
#include "engine/exchange/import_desk.h"
#include "engine/ledger/ledger_store.h"

#include <array>
#include <set>

namespace contador {

namespace {

using Form = ImportColumn::Form;

enum Column { AccountNumber, ServiceName, Amount, DueDate, Document, DocumentDate, SuppliedTo };

constexpr std::array chargeColumns{
    ImportColumn{"account_number", Form::Name, true}, ImportColumn{"service", Form::Text, true},
    ImportColumn{"amount", Form::Number, true},       ImportColumn{"due_date", Form::Date, false},
    ImportColumn{"document", Form::Name, true},       ImportColumn{"document_date", Form::Date, true},
    ImportColumn{"supplied_to", Form::Date, false},
};

struct Charge {
    size_t place = 0; ///< in the report
    QString account;
    QString service;
    Money amount;
    QDate dueOn;
    QString document;
    QDate documentDate;
    QDate suppliedTo;
};

/// A file of charges: its rows are understood one by one, and compared and booked together.
class Run : public ImportRun {
public:
    Run(Transaction &transaction, const Installation &installation, ImportId import)
        : m_transaction(transaction), m_installation(installation), m_import(import)
    {
    }

    ImportRow takeIn(const ImportTableRow &written, const ImportForms &forms, size_t place) override
    {
        const ImportCells &cells = written.cells;
        m_row = {written.row, cells[AccountNumber], ImportVerdict::Unchanged, {}, {}};
        Charge charge;
        charge.place = place;
        charge.account = cells[AccountNumber];
        charge.document = cells[Document];
        for (const Column column : {AccountNumber, ServiceName, Amount, Document, DocumentDate}) {
            if (cells[column].isEmpty())
                fail(column, ImportReason::ValueMissing);
        }
        if (const Service *service = findService(cells[ServiceName]))
            charge.service = service->name;
        else if (!cells[ServiceName].isEmpty())
            fail(ServiceName, ImportReason::UnknownService);
        const std::optional<Money> amount = Money::fromString(forms.number(cells[Amount]), m_installation.currency);
        if (!amount && !cells[Amount].isEmpty())
            fail(Amount, ImportReason::BadNumber);
        else if (amount && amount->isZero())
            fail(Amount, ImportReason::OutOfRange);
        charge.amount = amount.value_or(Money::zero(m_installation.currency));
        charge.dueOn = date(cells, DueDate, forms);
        charge.documentDate = date(cells, DocumentDate, forms);
        charge.suppliedTo = date(cells, SuppliedTo, forms);
        if (charge.documentDate > m_installation.dateAt(m_transaction.at()))
            fail(DocumentDate, ImportReason::DateInFuture);
        if (!m_row.faults.empty())
            m_row.verdict = ImportVerdict::Invalid;
        else
            m_charges.push_back(std::move(charge));
        return m_row;
    }

    void finish(ImportReport &report) override
    {
        const ExchangeLookupStore store(m_transaction.connection());
        std::vector<QString> numbers;
        for (const Charge &charge : m_charges)
            numbers.push_back(charge.account);
        const QHash<QString, AccountId> accounts = store.accounts(numbers);
        const std::vector<AccountId> ids(accounts.cbegin(), accounts.cend());
        std::map<ChargeKey, KnownCharge> known = store.charges(ids);
        std::set<ChargeKey> said; // in this file
        std::vector<NewEntry> entries;
        std::vector<int> rows;
        for (const Charge &charge : m_charges) {
            ImportRow &row = report.rows[charge.place];
            const AccountId account = accounts.value(charge.account);
            if (account.isNull()) {
                row.verdict = ImportVerdict::Invalid;
                row.faults.push_back({QString::fromLatin1(chargeColumns[AccountNumber].name), ImportReason::UnknownAccount});
                continue;
            }
            const ChargeKey key{account, charge.service, charge.document, charge.documentDate.toString(Qt::ISODate)};
            const bool isSaid = !said.insert(key).second;
            const QString dueOn = charge.dueOn.isValid() && charge.amount.minor > 0 ? charge.dueOn.toString(Qt::ISODate) : QString();
            if (const auto found = known.find(key); found != known.end()) {
                row.verdict = isSaid ? ImportVerdict::Duplicate : ImportVerdict::Unchanged;
                const ImportReason reason = isSaid ? ImportReason::ContradictsEarlierRow : ImportReason::ChargeDiffers;
                if (found->second.amount != charge.amount.minor)
                    row.faults.push_back({QString::fromLatin1(chargeColumns[Amount].name), reason});
                else if (found->second.dueOn != dueOn)
                    row.faults.push_back({QString::fromLatin1(chargeColumns[DueDate].name), reason});
                if (!row.faults.empty())
                    row.verdict = ImportVerdict::Invalid;
                continue;
            }
            known[key] = {charge.amount.minor, dueOn};
            row.verdict = ImportVerdict::New;
            entries.push_back(entryOf(charge, account, row.row));
            rows.push_back(row.row);
        }
        const std::vector<EntryId> booked = LedgerStore(m_transaction.connection(), m_installation).postAll(m_transaction, entries);
        for (size_t i = 0; i < booked.size(); ++i)
            m_changes.push_back({rows[i], entries[i].account, ImportSubject::Entry, booked[i].value, {}, {}, {}});
    }

private:
    void fail(Column column, ImportReason reason) { m_row.faults.push_back({QString::fromLatin1(chargeColumns[column].name), reason}); }

    QDate date(const ImportCells &cells, Column column, const ImportForms &forms)
    {
        if (cells[column].isEmpty())
            return {};
        const std::optional<QDate> day = forms.date(cells[column]);
        if (!day)
            fail(column, ImportReason::BadDate);
        return day.value_or(QDate());
    }

    [[nodiscard]] NewEntry entryOf(const Charge &charge, AccountId account, int row) const
    {
        NewEntry entry;
        entry.uniqueKey = QStringLiteral("import/%1/charge/%2").arg(QString::number(m_import.value), QString::number(row));
        const bool isCredit = charge.amount.minor < 0;
        entry.kind = isCredit ? EntryKind::Credit : EntryKind::Charge;
        entry.account = account;
        entry.happenedOn = charge.documentDate;
        entry.document = charge.document;
        Posting owed{LedgerCode::Receivable, charge.service, charge.amount};
        if (charge.dueOn.isValid() && !isCredit)
            owed.dueOn = charge.dueOn;
        if (charge.suppliedTo.isValid())
            owed.suppliedTo = charge.suppliedTo;
        entry.postings = {owed, {LedgerCode::Revenue, charge.service, -charge.amount}};
        return entry;
    }

    Transaction &m_transaction;
    const Installation &m_installation;
    ImportId m_import;
    ImportRow m_row;
    std::vector<Charge> m_charges;
};

} // namespace

std::vector<ImportColumn> ChargesImport::columns()
{
    return {chargeColumns.begin(), chargeColumns.end()};
}

ImportReport ChargesImport::run(Transaction &transaction, const QByteArray &file, const QString &fileName, bool apply,
                                const ImportOptions &options) const
{
    return runImport(transaction, {ImportKind::Charges, fileName, file, options}, apply,
                     [&](ImportId id) { return std::make_unique<Run>(transaction, m_installation, id); });
}

} // namespace contador
