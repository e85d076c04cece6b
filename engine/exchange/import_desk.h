// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_journal.h"
#include "engine/accounts/import_table.h"
#include "engine/billing/tariffs.h"
#include "engine/core/installation.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>

namespace contador {

enum class ImportKind { Accounts, Readings, Charges, Consents };

/// What is brought in by kind.
struct ImportKindRow {
    ImportKind kind;
    const char *name; ///< "accounts": the word of the command line, and in the database
    const char *profile; ///< of its version line
    std::vector<ImportColumn> (*columns)();
};

/// THE table of imports.
std::span<const ImportKindRow> importKinds();
const ImportKindRow &importKind(ImportKind kind);

/// A file on its way in, with what a person said about it.
struct ImportFile {
    ImportKind kind = ImportKind::Accounts;
    QString name;
    QByteArray bytes;
    ImportOptions options;
};

/// What a file is, before anything is done with it.
struct ImportPreview {
    ImportedFile file;
    QStringList headings; ///< as the file writes them
    std::vector<QString> columns; ///< of ours, by heading; empty: none
    std::vector<ImportColumn> known; ///< all that this kind may have
    std::vector<QStringList> samples; ///< the first cells below each heading
    ImportForms forms;
    std::vector<ImportFault> faults; ///< of the header or of the file
};

/// One file of a kind on its way in: what its rows come to, one by one and together.
class ImportRun {
public:
    virtual ~ImportRun() = default;
    /// A row, whose place in the report is given.
    virtual ImportRow takeIn(const ImportTableRow &row, const ImportForms &forms, size_t place) = 0;
    /// All rows were taken in: what is better done for all at once.
    virtual void finish(ImportReport &report) { Q_UNUSED(report) }
    [[nodiscard]] const std::vector<ImportChange> &changes() const { return m_changes; }

protected:
    ImportRun() = default;
    Q_DISABLE_COPY_MOVE(ImportRun)
    std::vector<ImportChange> m_changes; ///< so that it can be taken back
};

/// The frame of every import that is read row by row: all of the file or nothing, with its journal. One invalid row, or `apply` is
/// false: the database is as it was.
ImportReport runImport(Transaction &transaction, const ImportFile &file, bool apply,
                       const std::function<std::unique_ptr<ImportRun>(ImportId)> &start);

ImportPreview previewImport(const ImportFile &file);
/// Brings it in, or only tells what would happen.
ImportReport bringIn(Transaction &transaction, const Tariffs &tariffs, const Installation &installation, const ImportFile &file, bool apply);
/// The cells of some rows as the file has them, for somebody to correct.
std::map<int, QStringList> rowsOf(const ImportFile &file, const std::set<int> &rows);

} // namespace contador
