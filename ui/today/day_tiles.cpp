// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_tiles.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/kpi_tile.h"
#include "ui/shared/theme.h"


namespace contador {

DayTiles::DayTiles(Format format, QWidget *parent) : QWidget(parent), m_format(std::move(format))
{
    auto *row = new FlowLayout(FlowLayout::Widths::Even, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * unitOf(this));
    addTile(FeedFilter::Accepted, tr("Readings accepted today"), QStringLiteral("circle-check"));
    addTile(FeedFilter::ToCheck, tr("To check"), QStringLiteral("hourglass"));
    addTile(FeedFilter::Questions, tr("Questions answered"), QStringLiteral("message-circle-question-mark"));
    addTile(FeedFilter::Answered, tr("Answer time"), QStringLiteral("timer"));
    setFocusProxy(m_tiles.front().second);
    refresh();
}

KpiTile *DayTiles::addTile(FeedFilter filter, const QString &caption, const QString &symbolName)
{
    auto *tile = new KpiTile(caption, symbolName);
    layout()->addWidget(tile);
    m_tiles.emplace_back(filter, tile);
    connect(tile, &KpiTile::clicked, this, [this, tile](bool checked) {
        for (const auto &[unused, other] : m_tiles)
            other->setChecked(checked && other == tile);
        emit filterChanged(this->filter());
    });
    return tile;
}

FeedFilter DayTiles::filter() const
{
    for (const auto &[filter, tile] : m_tiles) {
        if (tile->isChecked())
            return filter;
    }
    return FeedFilter::Everything;
}

void DayTiles::start(const std::vector<std::pair<FeedKind, int>> &counts, const std::vector<FeedEvent> &latest)
{
    m_counts.clear();
    for (const auto &[kind, count] : counts)
        m_counts[kind] = count;
    m_countedUpTo = latest.empty() ? 0 : latest.front().id;
    m_times.clear();
    for (auto event = latest.rbegin(); event != latest.rend(); ++event) {
        if (event->kind == FeedKind::Reply && event->latencyMs)
            m_times.add(std::chrono::milliseconds(*event->latencyMs));
    }
    refresh();
}

void DayTiles::addNews(const FeedEvent &event)
{
    if (event.id <= m_countedUpTo)
        return;
    m_countedUpTo = event.id;
    ++m_counts[event.kind];
    if (event.kind == FeedKind::Reply && event.latencyMs)
        m_times.add(std::chrono::milliseconds(*event.latencyMs));
    refresh();
}

int DayTiles::countOf(FeedFilter filter) const
{
    int sum = 0;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        sum += passes(filter, count.key()) ? count.value() : 0;
    return sum;
}

QString DayTiles::toCheckNote(int count) const
{
    if (count == 0)
        return tr("nothing waits for you");
    const int held = m_counts.value(FeedKind::ReadingHeld);
    return held > 0 ? tr("%n reading(s) held", nullptr, held) : tr("messages to read");
}

void DayTiles::refresh()
{
    for (const auto &[filter, tile] : m_tiles) {
        const int count = countOf(filter);
        switch (filter) {
        case FeedFilter::Accepted:
            tile->setFigure(m_format.count(count), tr("%n payment(s) booked", nullptr, m_counts.value(FeedKind::Payment)));
            break;
        case FeedFilter::ToCheck:
            tile->setFigure(m_format.count(count), toCheckNote(count));
            break;
        case FeedFilter::Questions:
            tile->setFigure(m_format.count(count), tr("balance, help and others"));
            break;
        case FeedFilter::Answered:
        case FeedFilter::Everything:
            const auto median = m_times.median();
            tile->setFigure(median ? m_format.elapsed(*median) : QStringLiteral("–"),
                            median ? tr("median of the last %n answer(s)", nullptr, int(m_times.count())) : tr("no answer yet"));
        }
    }
}

} // namespace contador
