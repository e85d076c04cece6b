// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/handset_display.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"

#include <QEvent>
#include <QPainter>

namespace contador {

namespace {

constexpr int bars = 4;

} // namespace

HandsetDisplay::HandsetDisplay(QWidget *parent) : QWidget(parent)
{
    setPalette(inkOf(this));
}

QPalette HandsetDisplay::inkOf(const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    QPalette palette = theme.palette();
    const QColor ink = theme.colour(Colour::HandsetInk);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Disabled, QPalette::Text, ink);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, theme.colour(Colour::HandsetDisplay));
    palette.setColor(QPalette::Highlight, ink);
    palette.setColor(QPalette::HighlightedText, theme.colour(Colour::HandsetDisplay));
    return palette;
}

void HandsetDisplay::setClock(const QString &clock)
{
    m_clock = clock;
    update();
}

void HandsetDisplay::setMode(const QString &mode)
{
    m_mode = mode;
    update();
}

void HandsetDisplay::setRoom(const QString &room)
{
    m_room = room;
    update();
}

int HandsetDisplay::headHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

void HandsetDisplay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setPalette(inkOf(this)); // light became dark, or the other way
}

void HandsetDisplay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int space = unitOf(this);
    drawRounded(&painter, rect(), theme.colour(Colour::HandsetDisplay), theme.colour(Colour::HandsetInk), 6);
    const QColor ink = theme.colour(Colour::HandsetInk);
    const int bar = std::max(2, space / 3);
    for (int i = 0; i < bars; ++i) {
        const int tall = (i + 1) * fontMetrics().height() / (bars + 1);
        painter.fillRect(QRect(space + i * (bar + 2), headHeight() - space / 2 - tall, bar, tall), ink);
    }
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(ink);
    const QRect head(space, 0, width() - 2 * space, headHeight());
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_clock);
    painter.drawText(head.adjusted(bars * (bar + 2) + space, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     m_mode + QStringLiteral("  ") + m_room);
    painter.fillRect(QRect(space, headHeight() - 1, width() - 2 * space, 1), ink);
}

} // namespace contador
