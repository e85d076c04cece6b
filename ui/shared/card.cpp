// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/shared/style.h"

#include <QPainter>

namespace contador {

Card::Card(QWidget *parent) : QWidget(parent)
{
    const int space = 2 * unitOf(this);
    setContentsMargins(space, space, space, space);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRounded(&painter, rect(), theme.colour(Colour::Card), theme.colour(Colour::Border), radius);
}

} // namespace contador
