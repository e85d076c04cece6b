// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/texts/format.h"
#include "ui/today/answer_times.h"
#include "ui/today/feed_filter.h"

#include <QHash>
#include <QWidget>

#include <vector>

namespace contador {

class KpiTile;

/// The figures of the day above the list; pressing one shows its rows only, pressing it again shows all.
class DayTiles : public QWidget {
    Q_OBJECT
public:
    explicit DayTiles(Format format, QWidget *parent = nullptr);

    /// The counts so far, and the latest answers, newest first.
    void start(const std::vector<std::pair<FeedKind, int>> &counts, const std::vector<FeedEvent> &latest);
    void addNews(const FeedEvent &event);
    [[nodiscard]] FeedFilter filter() const;

signals:
    void filterChanged(contador::FeedFilter filter);

private:
    KpiTile *addTile(FeedFilter filter, const QString &caption, const QString &symbolName);
    void refresh();
    [[nodiscard]] QString toCheckNote(int count) const;
    [[nodiscard]] int countOf(FeedFilter filter) const;

    Format m_format;
    QHash<FeedKind, int> m_counts;
    qint64 m_countedUpTo = 0; ///< the number of the last event in m_counts
    AnswerTimes m_times;
    std::vector<std::pair<FeedFilter, KpiTile *>> m_tiles;
};

} // namespace contador
