// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/readings_import.h"

#include "engine/accounts/accounts_store.h"
#include "engine/accounts/services.h"
#include "engine/billing/reading_desk.h"
#include "engine/exchange/exchange_lookup_store.h"
#include "engine/exchange/import_desk.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

using Form = ImportColumn::Form;

enum Column { AccountNumber, ServiceName, MeterSerial, Register, ReadingValue, ReadingDate, Source };

constexpr std::array readingColumns{
    ImportColumn{"account_number", Form::Name, true}, ImportColumn{"service", Form::Text, false},
    ImportColumn{"meter_serial", Form::Name, false},  ImportColumn{"register", Form::Text, false},
    ImportColumn{"reading", Form::Number, true},      ImportColumn{"reading_date", Form::Date, true},
    ImportColumn{"source", Form::Text, false},
};

/// A doubt that the row itself is to blame for. Others are held: somebody has to look.
std::optional<ImportFault> faultOf(ReadingDoubt doubt)
{
    switch (doubt) {
    case ReadingDoubt::TooManyDigits:
        return ImportFault{QStringLiteral("reading"), ImportReason::TooManyDigits};
    case ReadingDoubt::TooManyDecimals:
        return ImportFault{QStringLiteral("reading"), ImportReason::TooManyDecimals};
    case ReadingDoubt::DateInFuture:
        return ImportFault{QStringLiteral("reading_date"), ImportReason::DateInFuture};
    case ReadingDoubt::DateBeforePrevious:
        return ImportFault{QStringLiteral("reading_date"), ImportReason::BeforeLatestReading};
    default:
        return std::nullopt;
    }
}

class Run : public ImportRun {
public:
    Run(Transaction &transaction, const Tariffs &tariffs, const Installation &installation)
        : m_transaction(transaction), m_accounts(transaction.connection(), installation.country),
          m_readings(transaction.connection()), m_lookup(transaction.connection()), m_desk(m_readings, tariffs, installation)
    {
    }

    ImportRow takeIn(const ImportTableRow &written, const ImportForms &forms, size_t) override
    {
        m_row = {written.row, written.cells[AccountNumber], ImportVerdict::Unchanged, {}, {}};
        const std::optional<ReadingClaim> claim = understand(written.cells, forms);
        if (claim && m_row.faults.empty())
            take(*claim);
        if (!m_row.faults.empty())
            m_row.verdict = ImportVerdict::Invalid;
        return m_row;
    }

private:
    void fail(const char *column, ImportReason reason) { m_row.faults.push_back({QString::fromLatin1(column), reason}); }

    std::optional<ReadingClaim> understand(const ImportCells &cells, const ImportForms &forms)
    {
        ReadingClaim claim;
        claim.source = ReadingSource::Import;
        const std::optional<Quantity> value = Quantity::fromString(forms.number(cells[ReadingValue]));
        if (cells[ReadingValue].isEmpty())
            fail("reading", ImportReason::ValueMissing);
        else if (!value || value->thousandths < 0)
            fail("reading", ImportReason::BadNumber);
        claim.value = value.value_or(Quantity());
        const std::optional<QDate> day = forms.date(cells[ReadingDate]);
        if (cells[ReadingDate].isEmpty())
            fail("reading_date", ImportReason::ValueMissing);
        else if (!day)
            fail("reading_date", ImportReason::BadDate);
        claim.readOn = day.value_or(QDate());
        if (!cells[Source].isEmpty()) {
            const std::optional<ReadingSource> source = readingSourceNamed(cells[Source].toLower());
            if (!source || source == ReadingSource::Sms)
                fail("source", ImportReason::UnknownSource);
            claim.source = source.value_or(ReadingSource::Import);
        }
        const std::optional<MeterRegister> dial = dialOf(cells);
        claim.dial = dial.value_or(MeterRegister());
        return dial ? std::optional(claim) : std::nullopt;
    }

    /// The one dial that the row can mean.
    std::optional<MeterRegister> dialOf(const ImportCells &cells)
    {
        if (cells[AccountNumber].isEmpty()) {
            fail("account_number", ImportReason::ValueMissing);
            return std::nullopt;
        }
        const std::optional<Account> account = m_accounts.find(cells[AccountNumber]);
        if (!account) {
            fail("account_number", ImportReason::UnknownAccount);
            return std::nullopt;
        }
        const Service *service = findService(cells[ServiceName]);
        if (!cells[ServiceName].isEmpty() && !service) {
            fail("service", ImportReason::UnknownService);
            return std::nullopt;
        }
        std::vector<MeterRegister> dials = m_accounts.registers(account->id);
        std::erase_if(dials, [&](const MeterRegister &dial) {
            return (service && dial.service != service->name) || (!cells[MeterSerial].isEmpty() && dial.serial != cells[MeterSerial])
                || (!cells[Register].isEmpty() && dial.code != cells[Register]);
        });
        if (dials.size() != 1) {
            fail(cells[MeterSerial].isEmpty() ? "register" : "meter_serial", ImportReason::UnknownDial);
            return std::nullopt;
        }
        return dials.front();
    }

    void take(const ReadingClaim &claim)
    {
        if (m_lookup.hasReading(claim.dial.id, claim.value, claim.readOn))
            return;
        const ReadingResult result = m_desk.take(m_transaction, claim);
        if (const std::optional<ImportFault> fault = faultOf(result.doubt)) {
            m_row.faults.push_back(*fault);
            return;
        }
        m_row.verdict = ImportVerdict::New;
        m_row.held = readingDoubtName(result.doubt);
        m_changes.push_back({m_row.row, claim.dial.account, ImportSubject::Reading, result.reading.id.value, {}, {}, {}});
    }

    Transaction &m_transaction;
    AccountsStore m_accounts;
    ReadingsStore m_readings;
    ExchangeLookupStore m_lookup;
    ReadingDesk m_desk;
    ImportRow m_row;
};

} // namespace

std::vector<ImportColumn> ReadingsImport::columns()
{
    return {readingColumns.begin(), readingColumns.end()};
}

ImportReport ReadingsImport::run(Transaction &transaction, const QByteArray &file, const QString &fileName, bool apply,
                                 const ImportOptions &options) const
{
    return runImport(transaction, {ImportKind::Readings, fileName, file, options}, apply,
                     [&](ImportId) { return std::make_unique<Run>(transaction, m_tariffs, m_installation); });
}

} // namespace contador
