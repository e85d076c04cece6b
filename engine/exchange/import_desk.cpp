// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/import_desk.h"

#include "engine/accounts/accounts_file.h"
#include "engine/accounts/accounts_import.h"
#include "engine/accounts/imports_store.h"
#include "engine/exchange/charges_import.h"
#include "engine/exchange/consents_import.h"
#include "engine/exchange/readings_import.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

constexpr int sampleRows = 3;

} // namespace

std::span<const ImportKindRow> importKinds()
{
    static constexpr std::array table{
        ImportKindRow{ImportKind::Accounts, "accounts", "accounts", accountsImportColumns},
        ImportKindRow{ImportKind::Readings, "readings", "readings-in", ReadingsImport::columns},
        ImportKindRow{ImportKind::Charges, "charges", "charges", ChargesImport::columns},
        ImportKindRow{ImportKind::Consents, "consents", "consents", ConsentsImport::columns},
    };
    return table;
}

const ImportKindRow &importKind(ImportKind kind)
{
    return *std::ranges::find(importKinds(), kind, &ImportKindRow::kind);
}

ImportReport runImport(Transaction &transaction, const ImportFile &file, bool apply,
                       const std::function<std::unique_ptr<ImportRun>(ImportId)> &start)
{
    const ImportKindRow &kind = importKind(file.kind);
    Savepoint before(transaction);
    const ImportId id = ImportsStore::open(transaction, QString::fromLatin1(kind.name), file.name, file.bytes);
    ImportTable table(file.bytes, QString::fromLatin1(kind.profile), kind.columns(), file.options);
    const std::unique_ptr<ImportRun> run = start(id);
    ImportReport report = reportOf(table, transaction, [&](const ImportTableRow &row, size_t place) {
        return run->takeIn(row, table.forms(), place);
    });
    run->finish(report);
    report.applied = apply && report.count(ImportVerdict::Invalid) == 0;
    if (!report.applied) {
        before.undo();
        return report;
    }
    report.id = id;
    int ordinal = 0;
    ImportsStore::keepChanges(transaction, id, run->changes(), ordinal);
    ImportsStore::close(transaction, id, report);
    return report;
}

ImportPreview previewImport(const ImportFile &file)
{
    const ImportKindRow &kind = importKind(file.kind);
    ImportPreview preview;
    preview.known = kind.columns();
    ImportTable table(file.bytes, QString::fromLatin1(kind.profile), preview.known, file.options);
    preview.file = table.description();
    preview.headings = table.headings();
    preview.forms = table.forms();
    preview.faults = table.faults();
    for (const int place : table.places())
        preview.columns.push_back(place < 0 ? QString() : QString::fromLatin1(preview.known[size_t(place)].name));
    preview.columns.resize(size_t(preview.headings.size()));
    preview.samples.resize(size_t(preview.headings.size()));
    auto reader = TableReader::open(file.bytes, file.options.table);
    bool isHeader = true;
    for (int rows = 0; reader && rows < sampleRows;) {
        const auto row = reader->next();
        if (!row || !*row)
            break;
        if ((*row)->isBlank() || std::exchange(isHeader, false))
            continue;
        for (qsizetype i = 0; i < std::min((*row)->cells.size(), preview.headings.size()); ++i)
            preview.samples[size_t(i)].append((*row)->cells.at(i).trimmed());
        ++rows;
    }
    return preview;
}

ImportReport bringIn(Transaction &transaction, const Tariffs &tariffs, const Installation &installation, const ImportFile &file, bool apply)
{
    switch (file.kind) {
    case ImportKind::Accounts:
        return AccountsImport(installation)
            .run(transaction, file.bytes, file.name, apply ? AccountsImport::Mode::Apply : AccountsImport::Mode::DryRun, file.options);
    case ImportKind::Readings:
        return ReadingsImport(tariffs, installation).run(transaction, file.bytes, file.name, apply, file.options);
    case ImportKind::Charges:
        return ChargesImport(installation).run(transaction, file.bytes, file.name, apply, file.options);
    case ImportKind::Consents:
        return ConsentsImport(installation).run(transaction, file.bytes, file.name, apply, file.options);
    }
    Q_UNREACHABLE();
}

std::map<int, QStringList> rowsOf(const ImportFile &file, const std::set<int> &rows)
{
    std::map<int, QStringList> found;
    auto reader = TableReader::open(file.bytes, file.options.table);
    while (reader && found.size() < rows.size()) {
        const auto row = reader->next();
        if (!row)
            continue;
        if (!*row)
            break;
        if (rows.contains((*row)->row))
            found[(*row)->row] = (*row)->cells;
    }
    return found;
}

} // namespace contador
