// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/consumption_chart.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace contador {

namespace {

/// The axis drops a category it has already; a second reading of a month gets an invisible tail.
QString uniqueAmong(const QStringList &labels, QString label)
{
    while (labels.contains(label))
        label += QChar(0x200B);
    return label;
}

} // namespace

ConsumptionChart::ConsumptionChart(Format format, QWidget *parent) : QChartView(parent), m_format(std::move(format))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(fontMetrics().height() * 10);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
}

void ConsumptionChart::show(const AccountCard &card, const QString &meterSerial)
{
    m_bars.clear();
    m_unit.clear();
    for (const AccountCard::Meter &meter : card.meters) {
        if (meter.serial == meterSerial)
            m_unit = meter.unit;
    }
    for (const AccountCard::Reading &reading : card.readings) {
        if (reading.meter != meterSerial || !reading.consumption || reading.status != QLatin1String("accepted"))
            continue;
        m_bars.push_back({m_format.month(reading.readOn), double(reading.consumption->thousandths) / 1000,
                          m_format.date(reading.readOn) + QLatin1String(": ") + m_format.quantity(*reading.consumption, m_unit)});
        if (int(m_bars.size()) == mostBars)
            break;
    }
    std::ranges::reverse(m_bars);
    redraw();
}

void ConsumptionChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        redraw();
}

void ConsumptionChart::redraw()
{
    const Theme &theme = themeOf(this);
    QChart &view = *chart();
    view.removeAllSeries();
    const auto axes = view.axes();
    for (QAbstractAxis *axis : axes) {
        view.removeAxis(axis);
        delete axis;
    }
    view.setBackgroundBrush(theme.colour(Colour::Card));
    setBackgroundBrush(theme.colour(Colour::Card));
    auto *set = new QBarSet(tr("Consumption"));
    set->setColor(theme.colour(Colour::Accent));
    set->setBorderColor(theme.colour(Colour::Accent));
    QStringList labels;
    QStringList sentences;
    for (const Bar &bar : m_bars) {
        *set << bar.units;
        labels += uniqueAmong(labels, bar.label);
        sentences += bar.words;
    }
    auto *series = new QBarSeries;
    series->append(set);
    series->setBarWidth(0.55);
    view.addSeries(series);
    auto *months = new QBarCategoryAxis;
    months->append(labels);
    months->setGridLineVisible(false);
    auto *units = new QValueAxis;
    const auto tallest = std::ranges::max_element(m_bars, {}, &Bar::units);
    units->setRange(0, tallest == m_bars.end() ? 1 : std::max(1.0, tallest->units));
    units->setTickCount(4);
    units->applyNiceNumbers();
    units->setLabelFormat(QStringLiteral("%d"));
    units->setGridLineColor(theme.colour(Colour::Border));
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{months, units}) {
        axis->setLabelsColor(theme.colour(Colour::Muted));
        axis->setLinePenColor(theme.colour(Colour::Border));
        axis->setLabelsFont(fontFor(TextStyle::Caption, font()));
        view.addAxis(axis, axis == months ? Qt::AlignBottom : Qt::AlignLeft);
        series->attachAxis(axis);
    }
    connect(series, &QBarSeries::hovered, this, [this, sentences](bool over, int bar) {
        QToolTip::showText(QCursor::pos(), over && bar < sentences.size() ? plainToolTip(sentences.at(bar)) : QString(), this);
    });
    setAccessibleName(tr("Consumption in %1; the table below has the same figures").arg(m_unit));
    setAccessibleDescription(sentences.join(QLatin1String("; ")));
}

} // namespace contador
