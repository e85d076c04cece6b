// SPDX-License-Identifier: GPL-3.0-or-later
// Where the screen of today gets its values from.
#include "engine/station/station.h"
#include "ui/today/feed_model.h"
#include "ui/today/today_screen.h"

#include <QTimer>

namespace contador {

namespace {

constexpr int latestEvents = 400;
constexpr std::chrono::minutes dayCheckPeriod{1};

struct Day {
    QDate today;
    std::vector<std::pair<FeedKind, int>> counts;
    std::vector<FeedEvent> latest;
};

} // namespace

void TodayScreen::connectTo(Station &station)
{
    const auto askForDay = [this, &station] {
        const QTimeZone zone = m_format.zone;
        station
            .ask([zone](Reader &reader) {
                const QDate today = reader.today();
                return Day{today, reader.feedCounts(today.startOfDay(zone).toUTC()), reader.feed(0, latestEvents)};
            })
            .then(this, [this](const Outcome<Day, StoreFault> &day) {
                if (day)
                    startDay(day->today, day->counts, day->latest);
            });
    };
    connect(m_model, &FeedModel::pageWanted, this, [this, &station](qint64 before, FeedFilter filter) {
        station.ask([before, filter](Reader &reader) { return readFeedPage(reader, before, filter); })
            .then(this, [this](const Outcome<FeedPage, StoreFault> &page) {
                if (page)
                    m_model->addPage(*page);
            });
    });
    connect(this, &TodayScreen::cardWanted, this, [this, &station](const QString &number) {
        station.ask([number](Reader &reader) { return reader.card(number); })
            .then(this, [this](const Outcome<std::optional<AccountCard>, StoreFault> &card) {
                if (card && *card)
                    showCard(**card);
            });
    });
    connect(&station, &Station::feed, this, &TodayScreen::addNews);
    connect(this, &TodayScreen::dayEnded, this, askForDay);
    auto *dayCheck = new QTimer(this);
    connect(dayCheck, &QTimer::timeout, this, askForDay);
    dayCheck->start(dayCheckPeriod);
    askForDay();
    m_model->restart(FeedFilter::Everything);
}

} // namespace contador
