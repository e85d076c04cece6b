// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/bars_chart.h"

#include "ui/shared/plain_label.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace contador {

namespace {
constexpr int linesHigh = 11;
constexpr int ticks = 5;
constexpr qreal widthOfBar = 0.6;
} // namespace

BarsChart::BarsChart(const QString &name, QWidget *parent)
    : QChartView(parent), m_bars(new QStackedBarSeries), m_marks(new QBarCategoryAxis), m_amounts(new QValueAxis)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
    setFixedHeight(fontMetrics().height() * linesHigh);
    QChart &view = *chart();
    view.addAxis(m_marks, Qt::AlignBottom);
    view.addAxis(m_amounts, Qt::AlignLeft);
    view.addSeries(m_bars);
    m_bars->attachAxis(m_marks);
    m_bars->attachAxis(m_amounts);
    m_bars->setBarWidth(widthOfBar);
    view.setAnimationOptions(QChart::NoAnimation);
    view.legend()->setAlignment(Qt::AlignTop);
    view.legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    view.setMargins({});
    view.layout()->setContentsMargins(0, 0, 0, 0);
    view.setBackgroundRoundness(0);
    m_marks->setGridLineVisible(false);
    m_marks->setTruncateLabels(false);
    m_amounts->setTickCount(ticks);
    m_amounts->setLabelFormat(QStringLiteral("%.0f"));
    useColours();
}

void BarsChart::show(const QStringList &marks, const QList<Layer> &layers, const QString &spoken)
{
    m_bars->clear();
    m_marks->clear();
    m_colours.clear();
    QList<qreal> heights(marks.size(), 0);
    for (const Layer &layer : layers) {
        auto *set = new QBarSet(layer.name);
        for (qsizetype i = 0; i < layer.values.size(); ++i) {
            *set << layer.values.at(i);
            heights[i] += layer.values.at(i);
        }
        m_bars->append(set);
        m_colours << layer.colour;
    }
    m_marks->append(marks);
    const auto top = std::ranges::max_element(heights);
    m_amounts->setRange(0, top == heights.end() || *top <= 0 ? 1 : *top);
    m_amounts->applyNiceNumbers();
    chart()->legend()->setVisible(layers.size() > 1);
    setAccessibleDescription(spoken);
    useColours();
}

void BarsChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(fontMetrics().height() * linesHigh);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        useColours();
}

void BarsChart::useColours()
{
    const Theme &theme = themeOf(this);
    chart()->setBackgroundBrush(theme.colour(Colour::Card));
    setBackgroundBrush(theme.colour(Colour::Card));
    const QList<QBarSet *> sets = m_bars->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets.at(i)->setColor(theme.colour(m_colours.at(i)));
        sets.at(i)->setBorderColor(theme.colour(Colour::Card));
    }
    const QFont caption = fontFor(TextStyle::Caption, font());
    m_amounts->setGridLineColor(theme.colour(Colour::Border));
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_marks, m_amounts}) {
        axis->setLabelsColor(theme.colour(Colour::Muted));
        axis->setLinePenColor(theme.colour(Colour::Border));
        axis->setLabelsFont(caption);
    }
    chart()->legend()->setLabelColor(theme.colour(Colour::Muted));
    chart()->legend()->setFont(caption);
}

} // namespace contador
