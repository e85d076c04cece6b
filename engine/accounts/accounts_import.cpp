// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_import.h"

#include "engine/accounts/accounts_file.h"
#include "engine/accounts/imports_store.h"
#include "engine/accounts/row_entry.h"
#include "engine/accounts/said_before.h"
#include "engine/tables/csv_reader.h"

#include <algorithm>

namespace contador {

namespace {

constexpr int headerRow = 1;

ImportReason reasonOf(CsvFault fault)
{
    return fault == CsvFault::NotUtf8 ? ImportReason::NotUtf8 : ImportReason::BrokenQuotes;
}

bool isEmpty(const CsvRecord &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

ImportRow invalid(int row, std::vector<ImportFault> faults, const QString &account = {})
{
    return {row, account, ImportVerdict::Invalid, std::move(faults)};
}

/// One file on its way into one transaction.
class Run {
public:
    Run(Transaction &transaction, const Installation &installation, const QString &fileName)
        : m_transaction(transaction), m_installation(installation), m_today(installation.dateAt(transaction.at())),
          m_entry(transaction, installation, fileName)
    {
    }

    ImportReport read(const QByteArray &file)
    {
        CsvReader reader(file);
        const auto first = reader.next();
        if (!first || !*first) {
            m_report.rows.push_back(invalid(headerRow, {{{}, first ? ImportReason::EmptyFile : reasonOf(first.error())}}));
            return m_report;
        }
        const AccountsHeader header((*first)->cells);
        if (header.faults().empty())
            readRows(reader, header);
        else
            m_report.rows.push_back(invalid(headerRow, header.faults()));
        m_entry.finish();
        return m_report;
    }

private:
    void readRows(CsvReader &reader, const AccountsHeader &header)
    {
        while (!m_transaction.connection().hasFault()) {
            const auto record = reader.next();
            if (!record)
                m_report.rows.push_back(invalid(reader.row(), {{{}, reasonOf(record.error())}}));
            else if (!*record)
                return;
            else if (!isEmpty(**record))
                m_report.rows.push_back(takeIn(**record, header));
        }
    }

    ImportRow takeIn(const CsvRecord &record, const AccountsHeader &header)
    {
        if (record.cells.size() != header.width())
            return invalid(record.row, {{{}, ImportReason::WrongCellCount}});
        const AccountsCells cells = header.cellsOf(record.cells);
        AccountsRow row = readAccountsRow(cells, m_installation, m_today);
        const QString account = row.account.number;
        if (!row.faults.empty())
            return invalid(record.row, row.faults, account);
        const SaidBefore::Answer said = m_said.compare(cells, row);
        if (!said.contradictions.empty())
            return invalid(record.row, said.contradictions, account);
        if (said.isRepetition)
            return {record.row, account, ImportVerdict::Duplicate, {}};
        const ImportVerdict verdict = m_entry.bringIn(row, record.row);
        if (verdict == ImportVerdict::Invalid)
            return invalid(record.row, m_entry.faults(), account);
        return {record.row, account, verdict, {}};
    }

    Transaction &m_transaction;
    const Installation &m_installation;
    QDate m_today;
    RowEntry m_entry;
    SaidBefore m_said;
    ImportReport m_report;
};

} // namespace

ImportReport AccountsImport::run(Transaction &transaction, const QByteArray &file, const QString &fileName, Mode mode) const
{
    Savepoint before(transaction);
    ImportReport report = Run(transaction, m_installation, fileName).read(file);
    report.applied = mode == Mode::Apply && report.count(ImportVerdict::Invalid) == 0;
    if (report.applied)
        report.id = ImportsStore::record(transaction, QStringLiteral("accounts"), fileName, file, report);
    else
        before.undo();
    return report;
}

} // namespace contador
