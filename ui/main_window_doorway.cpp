// SPDX-License-Identifier: GPL-3.0-or-later
// Where the shell gets its values from.
#include "engine/station/station.h"
#include "ui/account/phoned_reading_dialog.h"
#include "ui/main_window.h"
#include "ui/shell/search_box.h"
#include "ui/shell/side_navigation.h"
#include "ui/shell/status_line.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace contador {

namespace {
constexpr std::chrono::milliseconds pauseBetweenLooks{20'000};
constexpr std::chrono::milliseconds soonAfterNews{500};
} // namespace

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
    const auto askForAttention = [this, &station] {
        station.ask([](Reader &reader) { return reader.attention(); }).then(this, [this](const Outcome<Attention, StoreFault> &waiting) {
            if (waiting)
                showAttention(waiting->readings, waiting->unread);
        });
    };
    auto *look = new QTimer(this); // what other desks do is not all told
    connect(look, &QTimer::timeout, this, askForAttention);
    look->start(pauseBetweenLooks);
    connect(&station, &Station::feed, this, [look](const FeedEvent &event) {
        if (event.kind != FeedKind::Modem && event.kind != FeedKind::Reply && look->remainingTime() > soonAfterNews.count())
            look->start(soonAfterNews); // many news at once are looked at once
    });
    connect(look, &QTimer::timeout, look, [look] { look->start(pauseBetweenLooks); });
    askForAttention();
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

void MainWindow::showAttention(qint64 readings, int threads)
{
    const auto count = [this](const char *id, qint64 number) {
        m_navigation->setCount(int(m_screens.indexOf(screen(QLatin1String(id)))), int(std::min<qint64>(number, std::numeric_limits<int>::max())));
    };
    count("check", readings);
    count("conversations", threads);
}

} // namespace contador
