// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/readings_page.h"

#include "ui/account/consumption_chart.h"
#include "ui/account/readings_model.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/visible_text.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int linesNeededForChart = 20;
} // namespace

ReadingsPage::ReadingsPage(const Format &format, QWidget *parent)
    : QWidget(parent), m_model(new ReadingsModel(format, this)), m_chart(new ConsumptionChart(format)), m_choice(new QWidget),
      m_meters(new QComboBox), m_table(new TableView(tr("Readings, newest first"), 1))
{
    m_table->setModel(m_model);
    m_table->setColumnWidths({10, 0, 9, 11, 13, 14}, ReadingsModel::Meter);
    (new EmptyState(QStringLiteral("gauge"), tr("No readings yet"),
                    tr("The first reading that the consumer texts appears here.")))
        ->coverWhileEmpty(m_table);
    auto *label = new PlainLabel(TextStyle::Body);
    label->setBuddy(m_meters);
    label->setWords(tr("Consumption of &meter"));
    m_chart->hide(); // until there is something to draw, and room for it
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(label);
    choice->addWidget(m_meters);
    choice->addStretch();
    const int space = unitOf(this);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    above->addWidget(m_choice);
    above->addWidget(m_chart);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(above);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_meters, &QComboBox::currentIndexChanged, this, &ReadingsPage::refreshChart);
}

void ReadingsPage::show(const AccountCard &card)
{
    const QString before = card.number == m_card.number ? m_meters->currentData().toString() : QString();
    m_card = card;
    m_model->show(card);
    const QSignalBlocker blocker(m_meters);
    m_meters->clear();
    for (const AccountCard::Meter &meter : card.meters)
        m_meters->addItem(serviceText(meter.service) + QStringLiteral(" · ") + visibleLine(meter.serial), meter.serial);
    m_meters->setCurrentIndex(std::max(0, m_meters->findData(before)));
    m_choice->setVisible(card.meters.size() > 1);
    refreshChart();
    fitChart();
}

void ReadingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChart();
}

/// With large letters in a small window the figures go before their picture.
void ReadingsPage::fitChart()
{
    m_chart->setVisible(!m_card.readings.empty() && height() > fontMetrics().height() * linesNeededForChart);
}

void ReadingsPage::refreshChart()
{
    m_chart->show(m_card, m_meters->currentData().toString());
}

} // namespace contador
