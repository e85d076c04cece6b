// SPDX-License-Identifier: GPL-3.0-or-later
// Where the dialog of phoned readings gets its values from, and where a reading goes.
#include "engine/station/station.h"
#include "ui/account/phoned_reading_dialog.h"
#include "ui/shared/person.h"
#include "ui/shell/search_box.h"
#include "ui/texts/store_text.h"

namespace contador {

void PhonedReadingDialog::connectTo(Station &station)
{
    connect(m_search, &SearchBox::searchWanted, this, [this, &station](const QString &typed) {
        station.ask([typed](Reader &reader) { return reader.search(typed, SearchBox::mostHits); })
            .then(this, [this, typed](const Outcome<std::vector<AccountHit>, StoreFault> &hits) {
                if (hits)
                    m_search->showHits(typed, *hits);
                else
                    showRefusal(storeSentence(hits.error()));
            });
    });
    connect(this, &PhonedReadingDialog::sheetWanted, this, [this, &station](const QString &number) {
        station.ask([number](Reader &reader) { return reader.readingSheet(number); })
            .then(this, [this](const Outcome<std::optional<ReadingSheet>, StoreFault> &sheet) {
                if (!sheet)
                    showRefusal(storeSentence(sheet.error()));
                else if (*sheet)
                    showSheet(**sheet);
            });
    });
    const QString gone = tr("The account or its meter has changed: look for it again.");
    connect(this, &PhonedReadingDialog::previewWanted, this, [this, &station, gone](const KeyedReading &keyed) {
        station.command(person(), [keyed](Writer &writer) { return writer.previewReading(keyed); })
            .then(this, [this, keyed, gone](const Outcome<std::optional<KeyedReadingResult>, StoreFault> &preview) {
                if (!preview)
                    showRefusal(storeSentence(preview.error()));
                else if (*preview)
                    showPreview(keyed, **preview);
                else
                    showRefusal(gone);
            });
    });
    connect(this, &PhonedReadingDialog::readingKeyed, this, [this, &station, gone](const KeyedReading &keyed) {
        station.command(person(), [keyed](Writer &writer) { return writer.takeReading(keyed); })
            .then(this, [this, keyed, gone](const Outcome<std::optional<KeyedReadingResult>, StoreFault> &taken) {
                if (!taken)
                    showRefusal(storeSentence(taken.error()));
                else if (*taken)
                    showTaken(keyed, **taken);
                else
                    showRefusal(gone);
            });
    });
}

} // namespace contador
