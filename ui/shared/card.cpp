// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/shared/style.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace contador {

Card::Card(QWidget *parent) : QWidget(parent)
{
    const int space = 2 * unitOf(this);
    setContentsMargins(space, space, space, space);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (std::exchange(m_hasFocusInside, now && isAncestorOf(now)) != m_hasFocusInside)
            update();
    });
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRounded(&painter, rect(), theme.colour(Colour::Card), theme.colour(m_hasFocusInside ? Colour::Accent : Colour::Border),
                radius);
}

} // namespace contador
