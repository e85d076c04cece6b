// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/bubble.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"

#include <QPainter>
#include <QVBoxLayout>

namespace contador {

Bubble::Bubble(Side side, QWidget *parent)
    : QWidget(parent), m_side(side), m_text(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)),
      m_caption(new PlainLabel(TextStyle::Caption))
{
    const int space = unitOf(this);
    auto *column = new QVBoxLayout(this);
    const int shift = 3 * space;
    column->setContentsMargins(space + (side == Side::Ours ? shift : 0), space * 3 / 4,
                               space + (side == Side::Theirs ? shift : 0), space * 3 / 4);
    column->setSpacing(space / 4);
    column->addWidget(m_text);
    column->addWidget(m_caption);
}

void Bubble::say(const QString &text, const QString &caption)
{
    m_text->setWords(text);
    m_caption->setWords(caption);
    m_caption->setVisible(!caption.isEmpty());
    setVisible(!text.isEmpty());
}

void Bubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int shift = 3 * unitOf(this);
    QRect shape = m_side == Side::Ours ? rect().adjusted(shift, 0, 0, 0) : rect().adjusted(0, 0, -shift, 0);
    const int words =
        std::max(m_text->fontMetrics().horizontalAdvance(m_text->text()), m_caption->sizeHint().width() * m_caption->isVisible());
    if (m_side == Side::Theirs && !m_text->text().contains(u'\n'))
        shape.setWidth(std::min(shape.width(), words + 3 * unitOf(this)));
    drawRounded(&painter, shape, theme.colour(m_side == Side::Ours ? Colour::Selection : Colour::NeutralFill), {}, 10);
}

} // namespace contador
