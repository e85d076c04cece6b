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
    Run(Transaction &transaction, const Installation &installation, ImportId import, const QString &fileName)
        : m_transaction(transaction), m_installation(installation), m_today(installation.dateAt(transaction.at())),
          m_entry(transaction, installation, import, fileName)
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
            m_report.rows.push_back(row->fault ? invalid(row->row, {*row->fault}) : understand(*row, table.forms()));
            if (m_waiting.size() == RowEntry::atOnce)
                enter();
        }
        enter();
        m_report.warnings = table.warnings();
        return std::move(m_report);
    }

private:
    /// What the row says by itself and beside the rows before it; what is sound waits to be entered.
    ImportRow understand(const ImportTableRow &written, const ImportForms &forms)
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
        m_waiting.push_back({written.row, std::move(row), ImportVerdict::Unchanged, {}});
        m_places.push_back(m_report.rows.size());
        return {written.row, account, ImportVerdict::Unchanged, {}};
    }

    void enter()
    {
        m_entry.bringIn(m_waiting);
        for (size_t i = 0; i < m_waiting.size(); ++i) {
            ImportRow &row = m_report.rows[m_places[i]];
            row.verdict = m_waiting[i].verdict;
            row.faults = std::move(m_waiting[i].faults);
        }
        m_waiting.clear();
        m_places.clear();
    }

    Transaction &m_transaction;
    const Installation &m_installation;
    QDate m_today;
    RowEntry m_entry;
    SaidBefore m_said;
    std::vector<EnteredRow> m_waiting;
    std::vector<size_t> m_places; ///< of the waiting ones in the report
    ImportReport m_report;
};

} // namespace

ImportReport AccountsImport::run(Transaction &transaction, const QByteArray &file, const QString &fileName, Mode mode,
                                 const ImportOptions &options) const
{
    Savepoint before(transaction);
    const ImportId id = ImportsStore::open(transaction, QStringLiteral("accounts"), fileName, file);
    ImportReport report = Run(transaction, m_installation, id, fileName).read(file, options);
    report.applied = mode == Mode::Apply && report.count(ImportVerdict::Invalid) == 0;
    if (report.applied) {
        report.id = id;
        ImportsStore::close(transaction, id, report);
    } else {
        before.undo();
    }
    return report;
}

} // namespace contador
