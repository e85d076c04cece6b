// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/figure_button.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace contador {

FigureButton::FigureButton(QWidget *parent) : QAbstractButton(parent)
{
    setFont(fontFor(TextStyle::Title, font()));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FigureButton::sizeHint() const
{
    const int space = unitOf(this);
    return {fontMetrics().horizontalAdvance(text()) + space, fontMetrics().height() + space / 2};
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect room = rect().adjusted(0, 0, -2, 0);
    QFont drawn = font();
    drawn.setUnderline(underMouse());
    painter.setFont(drawn);
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::Accent), 2));
    const qreal wide = fontMetrics().horizontalAdvance(text()) + unitOf(this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(std::max(1.0, width() - wide), 1, -1, -1), 6, 6);
}

} // namespace contador
