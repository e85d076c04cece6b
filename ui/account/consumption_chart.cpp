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

constexpr qreal barWidth = 0.55;
constexpr int unitTicks = 4;
constexpr int linesHigh = 10;

/// The axis drops a category it has already; a second reading of a month gets an invisible tail.
QString uniqueAmong(const QStringList &labels, QString label)
{
    while (labels.contains(label))
        label += QChar(0x200B);
    return label;
}

/// The accepted readings of a meter that have a consumption, oldest first.
std::vector<AccountCard::Reading> drawable(const AccountCard &card, const QString &meterSerial)
{
    std::vector<AccountCard::Reading> readings;
    for (const AccountCard::Reading &reading : card.readings) {
        const bool counts = reading.meter == meterSerial && reading.consumption && reading.status == QLatin1String("accepted");
        if (counts && int(readings.size()) < ConsumptionChart::mostBars)
            readings.push_back(reading);
    }
    std::ranges::reverse(readings);
    return readings;
}

} // namespace

ConsumptionChart::ConsumptionChart(Format format, QWidget *parent)
    : QChartView(parent), m_format(std::move(format)), m_bars(new QBarSet(tr("Consumption"))), m_months(new QBarCategoryAxis),
      m_units(new QValueAxis)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setFixedHeight(fontMetrics().height() * linesHigh);
    auto *series = new QBarSeries;
    series->append(m_bars);
    series->setBarWidth(barWidth);
    QChart &view = *chart();
    view.addSeries(series);
    view.addAxis(m_months, Qt::AlignBottom);
    view.addAxis(m_units, Qt::AlignLeft);
    series->attachAxis(m_months);
    series->attachAxis(m_units);
    view.setAnimationOptions(QChart::NoAnimation);
    view.legend()->hide();
    view.setMargins({});
    view.layout()->setContentsMargins(0, 0, 0, 0);
    view.setBackgroundRoundness(0);
    m_months->setGridLineVisible(false);
    m_units->setLabelFormat(QStringLiteral("%d"));
    useColours();
    connect(series, &QBarSeries::hovered, this, [this](bool over, int bar) {
        QToolTip::showText(QCursor::pos(), over && bar < m_sentences.size() ? plainToolTip(m_sentences.at(bar)) : QString(),
                           this);
    });
}

void ConsumptionChart::show(const AccountCard &card, const QString &meterSerial)
{
    const auto meter = std::ranges::find(card.meters, meterSerial, &AccountCard::Meter::serial);
    const QString unit = meter == card.meters.end() ? QString() : meter->unit;
    QList<qreal> heights; // for drawing only
    QStringList labels;
    m_sentences.clear();
    for (const AccountCard::Reading &reading : drawable(card, meterSerial)) {
        heights += qreal(reading.consumption->thousandths) / 1000;
        labels += uniqueAmong(labels, m_format.month(reading.readOn));
        m_sentences += m_format.date(reading.readOn) + QLatin1String(": ") + m_format.quantity(*reading.consumption, unit);
    }
    m_bars->remove(0, m_bars->count());
    m_bars->append(heights);
    m_months->setCategories(labels);
    m_units->setRange(0, heights.isEmpty() ? 1 : std::max(1.0, *std::ranges::max_element(heights)));
    m_units->setTickCount(unitTicks);
    m_units->applyNiceNumbers();
    setAccessibleName(tr("Consumption in %1; the table below has the same figures").arg(unit));
    setAccessibleDescription(m_sentences.join(QLatin1String("; ")));
}

void ConsumptionChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        useColours();
}

void ConsumptionChart::useColours()
{
    const Theme &theme = themeOf(this);
    chart()->setBackgroundBrush(theme.colour(Colour::Card));
    setBackgroundBrush(theme.colour(Colour::Card));
    m_bars->setColor(theme.colour(Colour::Accent));
    m_bars->setBorderColor(theme.colour(Colour::Accent));
    m_units->setGridLineColor(theme.colour(Colour::Border));
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_months, m_units}) {
        axis->setLabelsColor(theme.colour(Colour::Muted));
        axis->setLinePenColor(theme.colour(Colour::Border));
        axis->setLabelsFont(fontFor(TextStyle::Caption, font()));
    }
}

} // namespace contador
