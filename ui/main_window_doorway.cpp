// SPDX-License-Identifier: GPL-3.0-or-later
// Where the shell gets its values from.
#include "engine/station/station.h"
#include "ui/account/phoned_reading_dialog.h"
#include "ui/main_window.h"
#include "ui/shell/search_box.h"
#include "ui/shell/status_line.h"

namespace contador {

void MainWindow::connectTo(Station &station)
{
    setUtility(station.installation().utilityName, station.installation().demonstration);
    // Where a demonstration keeps its accounts is nobody's concern: they go with it.
    m_status->showDatabase(station.installation().demonstration ? tr("Demonstration accounts") : station.databaseName());
    connect(&station, &Station::modemChanged, this, &MainWindow::showModem);
    connect(&station, &Station::queueChanged, m_status, &StatusLine::showQueue);
    connect(&station, &Station::trouble, this, &MainWindow::showTrouble);
    connect(&station, &Station::serverAnswers, this, &MainWindow::showServer);
    connect(&station, &Station::booksChecked, this, &MainWindow::showBooks);
    const auto askForPaused = [this, &station] {
        station.ask([](Reader &reader) { return reader.sims(); })
            .then(this, [this](const Outcome<std::vector<Sim>, StoreFault> &sims) {
                QStringList paused;
                for (const Sim &sim : sims.value_or(std::vector<Sim>())) {
                    if (sim.paused)
                        paused += sim.iccid;
                }
                showPaused(paused);
            });
    };
    connect(&station, &Station::feed, this, [askForPaused](const FeedEvent &event) {
        if (event.kind == FeedKind::Modem)
            askForPaused(); // somebody paused one, or another card is in it
    });
    askForPaused();
    connect(m_search, &SearchBox::searchWanted, this, [this, &station](const QString &typed) {
        station.ask([typed](Reader &reader) { return reader.search(typed, SearchBox::mostHits); })
            .then(this, [this, typed](const Outcome<std::vector<AccountHit>, StoreFault> &hits) {
                if (hits)
                    m_search->showHits(typed, *hits);
                else
                    showTrouble(hits.error());
            });
    });
    connect(this, &MainWindow::readingOpened, this, [&station](PhonedReadingDialog *dialog) { dialog->connectTo(station); });
    const QList<Screen *> all = findChildren<Screen *>();
    for (Screen *screen : all)
        screen->connectTo(station);
}

} // namespace contador
