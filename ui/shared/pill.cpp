// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pill.h"

#include "ui/shared/style.h"
#include "ui/shared/symbol.h"

#include <QFontMetrics>
#include <QPainter>

namespace contador {

namespace {

struct Measures {
    explicit Measures(const QFontMetrics &metrics) : line(metrics.height()), side(line - line / 6), gap(line / 3), inset(line / 2)
    {
    }

    int line;
    int side; ///< of the symbol
    int gap; ///< between symbol and word
    int inset; ///< left and right
};

} // namespace

QFont pillFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.94);
    font.setWeight(QFont::Medium);
    return font;
}

QSize pillSize(const Pill &pill, const QFont &base)
{
    const QFontMetrics metrics(pillFont(base));
    const Measures is(metrics);
    return {metrics.horizontalAdvance(pill.text) + is.side + is.gap + 2 * is.inset, is.line + is.line / 3};
}

void drawPill(QPainter *painter, const QRect &room, const Pill &pill, const Theme &theme, const QFont &base)
{
    const QFont font = pillFont(base);
    const QFontMetrics metrics(font);
    const Measures is(metrics);
    const QSize size = pillSize(pill, base).boundedTo(room.size());
    const QRect shape(QPoint(room.left(), room.top() + (room.height() - size.height()) / 2), size);
    drawRounded(painter, shape, theme.fill(pill.tone), {}, shape.height() / 2.0);
    const QRect mark(shape.left() + is.inset - 1, shape.top() + (shape.height() - is.side) / 2, is.side, is.side);
    painter->drawPixmap(mark, symbol(pill.symbol, is.side, theme.text(pill.tone), painter->device()->devicePixelRatioF()));
    const QRect words = shape.adjusted(is.inset + is.side + is.gap - 1, 0, -is.inset + 2, 0);
    painter->save();
    painter->setFont(font);
    painter->setPen(theme.text(pill.tone));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(pill.text, Qt::ElideRight, words.width()));
    painter->restore();
}

PillLabel::PillLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void PillLabel::setPill(const Pill &pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return m_pill.text.isEmpty() ? QSize(0, 0) : pillSize(m_pill, font());
}

void PillLabel::paintEvent(QPaintEvent *)
{
    if (m_pill.text.isEmpty())
        return;
    QPainter painter(this);
    drawPill(&painter, rect(), m_pill, themeOf(this), font());
}

} // namespace contador
