// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_import.h"

#include "engine/accounts/accounts_file.h"
#include "engine/accounts/imports_store.h"
#include "engine/accounts/row_entry.h"
#include "engine/accounts/said_before.h"

namespace contador {

namespace {

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

    ImportReport read(const QByteArray &file, const ImportOptions &options)
    {
        ImportTable table(file, QStringLiteral("accounts"), accountsImportColumns(), options);
        m_report.file = table.description();
        if (!table.faults().empty())
            m_report.rows.push_back(invalid(table.faultRow(), table.faults()));
        while (!m_transaction.connection().hasFault()) {
            const std::optional<ImportTableRow> row = table.next();
            if (!row)
                break;
            m_report.rows.push_back(row->fault ? invalid(row->row, {*row->fault}) : takeIn(*row, table.forms()));
        }
        m_report.warnings = table.warnings();
        m_entry.finish();
        return m_report;
    }

private:
    ImportRow takeIn(const ImportTableRow &written, const ImportForms &forms)
    {
        AccountsRow row = readAccountsRow(written.cells, forms, m_installation, m_today);
        const QString account = row.account.number;
        if (!row.faults.empty())
            return invalid(written.row, row.faults, account);
        const SaidBefore::Answer said = m_said.compare(written.cells, row);
        if (!said.contradictions.empty())
            return invalid(written.row, said.contradictions, account);
        if (said.isRepetition)
            return {written.row, account, ImportVerdict::Duplicate, {}};
        const ImportVerdict verdict = m_entry.bringIn(row, written.row);
        if (verdict == ImportVerdict::Invalid)
            return invalid(written.row, m_entry.faults(), account);
        return {written.row, account, verdict, {}};
    }

    Transaction &m_transaction;
    const Installation &m_installation;
    QDate m_today;
    RowEntry m_entry;
    SaidBefore m_said;
    ImportReport m_report;
};

} // namespace

ImportReport AccountsImport::run(Transaction &transaction, const QByteArray &file, const QString &fileName, Mode mode,
                                 const ImportOptions &options) const
{
    Savepoint before(transaction);
    ImportReport report = Run(transaction, m_installation, fileName).read(file, options);
    report.applied = mode == Mode::Apply && report.count(ImportVerdict::Invalid) == 0;
    if (report.applied)
        report.id = ImportsStore::record(transaction, QStringLiteral("accounts"), fileName, file, report);
    else
        before.undo();
    return report;
}

} // namespace contador
