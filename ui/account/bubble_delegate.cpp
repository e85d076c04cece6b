// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/bubble_delegate.h"

#include "ui/account/conversation_model.h"
#include "ui/shared/card.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol.h"

#include <QAbstractItemView>
#include <QPainter>

namespace contador {

namespace {

constexpr int widestShare = 72; ///< percent of the list's width that a bubble may take
constexpr int wrapping = Qt::TextWordWrap | Qt::TextWrapAnywhere;

struct Layout {
    QRect text;    ///< from (0, 0)
    QRect caption;
    QSize bubble;
    int padding;
};

Layout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics caption(fontFor(TextStyle::Caption, option.font));
    const int padding = option.fontMetrics.height() * 3 / 4;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int room = (view ? view->viewport()->width() : option.rect.width()) * widestShare / 100 - 2 * padding;
    const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), wrapping, index.data().toString());
    const int captionWidth = caption.horizontalAdvance(index.data(ConversationModel::CaptionRole).toString()) + caption.height() * 3 / 2;
    const int width = std::min(room, std::max(text.width() + 1, captionWidth));
    const int gap = caption.height() / 4;
    return {QRect(padding, padding * 2 / 3, width, text.height()), QRect(padding, padding * 2 / 3 + text.height() + gap, width, caption.height()),
            QSize(width + 2 * padding, text.height() + gap + caption.height() + padding * 4 / 3), padding};
}

struct StateMark {
    QString symbol;
    Tone tone;
};

StateMark markOf(const QString &state)
{
    if (state == QLatin1String("failed"))
        return {QStringLiteral("circle-x"), Tone::Bad};
    if (state == QLatin1String("unknown") || state == QLatin1String("held"))
        return {QStringLiteral("circle-alert"), Tone::Attention};
    if (state == QLatin1String("delivered") || state == QLatin1String("answered"))
        return {QStringLiteral("circle-check"), Tone::Good};
    if (state == QLatin1String("sent"))
        return {QStringLiteral("send"), Tone::Neutral};
    return {QStringLiteral("clock"), Tone::Neutral};
}

} // namespace

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const Layout is = layoutOf(option, index);
    const bool theirs = index.data(ConversationModel::InboundRole).toBool();
    const int left = theirs ? option.rect.left() + is.padding : option.rect.right() - is.padding - is.bubble.width();
    const QRect bubble(QPoint(left, option.rect.top() + is.padding / 3), is.bubble);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    drawRounded(painter, bubble, theme.colour(theirs ? Colour::NeutralFill : Colour::Selection), chosen ? theme.colour(Colour::Accent) : QColor(),
                Card::radius);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(theme.colour(Colour::Text));
    painter->drawText(is.text.translated(bubble.topLeft()), wrapping, index.data().toString());
    const QFont small = fontFor(TextStyle::Caption, option.font);
    const StateMark mark = markOf(index.data(ConversationModel::StateRole).toString());
    QRect caption = is.caption.translated(bubble.topLeft());
    const int side = QFontMetrics(small).height() - 2;
    painter->drawPixmap(QRect(caption.left(), caption.top() + 1, side, side),
                        symbol(mark.symbol, side, theme.text(mark.tone), painter->device()->devicePixelRatioF()));
    caption.setLeft(caption.left() + side + side / 3);
    painter->setFont(small);
    painter->setPen(theme.text(mark.tone));
    painter->drawText(caption, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(index.data(ConversationModel::CaptionRole).toString(), Qt::ElideRight, caption.width()));
    painter->restore();
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const Layout is = layoutOf(own, index);
    return is.bubble + QSize(2 * is.padding, is.padding * 2 / 3);
}

} // namespace contador
