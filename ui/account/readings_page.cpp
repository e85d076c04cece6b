// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/readings_page.h"

#include "ui/account/consumption_chart.h"
#include "ui/account/readings_model.h"
#include "ui/account/reason_dialog.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/visible_text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int linesNeededForChart = 20;
} // namespace

ReadingsPage::ReadingsPage(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_model(new ReadingsModel(format, this)), m_chart(new ConsumptionChart(format)), m_choice(new QWidget),
      m_meters(new QComboBox), m_table(new TableView(tr("Readings, newest first"), 1)), m_decision(new QWidget),
      m_doubt(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)),
      m_accept(new QPushButton(symbolIcon(QStringLiteral("circle-check")), tr("Accept (A)"))),
      m_reject(new QPushButton(symbolIcon(QStringLiteral("circle-x")), tr("Reject (R)…")))
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
    column->addWidget(m_decision);
    m_decision->setLayout(makeDecision());
    m_decision->hide();
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReadingsPage::showChosen);
    connect(m_table, &TableView::activated, this, [this] {
        const AccountCard::Reading *reading = chosen();
        if (reading && !reading->message.isNull())
            emit messageWanted(reading->message);
        else if (reading)
            showSentence(tr("No text brought it: %1, kept %2.").arg(readingSourceText(reading->source), m_format.moment(reading->receivedAt)));
    });
    setFocusProxy(m_table);
    connect(m_meters, &QComboBox::currentIndexChanged, this, &ReadingsPage::refreshChart);
}

QLayout *ReadingsPage::makeDecision()
{
    auto *row = new QHBoxLayout;
    const int space = unitOf(this);
    row->setContentsMargins(2 * space, space, 2 * space, space);
    row->addWidget(m_doubt, 1);
    for (QPushButton *button : {m_accept, m_reject}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
    return row;
}

const AccountCard::Reading *ReadingsPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->reading(index.row()) : nullptr;
}

void ReadingsPage::showReading(ReadingId reading)
{
    if (const std::optional<int> row = m_model->rowOf(reading)) {
        m_table->selectRow(*row);
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

bool ReadingsPage::hasOtherHeld() const
{
    const int row = m_table->currentIndex().row();
    const std::optional<int> held = m_model->nextHeld(row);
    return held && (*held != row || !m_table->hasFocus());
}

void ReadingsPage::showNextHeld()
{
    if (const std::optional<int> row = m_model->nextHeld(m_table->currentIndex().row())) {
        m_table->selectRow(*row);
        m_table->setFocus(Qt::ShortcutFocusReason);
    }
}

void ReadingsPage::showChosen()
{
    const AccountCard::Reading *reading = chosen();
    const bool waits = reading && isHeld(*reading);
    m_decision->setVisible(waits);
    if (!waits)
        return;
    for (QPushButton *button : {m_accept, m_reject})
        button->show();
    QString words = readingDoubtSentence(reading->reason);
    if (reading->proposal)
        words += QLatin1Char(' ') + tr("%1 would be plausible.").arg(m_format.quantity(*reading->proposal));
    m_doubt->setWords(words);
}

void ReadingsPage::showSentence(const QString &sentence)
{
    m_doubt->setWords(sentence);
    m_doubt->setAccessibleName(sentence);
    const AccountCard::Reading *reading = chosen();
    for (QPushButton *button : {m_accept, m_reject})
        button->setVisible(reading && isHeld(*reading));
    m_decision->setVisible(true);
}

/// Single letters act only while the table has the focus.
bool ReadingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && m_decision->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = key->modifiers() == Qt::NoModifier;
        if (isPlain && (key->key() == Qt::Key_A || key->key() == Qt::Key_R)) {
            decide(key->key() == Qt::Key_A);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReadingsPage::decide(bool accept)
{
    const AccountCard::Reading *reading = chosen();
    if (!reading || !isHeld(*reading))
        return;
    if (accept)
        return emit decided(reading->id, true, tr("looked at by a clerk"));
    auto *dialog = new ReasonDialog(tr("Reject this reading"), tr("%1 of %2 will never count.").arg(m_format.quantity(reading->value), m_format.date(reading->readOn)),
                                    tr("misread"), tr("&Reject"), this);
    connect(dialog, &ReasonDialog::given, this, [this, id = reading->id](const QString &reason) { emit decided(id, false, reason); });
    dialog->open();
}

void ReadingsPage::show(const AccountCard &card)
{
    const AccountCard::Reading *kept = card.number == m_card.number ? chosen() : nullptr;
    const ReadingId keptId = kept ? kept->id : ReadingId();
    const QString before = card.number == m_card.number ? m_meters->currentData().toString() : QString();
    m_card = card;
    m_model->show(card);
    const QSignalBlocker blocker(m_meters);
    m_meters->clear();
    for (const AccountCard::Meter &meter : card.meters)
        m_meters->addItem(serviceText(meter.service) + QStringLiteral(" · ") + visibleLine(meter.serial), meter.serial);
    m_meters->setCurrentIndex(std::max(0, m_meters->findData(before)));
    m_choice->setVisible(card.meters.size() > 1);
    if (const std::optional<int> row = m_model->rowOf(keptId))
        m_table->selectRow(*row);
    showChosen();
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
