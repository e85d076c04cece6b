// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace contador {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return std::max(item.minimumSize().height(),
                    item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height());
}

} // namespace

FlowLayout::FlowLayout(Widths widths, QWidget *parent) : QLayout(parent), m_widths(widths)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : shown())
        width = std::max(width, item->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), heightForWidth(std::max(width, geometry().width()))};
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : shown())
        width += item->sizeHint().width() + spacing();
    return {width, heightForWidth(std::max(width, geometry().width()))};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

std::vector<QLayoutItem *> FlowLayout::shown() const
{
    std::vector<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const int height = m_widths == Widths::Even ? arrangeEven(room, place) : arrangeNatural(room, place);
    return height + margins.top() + margins.bottom();
}

int FlowLayout::arrangeNatural(const QRect &room, bool place) const
{
    const std::vector<QLayoutItem *> items = shown();
    const auto sizeOf = [&](size_t i) { return items[i]->sizeHint().boundedTo(QSize(std::max(1, room.width()), QWIDGETSIZE_MAX)); };
    int y = room.top();
    for (size_t first = 0; first < items.size();) {
        int width = sizeOf(first).width();
        int row = sizeOf(first).height();
        size_t end = first + 1;
        for (; end < items.size() && width + spacing() + sizeOf(end).width() <= room.width(); ++end) {
            width += spacing() + sizeOf(end).width();
            row = std::max(row, sizeOf(end).height());
        }
        int x = m_widths == Widths::AtRight ? room.right() + 1 - width : room.left();
        for (; first < end; ++first) {
            if (place)
                items[first]->setGeometry(QRect(QPoint(x, y), sizeOf(first)));
            x += sizeOf(first).width() + spacing();
        }
        y += row + spacing();
    }
    return items.empty() ? 0 : y - spacing() - room.top();
}

int FlowLayout::arrangeEven(const QRect &room, bool place) const
{
    const std::vector<QLayoutItem *> items = shown();
    if (items.empty())
        return 0;
    int least = 1;
    for (const QLayoutItem *item : items)
        least = std::max(least, item->minimumSize().width());
    const int fitting = std::clamp((room.width() + spacing()) / (least + spacing()), 1, int(items.size()));
    const int rows = (int(items.size()) + fitting - 1) / fitting;
    const int columns = (int(items.size()) + rows - 1) / rows; // 5 in 4 columns would leave one alone: 3 and 2
    const int width = (room.width() - (columns - 1) * spacing()) / columns;
    int y = room.top();
    for (size_t first = 0; first < items.size(); first += size_t(columns)) {
        const size_t end = std::min(items.size(), first + size_t(columns));
        int row = 0;
        for (size_t i = first; i < end; ++i)
            row = std::max(row, heightOf(*items[i], width));
        for (size_t i = first; place && i < end; ++i)
            items[i]->setGeometry(QRect(room.left() + int(i - first) * (width + spacing()), y, width, row));
        y += row + spacing();
    }
    return y - spacing() - room.top();
}

} // namespace contador
