// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/banner.h"

#include "ui/shared/card.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace contador {

Banner::Banner(QWidget *parent) : QWidget(parent), m_sentence(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped))
{
    auto *row = new QHBoxLayout(this);
    const int space = unitOf(this);
    row->setContentsMargins(5 * space, space, 2 * space, space);
    row->addWidget(m_sentence, 1);
    hide();
}

void Banner::say(const QString &sentence, Tone tone)
{
    const bool news = sentence != m_sentence->text() && !sentence.isEmpty();
    m_tone = tone;
    m_sentence->setWords(sentence);
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, themeOf(this).text(tone));
    m_sentence->setPalette(palette);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRounded(&painter, rect(), theme.fill(m_tone), {}, Card::radius);
    const int side = fontMetrics().height() + 2;
    const int space = unitOf(this);
    painter.drawPixmap(QRect(2 * space, (height() - side) / 2, side, side),
                       symbol(QStringLiteral("triangle-alert"), side, theme.text(m_tone), devicePixelRatioF()));
}

} // namespace contador
