// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/price_chart.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace contador {

namespace {

constexpr int ticks = 5;
constexpr int linesHigh = 10;
constexpr int spoken = 4; // points read aloud

/// For drawing only.
qreal upwards(const Money &money)
{
    qreal value = qreal(money.minor);
    for (int decimals = money.currency.decimals; decimals > 0; --decimals)
        value /= 10;
    return value;
}

qreal across(const Quantity &quantity)
{
    return qreal(quantity.thousandths) / 1000;
}

} // namespace

PriceChart::PriceChart(Format format, QWidget *parent)
    : QChartView(parent), m_format(std::move(format)), m_line(new QLineSeries), m_mark(new QScatterSeries),
      m_quantities(new QValueAxis), m_amounts(new QValueAxis)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setFixedHeight(fontMetrics().height() * linesHigh);
    QChart &view = *chart();
    view.addAxis(m_quantities, Qt::AlignBottom);
    view.addAxis(m_amounts, Qt::AlignLeft);
    for (QXYSeries *series : std::initializer_list<QXYSeries *>{m_line, m_mark}) {
        view.addSeries(series);
        series->attachAxis(m_quantities);
        series->attachAxis(m_amounts);
    }
    view.setAnimationOptions(QChart::NoAnimation);
    view.legend()->hide();
    view.setMargins({});
    view.layout()->setContentsMargins(0, 0, 0, 0);
    view.setBackgroundRoundness(0);
    m_quantities->setLabelFormat(QStringLiteral("%g"));
    m_amounts->setLabelFormat(QStringLiteral("%g"));
    m_quantities->setGridLineVisible(false);
    m_quantities->setTickCount(ticks);
    m_amounts->setTickCount(ticks);
    useColours();
}

void PriceChart::show(const std::vector<Point> &points, const Point &asked, const QString &unit)
{
    QList<QPointF> line;
    qreal top = 1;
    for (const Point &point : points) {
        line << QPointF(across(point.quantity), upwards(point.total));
        top = std::max(top, line.last().y());
    }
    m_line->replace(line);
    m_mark->replace(QList<QPointF>{{across(asked.quantity), upwards(asked.total)}});
    m_quantities->setRange(0, line.isEmpty() ? 1 : std::max<qreal>(1, line.last().x()));
    m_quantities->applyNiceNumbers();
    m_amounts->setRange(0, top);
    m_amounts->applyNiceNumbers();
    QStringList sentences;
    for (int part = 0; part <= spoken && !points.empty(); ++part) {
        const Point &point = points[(points.size() - 1) * size_t(part) / spoken];
        sentences << m_format.quantity(point.quantity, unit) + QStringLiteral(": ") + m_format.money(point.total);
    }
    setAccessibleName(tr("What a bill comes to, over what is used in %1").arg(unit));
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
}

void PriceChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        useColours();
}

void PriceChart::useColours()
{
    const Theme &theme = themeOf(this);
    chart()->setBackgroundBrush(theme.colour(Colour::Card));
    setBackgroundBrush(theme.colour(Colour::Card));
    m_line->setPen(QPen(theme.colour(Colour::Accent), 2));
    m_mark->setColor(theme.colour(Colour::Accent));
    m_mark->setBorderColor(theme.colour(Colour::Card));
    m_mark->setMarkerSize(fontMetrics().height() * 2 / 3);
    m_amounts->setGridLineColor(theme.colour(Colour::Border));
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_quantities, m_amounts}) {
        axis->setLabelsColor(theme.colour(Colour::Muted));
        axis->setLinePenColor(theme.colour(Colour::Border));
        axis->setLabelsFont(fontFor(TextStyle::Caption, font()));
    }
}

} // namespace contador
