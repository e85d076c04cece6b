// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/meter_bar.h"

#include "ui/shared/style.h"

#include <QPainter>

#include <algorithm>

namespace contador {

MeterBar::MeterBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeterBar::show(int used, int total)
{
    m_used = used;
    m_total = total;
    update();
}

QSize MeterBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, std::max(4, fontMetrics().height() / 3)};
}

void MeterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const qreal radius = height() / 2.0;
    drawRounded(&painter, rect(), theme.colour(Colour::Border), {}, radius);
    if (m_total <= 0 || m_used <= 0)
        return;
    const qreal part = std::min(1.0, qreal(m_used) / m_total);
    const QColor ink = m_used >= m_total            ? theme.text(Tone::Bad)
        : qint64(m_used) * 5 >= qint64(m_total) * 4 ? theme.text(Tone::Attention)
                                                    : theme.colour(Colour::Accent);
    drawRounded(&painter, QRectF(0, 0, std::max(qreal(height()), width() * part), height()), ink, {}, radius);
}

} // namespace contador
