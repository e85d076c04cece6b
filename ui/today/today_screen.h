// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/screen.h"
#include "ui/texts/format.h"
#include "ui/today/feed_page.h"

namespace contador {

class DayTiles;
class FeedDetail;
class FeedModel;
class TableView;

/// What happens now: every text that comes in, what became of it, and the figures of the day.
class TodayScreen : public Screen {
    Q_OBJECT
public:
    explicit TodayScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    [[nodiscard]] FeedModel &feed() { return *m_model; }
    /// The day so far. `latest` are the newest events, for the answer times.
    void startDay(QDate today, const std::vector<std::pair<FeedKind, int>> &counts, const std::vector<FeedEvent> &latest);
    void addNews(const FeedEvent &event);
    void showCard(const AccountCard &card);
    void selectRow(int row);

signals:
    void cardWanted(const QString &accountNumber);
    void dayEnded();

private:
    void showChosen();
    void followNews();
    void refreshChosen(const QModelIndex &first, const QModelIndex &last);

    Format m_format;
    QDate m_today;
    FeedModel *m_model;
    DayTiles *m_tiles;
    TableView *m_table;
    FeedDetail *m_detail;
};

} // namespace contador
