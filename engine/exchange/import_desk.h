// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_table.h"
#include "engine/billing/tariffs.h"
#include "engine/core/installation.h"

#include <map>
#include <set>
#include <span>

namespace contador {

enum class ImportKind { Accounts, Readings, Charges };

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

ImportPreview previewImport(const ImportFile &file);
/// Brings it in, or only tells what would happen.
ImportReport bringIn(Transaction &transaction, const Tariffs &tariffs, const Installation &installation, const ImportFile &file, bool apply);
/// The cells of some rows as the file has them, for somebody to correct.
std::map<int, QStringList> rowsOf(const ImportFile &file, const std::set<int> &rows);

} // namespace contador
