// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/reflow.h"

#include "ui/shared/theme.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

namespace {

/// Of the height that is seen: so much each part has below the other, so that it is plain that there is more.
constexpr int partPerCent = 90;
constexpr int leastLines = 12;

} // namespace

Reflow::Reflow(QWidget *above, Part main, Part beside, Beside side, int characters, QWidget *parent)
    : QScrollArea(parent), m_parts(new QSplitter(Qt::Vertical)), m_main(main), m_beside(beside), m_side(side),
      m_characters(characters)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * unitOf(this));
    if (above)
        column->addWidget(above);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(2 * unitOf(this));
    column->addWidget(m_parts, 1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has turned it on
    for (const Part &part : {m_main, m_beside})
        m_parts->addWidget(part.widget);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && now != this && isAncestorOf(now))
            ensureWidgetVisible(now);
    });
    arrange();
}

QSize Reflow::sizeHint() const
{
    return widget()->sizeHint();
}

void Reflow::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void Reflow::arrange()
{
    const bool isWide = width() >= fontMetrics().averageCharWidth() * m_characters;
    if (const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical; wanted != m_parts->orientation()) {
        const bool isLeft = isWide && m_side == Beside::Left;
        m_parts->insertWidget(isLeft ? 1 : 0, m_main.widget);
        m_parts->setOrientation(wanted);
        const int whole = (isWide ? width() : height()) / (m_main.stretch + m_beside.stretch);
        const QList<int> sizes{m_main.stretch * whole, m_beside.stretch * whole};
        m_parts->setSizes(isLeft ? QList<int>{sizes.at(1), sizes.at(0)} : sizes);
        for (const Part &part : {m_main, m_beside})
            m_parts->setStretchFactor(m_parts->indexOf(part.widget), part.stretch);
    }
    const int least = std::max(viewport()->height() * partPerCent / 100, fontMetrics().height() * leastLines);
    for (const Part &part : {m_main, m_beside})
        part.widget->setMinimumHeight(isWide ? 0 : least);
}

} // namespace contador
