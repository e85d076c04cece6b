// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/symbol_label.h"

#include <QPainter>

namespace contador {

SymbolLabel::SymbolLabel(QString name, Colour colour, QWidget *parent) : QWidget(parent), m_name(std::move(name)), m_role(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolLabel::setSymbol(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

QSize SymbolLabel::sizeHint() const
{
    const int side = fontMetrics().height() + 2;
    return {side, side};
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    const int side = sizeHint().width();
    const Theme &theme = themeOf(this);
    painter.drawPixmap(rect(), symbol(m_name, side, m_tone ? theme.text(*m_tone) : theme.colour(m_role), devicePixelRatioF()));
}

} // namespace contador
