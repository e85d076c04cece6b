// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/import_desk.h"

#include "engine/accounts/accounts_file.h"
#include "engine/accounts/accounts_import.h"
#include "engine/exchange/charges_import.h"
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
    };
    return table;
}

const ImportKindRow &importKind(ImportKind kind)
{
    return *std::ranges::find(importKinds(), kind, &ImportKindRow::kind);
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
