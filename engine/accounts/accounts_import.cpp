// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_import.h"

#include "engine/accounts/accounts_file.h"
#include "engine/accounts/imports_store.h"
#include "engine/accounts/row_entry.h"
#include "engine/accounts/said_before.h"

#include <algorithm>
#include <future>
#include <iterator>

namespace contador {

namespace {

ImportRow invalid(int row, std::vector<ImportFault> faults, const QString &account = {})
{
    return {row, account, ImportVerdict::Invalid, std::move(faults)};
}

/// Rows of the file, judged by themselves and beside the rows before them. What is sound waits to be entered.
struct Portion {
    std::vector<ImportRow> rows;
    std::vector<EnteredRow> waiting;
    std::vector<size_t> places; ///< of the waiting ones in `rows`
    bool isLast = false;
    std::vector<ImportWarning> warnings; ///< of the whole file, with the last portion
};

/// The half of the work that needs no database, so that another thread can be one portion ahead.
class FileReading {
public:
    FileReading(const QByteArray &file, const ImportOptions &options, const Installation &installation, QDate today)
        : m_table(file, QStringLiteral("accounts"), accountsImportColumns(), options), m_installation(installation), m_today(today)
    {
    }

    Portion next()
    {
        Portion portion;
        if (!m_hasBegun && !m_table.faults().empty())
            portion.rows.push_back(invalid(m_table.faultRow(), m_table.faults()));
        m_hasBegun = true;
        while (!portion.isLast && portion.waiting.size() < RowEntry::atOnce) {
            if (const std::optional<ImportTableRow> row = m_table.next())
                portion.rows.push_back(row->fault ? invalid(row->row, {*row->fault}) : understand(*row, portion));
            else
                portion.isLast = true;
        }
        if (portion.isLast) {
            m_said = {};
            portion.warnings = m_table.warnings();
        }
        return portion;
    }

    [[nodiscard]] const ImportedFile &file() const { return m_table.description(); }

private:
    ImportRow understand(const ImportTableRow &written, Portion &portion)
    {
        AccountsRow row = readAccountsRow(written.cells, m_table.forms(), m_installation, m_today);
        const QString account = row.account.number;
        if (!row.faults.empty())
            return invalid(written.row, row.faults, account);
        const SaidBefore::Answer said = m_said.compare(written.cells, row);
        if (!said.contradictions.empty())
            return invalid(written.row, said.contradictions, account);
        if (said.isRepetition)
            return {written.row, account, ImportVerdict::Duplicate, {}};
        FoldedNames names = FoldedNames::of(row.account);
        const QDate since = row.dial.contractDate.isValid() ? row.dial.contractDate : row.lastReadingDate;
        const QDateTime contracted = since.isValid() ? since.startOfDay(m_installation.timeZone).toUTC() : QDateTime();
        portion.waiting.push_back({written.row, std::move(row), std::move(names), contracted, ImportVerdict::Unchanged, {}});
        portion.places.push_back(portion.rows.size());
        return {written.row, account, ImportVerdict::Unchanged, {}};
    }

    ImportTable m_table;
    const Installation &m_installation;
    QDate m_today;
    SaidBefore m_said;
    bool m_hasBegun = false;
};

void enter(Portion &portion, RowEntry &entry)
{
    entry.bringIn(portion.waiting);
    for (size_t i = 0; i < portion.waiting.size(); ++i) {
        ImportRow &row = portion.rows[portion.places[i]];
        row.verdict = portion.waiting[i].verdict;
        row.faults = std::move(portion.waiting[i].faults);
    }
}

/// Reads one portion ahead of whoever takes them, in a thread of its own.
class ReadingAhead {
public:
    explicit ReadingAhead(FileReading &reading) : m_reading(reading) { begin({}); }

    /// The next one in place of the one before, which is let go of in the other thread.
    void take(Portion &portion)
    {
        Portion next = m_next.get();
        std::swap(portion, next);
        if (!portion.isLast)
            begin(std::move(next));
    }

private:
    void begin(Portion old)
    {
        m_next = std::async(std::launch::async, [this, old = std::move(old)]() mutable {
            old = {};
            return m_reading.next();
        });
    }

    FileReading &m_reading;
    std::future<Portion> m_next; ///< its destructor waits for the thread
};

} // namespace

ImportReport AccountsImport::run(Transaction &transaction, const QByteArray &file, const QString &fileName, Mode mode,
                                 const ImportOptions &options) const
{
    FileReading reading(file, options, m_installation, m_installation.dateAt(transaction.at()));
    ReadingAhead ahead(reading);
    Savepoint before(transaction);
    const ImportId id = ImportsStore::open(transaction, QStringLiteral("accounts"), fileName, file);
    RowEntry entry(transaction, m_installation, id, fileName);
    ImportReport report;
    Portion portion;
    while (!portion.isLast && !transaction.connection().hasFault()) {
        ahead.take(portion);
        enter(portion, entry);
        std::ranges::move(portion.rows, std::back_inserter(report.rows));
        report.warnings = std::move(portion.warnings);
    }
    report.file = reading.file();
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
