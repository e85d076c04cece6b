// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_screen.h"

#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/reflow.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/today/day_tiles.h"
#include "ui/today/feed_detail.h"
#include "ui/today/feed_model.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr int charactersForBoth = 96;

/// What an empty list means depends on what was asked for.
std::pair<QString, QString> emptyWords(FeedFilter filter)
{
    if (filter == FeedFilter::Everything)
        return {TodayScreen::tr("No messages yet"),
                TodayScreen::tr(
                    "When a consumer texts a reading to the number of the modem, it appears here at once, with the answer.")};
    if (filter == FeedFilter::ToCheck)
        return {TodayScreen::tr("Nothing to check"),
                TodayScreen::tr("Held readings and messages nobody understood appear here.")};
    return {TodayScreen::tr("Nothing of this kind yet"), TodayScreen::tr("Press the figure above once more to see everything.")};
}

} // namespace

TodayScreen::TodayScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_format(format), m_model(new FeedModel(format, this)), m_tiles(new DayTiles(format)),
      m_table(new TableView(tr("Messages of today, newest first"), 2)), m_detail(new FeedDetail(format))
{
    m_table->setModel(m_model);
    m_table->setColumnWidths({9, 18, 24, 0, 10}, FeedModel::Message);
    const auto [title, whatToDo] = emptyWords(FeedFilter::Everything);
    auto *empty = new EmptyState(QStringLiteral("inbox"), title, whatToDo);
    empty->coverWhileEmpty(m_table);
    auto *list = new Card;
    list->setContentsMargins(1, 4, 1, 6);
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Reflow(m_tiles, {list, 19}, {m_detail, 7}, Reflow::Beside::Right, charactersForBoth));
    setFocusProxy(m_table);
    connect(m_tiles, &DayTiles::filterChanged, this, [this, empty](FeedFilter filter) {
        const auto [words, advice] = emptyWords(filter);
        empty->setWords(words, advice);
        m_detail->showNothing();
        m_model->restart(filter);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showChosen(); });
    connect(m_model, &FeedModel::rowsInserted, this, &TodayScreen::followNews);
    connect(m_model, &FeedModel::dataChanged, this, &TodayScreen::refreshChosen);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex &index) {
        if (const QString account = m_model->event(index.row()).account; !account.isEmpty())
            emit accountWanted(account);
    });
    connect(m_detail, &FeedDetail::accountWanted, this, &TodayScreen::accountWanted);
}

QList<QWidget *> TodayScreen::panes() const
{
    return {m_tiles, m_table, m_detail};
}

void TodayScreen::startDay(QDate today, const std::vector<std::pair<FeedKind, int>> &counts, const std::vector<FeedEvent> &latest)
{
    m_today = today;
    m_model->setToday(today);
    m_tiles->start(counts, latest);
}

void TodayScreen::addNews(const FeedEvent &event)
{
    if (event.at.toTimeZone(m_format.zone).date() > m_today)
        emit dayEnded();
    m_tiles->addNews(event);
    m_model->addNews(event);
}

void TodayScreen::showCard(const AccountCard &card)
{
    m_detail->showCard(card);
}

void TodayScreen::selectRow(int row)
{
    m_table->selectRow(row);
}

void TodayScreen::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid())
        return m_detail->showNothing();
    const FeedEvent &event = m_model->event(chosen.row());
    m_detail->showRow(event);
    if (!event.account.isEmpty())
        emit cardWanted(event.account);
}

/// While nobody reads the list, the newest message is the one shown.
void TodayScreen::followNews()
{
    const bool someoneReads = m_table->hasFocus() || m_table->verticalScrollBar()->value() > 0;
    if (!someoneReads || !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void TodayScreen::refreshChosen(const QModelIndex &first, const QModelIndex &last)
{
    const int row = m_table->currentIndex().row();
    if (row >= first.row() && row <= last.row() && m_model->event(row).id == m_detail->shown().id)
        m_detail->showRow(m_model->event(row));
}

} // namespace contador
