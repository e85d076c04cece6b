// SPDX-License-Identifier: GPL-3.0-or-later
// Where the screen of imports gets its values from, and where what a person does there goes.
#include "engine/station/station.h"
#include "ui/import/import_screen.h"
#include "ui/import/refused_rows.h"
#include "ui/modems/text_saving.h"
#include "ui/shared/person.h"
#include "ui/texts/store_text.h"

namespace contador {

namespace {

constexpr int mostImports = 500; // in the list

} // namespace

void ImportScreen::connectTo(Station &station)
{
    connect(this, &ImportScreen::previewWanted, this, [this, &station](const ImportFile &file) {
        station.ask([file](Reader &) { return previewImport(file); })
            .then(this, [this, file](const Outcome<ImportPreview, StoreFault> &preview) {
                if (preview && file.bytes == m_file.bytes)
                    showPreview(*preview);
            });
    });
    const auto bringIn = [this, &station](const ImportFile &file, bool apply) {
        station.command(person(), [file, apply, folders = station.tariffFolders()](Writer &writer) { return writer.bringIn(file, apply, folders); })
            .then(this, [this](const Outcome<ImportReport, StoreFault> &report) {
                report ? showReport(*report) : showFault(storeSentence(report.error()));
            });
    };
    connect(this, &ImportScreen::trialWanted, this, [bringIn](const ImportFile &file) { bringIn(file, false); });
    connect(this, &ImportScreen::applyWanted, this, [bringIn](const ImportFile &file) { bringIn(file, true); });
    connect(this, &ImportScreen::refusedRowsWanted, this, [this, &station](const ImportFile &file, const ImportReport &report) {
        station.ask([file, rows = refusedRows(report)](Reader &) { return rowsOf(file, rows); })
            .then(this, [this, report](const Outcome<std::map<int, QStringList>, StoreFault> &rows) {
                if (rows)
                    saveText(window(), tr("Save the refused rows"), tr("refused.csv"), tr("Tables (*.csv)"),
                             refusedTable(m_preview.headings, *rows, report));
            });
    });
    connect(this, &ImportScreen::undoWanted, this, [this, &station](ImportId import) {
        station.command(person(), [import, folders = station.tariffFolders()](Writer &writer) { return writer.undoImport(import, folders); })
            .then(this, [this](const Outcome<Outcome<UndoReport, UndoFault>, StoreFault> &undone) {
                undone ? showUndone(*undone) : showFault(storeSentence(undone.error()));
            });
    });
    connect(this, &ImportScreen::historyWanted, this, [this, &station] {
        station.ask([](Reader &reader) { return reader.imports(mostImports); })
            .then(this, [this](const Outcome<std::vector<ImportRecord>, StoreFault> &records) {
                if (records)
                    showHistory(*records);
            });
    });
}

} // namespace contador
