// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/consumption_chart.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace contador {

namespace {

constexpr qreal barWidth = 0.55;
constexpr int unitTicks = 4;
constexpr int linesHigh = 10;
constexpr qreal leastUsual = 0.5; // of the usual use
constexpr qreal mostUsual = 1.5;
constexpr qreal daysOfUsual = 30;
constexpr qreal dotSize = 9;

/// The axis drops a category it has already; a second reading of a month gets an invisible tail.
QString uniqueAmong(const QStringList &labels, QString label)
{
    while (labels.contains(label))
        label += QChar(0x200B);
    return label;
}

/// The accepted readings of a meter that have a consumption, oldest first.
std::vector<AccountCard::Reading> drawable(const AccountCard &card, const QString &meterSerial, int most)
{
    std::vector<AccountCard::Reading> readings;
    for (const AccountCard::Reading &reading : card.readings) {
        const bool counts = reading.meter == meterSerial && reading.consumption && reading.status == QLatin1String("accepted");
        if (counts && int(readings.size()) < most)
            readings.push_back(reading);
    }
    std::ranges::reverse(readings);
    return readings;
}

} // namespace

ConsumptionChart::ConsumptionChart(Format format, QWidget *parent, int bars)
    : QChartView(parent), m_format(std::move(format)), m_most(bars), m_bars(new QBarSet(tr("Consumption"))),
      m_low(new QLineSeries), m_high(new QLineSeries), m_band(new QAreaSeries(m_high, m_low)), m_marked(new QScatterSeries), m_months(new QBarCategoryAxis),
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
    m_low->setParent(this);
    m_high->setParent(this);
    m_marked->setMarkerSize(dotSize);
    view.addSeries(m_band);
    view.addSeries(series);
    view.addSeries(m_marked);
    view.addAxis(m_months, Qt::AlignBottom);
    view.addAxis(m_units, Qt::AlignLeft);
    for (QAbstractSeries *each : std::initializer_list<QAbstractSeries *>{m_band, series, m_marked}) {
        each->attachAxis(m_months);
        each->attachAxis(m_units);
    }
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
    const std::vector<AccountCard::Reading> readings = drawable(card, meterSerial, m_most);
    for (const AccountCard::Reading &reading : readings) {
        heights += qreal(reading.consumption->thousandths) / 1000;
        labels += uniqueAmong(labels, m_format.month(reading.readOn));
        QString sentence = m_format.date(reading.readOn) + QLatin1String(": ") + m_format.quantity(*reading.consumption, unit);
        if (!reading.flags.isEmpty())
            sentence = tr("%1, marked by %2").arg(sentence, reading.flags);
        m_sentences += sentence;
    }
    m_bars->remove(0, m_bars->count());
    m_bars->append(heights);
    m_months->setCategories(labels);
    showBand(meter == card.meters.end() ? AccountCard::Meter() : *meter, readings);
    for (const QPointF &point : m_high->points())
        heights += point.y();
    m_units->setRange(0, heights.isEmpty() ? 1 : std::max(1.0, *std::ranges::max_element(heights)));
    m_units->setTickCount(unitTicks);
    m_units->applyNiceNumbers();
    setAccessibleName(tr("Consumption in %1 before a band of usual use; the table below has the same figures").arg(unit));
    setAccessibleDescription(m_sentences.join(QLatin1String("; ")));
}

void ConsumptionChart::showBand(const AccountCard::Meter &meter, const std::vector<AccountCard::Reading> &readings)
{
    QList<QPointF> low;
    QList<QPointF> high;
    QList<QPointF> marked;
    const auto add = [&](qreal at, qreal usual) {
        low += QPointF(at, leastUsual * usual);
        high += QPointF(at, mostUsual * usual);
    };
    for (size_t i = 0; i < readings.size(); ++i) {
        const AccountCard::Reading &reading = readings[i];
        if (!reading.flags.isEmpty())
            marked += QPointF(qreal(i), qreal(reading.consumption->thousandths) / 1000);
        const auto dial = std::ranges::find(meter.registers, reading.registerCode, &AccountCard::Register::code);
        if (dial == meter.registers.end() || !dial->usualIn30Days)
            continue;
        const qreal days = i == 0 ? daysOfUsual : qreal(readings[i - 1].readOn.daysTo(reading.readOn));
        const qreal usual = qreal(dial->usualIn30Days->thousandths) / 1000 * days / daysOfUsual;
        if (low.isEmpty())
            add(qreal(i) - 0.5, usual);
        add(qreal(i), usual);
        if (i + 1 == readings.size())
            add(qreal(i) + 0.5, usual);
    }
    m_low->replace(low);
    m_high->replace(high);
    m_band->setVisible(!low.isEmpty());
    m_marked->replace(marked);
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
    QColor band = theme.colour(Colour::Accent);
    band.setAlphaF(0.12F);
    m_band->setColor(band);
    m_band->setBorderColor(Qt::transparent);
    m_marked->setColor(theme.text(Tone::Attention));
    m_marked->setBorderColor(theme.colour(Colour::Card));
    m_units->setGridLineColor(theme.colour(Colour::Border));
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_months, m_units}) {
        axis->setLabelsColor(theme.colour(Colour::Muted));
        axis->setLinePenColor(theme.colour(Colour::Border));
        axis->setLabelsFont(fontFor(TextStyle::Caption, font()));
    }
}

} // namespace contador
