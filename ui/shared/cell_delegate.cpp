// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cell_delegate.h"

#include "ui/shared/card.h"
#include "ui/shared/pill.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol.h"

#include <QPainter>
#include <QTableView>

namespace contador {

namespace {

void drawLine(QPainter *painter, const QRect &room, const QFont &font, const QColor &colour, Qt::Alignment alignment,
              const QString &text)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

void drawChosen(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (!chosen && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    drawRounded(painter, option.rect.adjusted(4, 1, -4, -1), theme.colour(chosen ? Colour::Selection : Colour::Sunken), {},
                Card::radius - 4);
}

Qt::Alignment horizontalAlignment(const QModelIndex &index)
{
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    return wanted.isValid() ? Qt::Alignment(wanted.toInt()) & Qt::AlignHorizontal_Mask : Qt::Alignment(Qt::AlignLeft);
}

} // namespace

int heightOfRow(const QFontMetrics &metrics, int lines)
{
    return lines * metrics.height() + metrics.height() + (lines > 1 ? 2 : metrics.height() / 8);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int margin = option.fontMetrics.height() / 2;
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    if (!qobject_cast<const QTableView *>(option.widget))
        drawChosen(painter, option, theme); // a table draws whole rows by itself
    if (const QVariant pill = index.data(PillRole); pill.isValid()) {
        drawPill(painter, room, pill.value<Pill>(), theme, option.font);
        painter->restore();
        return;
    }
    const Qt::Alignment alignment = horizontalAlignment(index);
    const QString second = index.data(SecondLineRole).toString();
    const QFont strong = index.data(StrongRole).toBool() ? fontFor(TextStyle::Strong, option.font) : option.font;
    const QVariant colour = index.data(Qt::ForegroundRole);
    const QColor text = colour.isValid() ? theme.text(Tone(colour.toInt())) : theme.colour(Colour::Text);
    if (second.isEmpty()) {
        drawLine(painter, room, strong, text, alignment, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const int line = option.fontMetrics.height();
    const int top = room.top() + (room.height() - 2 * line - 2) / 2;
    drawLine(painter, QRect(room.left(), top, room.width(), line), strong, text, alignment,
             index.data(Qt::DisplayRole).toString());
    QRect below(room.left(), top + line + 2, room.width(), line);
    if (const QString mark = index.data(SecondSymbolRole).toString(); !mark.isEmpty()) {
        const int side = line * 4 / 5;
        painter->drawPixmap(QRect(below.left(), below.top() + (line - side) / 2, side, side),
                            symbol(mark, side, theme.colour(Colour::Muted), painter->device()->devicePixelRatioF()));
        below.setLeft(below.left() + side + line / 4);
    }
    drawLine(painter, below, fontFor(TextStyle::Caption, option.font), theme.colour(Colour::Muted), alignment, second);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const int margin = own.fontMetrics.height();
    if (const QVariant pill = index.data(PillRole); pill.isValid())
        return pillSize(pill.value<Pill>(), own.font) + QSize(margin, margin / 2);
    const QString second = index.data(SecondLineRole).toString();
    const int width = std::max(own.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()),
                               own.fontMetrics.horizontalAdvance(second));
    return {width + margin, heightOfRow(own.fontMetrics, second.isEmpty() ? 1 : 2)};
}

} // namespace contador
