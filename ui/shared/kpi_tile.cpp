// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/kpi_tile.h"

#include "ui/shared/card.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol.h"

#include <QPainter>

namespace contador {

KpiTile::KpiTile(const QString &caption, const QString &symbolName, QWidget *parent)
    : QAbstractButton(parent), m_symbol(symbolName)
{
    setText(caption);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiTile::setFigure(const QString &figure, const QString &note)
{
    m_figure = figure;
    m_note = note;
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(text(), figure, note));
    update();
}

QSize KpiTile::sizeHint() const
{
    const QFontMetrics figure(fontFor(TextStyle::Figure, font()));
    return {fontMetrics().averageCharWidth() * 24, 2 * fontMetrics().height() + figure.height() + 5 * unitOf(this)};
}

QSize KpiTile::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, sizeHint().height()};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int space = unitOf(this);
    const bool marked = isChecked() || underMouse();
    drawRounded(&painter, rect(), theme.colour(isChecked() ? Colour::Selection : Colour::Card),
                theme.colour(marked ? Colour::Accent : Colour::Border), Card::radius);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(Colour::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Card::radius, Card::radius);
    }
    const QRect room = rect().adjusted(2 * space, 3 * space / 2, -2 * space, -3 * space / 2);
    const int side = fontMetrics().height() * 5 / 4;
    painter.drawPixmap(QRect(room.right() - side, room.top(), side, side),
                       symbol(m_symbol, side, theme.colour(Colour::Accent), devicePixelRatioF()));
    const auto line = [&](const QFont &font, Colour colour, const QRect &place, Qt::Alignment vertical, const QString &words) {
        painter.setFont(font);
        painter.setPen(theme.colour(colour));
        painter.drawText(place, int(Qt::AlignLeft | vertical) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    line(font(), Colour::Muted, room.adjusted(0, 0, -side - space, 0), Qt::AlignTop, text());
    line(fontFor(TextStyle::Figure, font()), Colour::Text, room, Qt::AlignVCenter, m_figure);
    line(fontFor(TextStyle::Caption, font()), Colour::Muted, room, Qt::AlignBottom, m_note);
}

} // namespace contador
