// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/handset_key.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol.h"

#include <QPainter>

namespace contador {

HandsetKey::HandsetKey(Role role, const QString &words, const QString &face, const QString &letters, QWidget *parent)
    : QAbstractButton(parent), m_role(role), m_face(face), m_letters(letters)
{
    setAccessibleName(words);
    if (role != Role::Digit)
        setToolTip(plainToolTip(words));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize HandsetKey::sizeHint() const
{
    return {7 * unitOf(this), 4 * unitOf(this)};
}

QSize HandsetKey::minimumSizeHint() const
{
    return {5 * unitOf(this), 7 * unitOf(this) / 2};
}

void HandsetKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Colour ground = m_role == Role::Send ? Colour::GoodFill : m_role == Role::Erase ? Colour::BadFill : Colour::HandsetKey;
    const Colour ink = m_role == Role::Send ? Colour::GoodText : m_role == Role::Erase ? Colour::BadText : Colour::HandsetKeyText;
    QColor fill = theme.colour(ground);
    if (isDown())
        fill = fill.darker(125);
    else if (underMouse())
        fill = fill.lighter(112);
    drawRounded(&painter, rect().adjusted(1, 1, -1, -1), fill, {}, height() / 3.0);
    painter.setPen(theme.colour(ink));
    if (m_role != Role::Digit) {
        const int side = fontMetrics().height() + 2;
        painter.drawPixmap(QRect((width() - side) / 2, (height() - side) / 2, side, side),
                           symbol(m_face, side, theme.colour(ink), devicePixelRatioF()));
        return;
    }
    const QFont large = fontFor(TextStyle::Heading, font());
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.75);
    const int middle = width() / 2;
    const QRect digit(0, 0, m_letters.isEmpty() ? width() : middle, height());
    painter.setFont(large);
    painter.drawText(digit, m_letters.isEmpty() ? Qt::AlignCenter : int(Qt::AlignRight | Qt::AlignVCenter), m_face);
    painter.setFont(small);
    painter.drawText(QRect(middle + unitOf(this) / 2, 0, middle, height()), Qt::AlignLeft | Qt::AlignVCenter, m_letters);
}

} // namespace contador
