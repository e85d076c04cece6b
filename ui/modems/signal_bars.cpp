// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/signal_bars.h"

#include "ui/shared/style.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace contador {

int signalBars(int dbm)
{
    constexpr std::array steps{-110, -100, -90, -80, -70};
    return int(std::ranges::count_if(steps, [dbm](int step) { return dbm >= step; }));
}

SignalBars::SignalBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignalBars::show(std::optional<int> dbm)
{
    m_dbm = dbm;
    update();
}

QSize SignalBars::sizeHint() const
{
    const int height = fontMetrics().height() * 5 / 4;
    return {height * 3 / 2, height};
}

void SignalBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int bars = m_dbm ? std::max(1, signalBars(*m_dbm)) : 0;
    const Tone tone = bars >= 3 ? Tone::Good : bars == 2 ? Tone::Attention : Tone::Bad;
    const qreal step = qreal(width()) / most;
    for (int bar = 0; bar < most; ++bar) {
        const qreal tall = height() * (bar + 2.0) / (most + 1);
        const QRectF shape(bar * step, height() - tall, step * 0.68, tall);
        drawRounded(&painter, shape, bar < bars ? theme.text(tone) : theme.colour(Colour::ScrollHandle), {}, step / 5);
    }
}

} // namespace contador
