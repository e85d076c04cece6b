// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/texts/format.h"
#include "ui/today/feed_page.h"

#include <QAbstractTableModel>
#include <QHash>

#include <deque>

namespace contador {

/// The feed as rows, newest at the top. An answer completes the row of the message it answers. Holds a bounded stretch:
/// news push out the oldest rows, older pages are fetched by key as the reader scrolls.
class FeedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, Consumer, Message, Amount, ColumnCount };
    static constexpr int mostRows = 10'000;

    explicit FeedModel(Format format, QObject *parent = nullptr);

    /// Forgets the rows and asks for the newest that pass the filter.
    void restart(FeedFilter filter);
    void addPage(const FeedPage &page);
    void addNews(const FeedEvent &event);
    /// The local day whose rows show their time and how fast the answer was; others show date and time.
    void setToday(QDate today);

    [[nodiscard]] FeedFilter filter() const { return m_filter; }
    /// The event of a row, completed by its answer.
    [[nodiscard]] const FeedEvent &event(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void pageWanted(qint64 before, contador::FeedFilter filter);

private:
    void ask(qint64 before);
    void complete(const FeedEvent &reply);
    void remember(const FeedEvent &event, qint64 sequence);
    void applyEarlierReply(FeedEvent &event);
    void dropOldest();
    [[nodiscard]] QString firstLine(const FeedEvent &event, int column) const;
    [[nodiscard]] QString secondLine(const FeedEvent &event, int column) const;
    [[nodiscard]] bool isToday(const FeedEvent &event) const;
    [[nodiscard]] QString secondSymbol(const FeedEvent &event, int column) const;
    [[nodiscard]] QString answerTime(const FeedEvent &event) const;
    [[nodiscard]] QString sentence(const FeedEvent &event) const;

    Format m_format;
    FeedFilter m_filter = FeedFilter::Everything;
    QDate m_today;
    std::deque<FeedEvent> m_rows;
    qint64 m_topSequence = 0; ///< row r has the sequence number m_topSequence - r, which never changes while it lives
    QMultiHash<qint64, qint64> m_rowsOfMessage; ///< message → sequence numbers
    QHash<qint64, FeedEvent> m_replies; ///< of messages whose row is not loaded yet
    qint64 m_next = 0;
    qint64 m_asked = -1; ///< the page on its way; -1: none
    bool m_last = false;
};

} // namespace contador
