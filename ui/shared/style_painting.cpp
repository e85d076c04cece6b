// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/style.h"

#include "ui/shared/symbol.h"

#include <QPainter>
#include <QStyleOption>

namespace contador {

namespace {

constexpr qreal controlRadius = 7;
constexpr qreal focusWidth = 2;

struct Painting {
    explicit Painting(QPainter *painter) : m_painter(painter) { m_painter->save(); }
    ~Painting() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Painting)

private:
    QPainter *m_painter;
};

} // namespace

void drawRounded(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius)
{
    const Painting painting(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(line.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
}

void Style::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool primary = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hovered = enabled && option->state.testAnyFlags(State_MouseOver | State_Sunken);
    if (primary && enabled)
        drawRounded(painter, option->rect, colour(hovered ? Colour::AccentHover : Colour::AccentFill), {}, controlRadius);
    else
        drawRounded(painter, option->rect, colour(hovered ? Colour::Sunken : Colour::Card), colour(Colour::Border),
                    controlRadius);
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool primary = enabled && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const QColor ink = colour(primary ? Colour::OnAccent : enabled ? Colour::Text : Colour::Muted);
    const int side = button->icon.isNull() ? 0 : button->iconSize.height();
    const int gap = side > 0 ? side / 2 : 0;
    const int words = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    QRect room = option->rect;
    room.setLeft(room.left() + std::max(gap, (room.width() - side - gap - words) / 2));
    if (side > 0) {
        QPixmap mark = button->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF());
        QPainter tint(&mark);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(mark.rect(), ink);
        tint.end();
        painter->drawPixmap(QRect(room.left(), room.center().y() - side / 2 + 1, side, side), mark);
        room.setLeft(room.left() + side + gap);
    }
    const Painting painting(painter);
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, button->text);
}

void Style::drawToolButtonPanel(const QStyleOption *option, QPainter *painter) const
{
    if (option->state.testAnyFlags(State_Sunken | State_On))
        drawRounded(painter, option->rect, colour(Colour::Selection), {}, controlRadius);
    else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
        drawRounded(painter, option->rect, colour(Colour::Sunken), {}, controlRadius);
}

void Style::drawField(const QStyleOption *option, QPainter *painter) const
{
    drawRounded(painter, option->rect, colour(Colour::Card), colour(Colour::Border), controlRadius);
    if (option->state.testFlag(State_HasFocus))
        drawFocus(option->rect, painter);
}

void Style::drawFocus(const QRectF &rect, QPainter *painter) const
{
    const Painting painting(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour(Colour::Accent), focusWidth));
    const qreal inset = focusWidth / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), controlRadius, controlRadius);
}

void Style::drawRowBackground(const QStyleOption *option, QPainter *painter) const
{
    const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (option->state.testFlag(State_Selected))
        painter->fillRect(option->rect, colour(Colour::Selection));
    else if (row && row->features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option->rect, colour(Colour::Sunken));
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const QRect rect = option->rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Colour::Border));
    if (option->state.testFlag(State_Selected))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colour(Colour::Accent));
    else if (option->state.testFlag(State_MouseOver))
        drawRounded(painter, rect.adjusted(0, 2, 0, -4), colour(Colour::Sunken), {}, controlRadius);
    if (option->state.testFlag(State_HasFocus))
        drawFocus(rect.adjusted(1, 2, -1, -4), painter);
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, colour(Colour::Card));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colour(Colour::Border));
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    drawField(option, painter);
    const int side = option->fontMetrics.height();
    const QRect arrow(option->rect.right() - side * 3 / 2, option->rect.center().y() - side / 2 + 1, side, side);
    painter->drawPixmap(
        arrow, symbol(QStringLiteral("chevron-down"), side, colour(Colour::Muted), painter->device()->devicePixelRatioF()));
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter);
    const int side = option->fontMetrics.height() * 3 / 4;
    const QPixmap down =
        symbol(QStringLiteral("chevron-down"), side, colour(Colour::Muted), painter->device()->devicePixelRatioF());
    const auto draw = [&](SubControl part, const QPixmap &arrow) {
        const QPoint middle = subControlRect(CC_SpinBox, option, part, widget).center();
        painter->drawPixmap(QRect(middle.x() - side / 2, middle.y() - side / 2, side, side), arrow);
    };
    draw(SC_SpinBoxUp, down.transformed(QTransform::fromScale(1, -1)));
    draw(SC_SpinBoxDown, down);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool active = option->activeSubControls.testFlag(SC_ScrollBarSlider) && option->state.testFlag(State_MouseOver);
    const QRectF thin = handle.adjusted(2, 2, -2, -2);
    drawRounded(painter, thin, colour(active ? Colour::Muted : Colour::ScrollHandle), {},
                std::min(thin.width(), thin.height()) / 2);
}

} // namespace contador
