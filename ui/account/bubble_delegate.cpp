// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/bubble_delegate.h"

#include "ui/account/conversation_model.h"
#include "ui/shared/card.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace contador {

namespace {

constexpr int widestShare = 72; ///< percent of the list's width that a bubble may take

/// The text in lines no wider than there is room; a word too long for a line is broken.
class WrappedText {
public:
    WrappedText(const QString &text, const QFont &font, int width)
        : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_size.height()});
            m_size = {std::max(m_size.width(), line.naturalTextWidth()), m_size.height() + line.height()};
        }
        m_layout.endLayout();
    }

    [[nodiscard]] QSize size() const { return {int(std::ceil(m_size.width())), int(std::ceil(m_size.height()))}; }
    void draw(QPainter *painter, const QPoint &at) const { m_layout.draw(painter, at); }

private:
    QTextLayout m_layout;
    QSizeF m_size{0, 0};
};

struct Measures {
    explicit Measures(const QStyleOptionViewItem &option)
        : padding(option.fontMetrics.height() * 3 / 4), caption(fontFor(TextStyle::Caption, option.font)),
          captionHeight(QFontMetrics(caption).height()), gap(captionHeight / 4)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        room = (view ? view->viewport()->width() : option.rect.width()) * widestShare / 100 - 2 * padding;
    }

    [[nodiscard]] QSize bubble(const QSize &text, const QString &captionWords) const
    {
        const int words = QFontMetrics(caption).horizontalAdvance(captionWords) + captionHeight * 3 / 2;
        return {std::min(room, std::max(text.width(), words)) + 2 * padding,
                text.height() + gap + captionHeight + padding * 4 / 3};
    }

    int padding;
    QFont caption;
    int captionHeight;
    int gap; ///< between text and caption
    int room = 0; ///< for the text
};

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

void drawCaption(QPainter *painter, QRect room, const QFont &font, const QModelIndex &index, const Theme &theme)
{
    const StateMark mark = markOf(index.data(ConversationModel::StateRole).toString());
    const int side = room.height() - 2;
    painter->drawPixmap(QRect(room.left(), room.top() + 1, side, side),
                        symbol(mark.symbol, side, theme.text(mark.tone), painter->device()->devicePixelRatioF()));
    room.setLeft(room.left() + side + side / 3);
    painter->setFont(font);
    painter->setPen(theme.text(mark.tone));
    painter->drawText(
        room, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data(ConversationModel::CaptionRole).toString(), Qt::ElideRight, room.width()));
}

} // namespace

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const Measures is(option);
    const WrappedText text(index.data().toString(), option.font, is.room);
    const QSize size = is.bubble(text.size(), index.data(ConversationModel::CaptionRole).toString());
    const bool theirs = index.data(ConversationModel::InboundRole).toBool();
    const int left = theirs ? option.rect.left() + is.padding : option.rect.right() - is.padding - size.width();
    const QRect bubble(QPoint(left, option.rect.top() + is.padding / 3), size);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    drawRounded(painter, bubble, theme.colour(theirs ? Colour::NeutralFill : Colour::Selection),
                chosen ? theme.colour(Colour::Accent) : QColor(), Card::radius);
    painter->setPen(theme.colour(Colour::Text));
    const QPoint inside = bubble.topLeft() + QPoint(is.padding, is.padding * 2 / 3);
    text.draw(painter, inside);
    drawCaption(painter,
                QRect(inside + QPoint(0, text.size().height() + is.gap), QSize(size.width() - 2 * is.padding, is.captionHeight)),
                is.caption, index, theme);
    painter->restore();
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const Measures is(own);
    const WrappedText text(index.data().toString(), own.font, is.room);
    return is.bubble(text.size(), index.data(ConversationModel::CaptionRole).toString())
        + QSize(2 * is.padding, is.padding * 2 / 3);
}

} // namespace contador
