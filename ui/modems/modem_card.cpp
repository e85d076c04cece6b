// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/modem_card.h"

#include "ui/modems/advice.h"
#include "ui/modems/day_chart.h"
#include "ui/modems/measure_tile.h"
#include "ui/modems/modem_look.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/pill.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/symbol_label.h"
#include "ui/texts/message_text.h"
#include "ui/texts/modem_text.h"
#include "ui/texts/visible_text.h"

#include <QMetaEnum>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {

const auto nothing = QStringLiteral("–");
const auto between = QStringLiteral(" · ");

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

ModemCard::ModemCard(const QString &path, const Format &format, QWidget *parent)
    : Card(parent), m_format(format), m_title(new PlainLabel(TextStyle::Title)), m_identity(new PlainLabel(TextStyle::Caption)),
      m_pills(new FlowLayout(FlowLayout::Widths::Natural)), m_advice(new AdviceList),
      m_signal(new MeasureTile(tr("Signal"), QStringLiteral("signal"))),
      m_storage(new MeasureTile(tr("Memory for texts"), QStringLiteral("card-sim"))),
      m_today(new MeasureTile(tr("Sent today"), QStringLiteral("send"))),
      m_queue(new MeasureTile(tr("Waiting to be sent"), QStringLiteral("list-ordered"))),
      m_work(new MeasureTile(tr("Last proof of work"), QStringLiteral("history"))), m_signalChart(new DayChart(format)),
      m_trafficChart(new DayChart(format)), m_queueChart(new DayChart(format))
{
    m_status.path = path;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * unitOf(this) / 2);
    column->addLayout(makeHead());
    column->addWidget(m_advice);
    column->addLayout(makeTiles());
    column->addLayout(makeCharts());
    column->addLayout(makeButtons());
    refresh();
}

QLayout *ModemCard::makeHead()
{
    auto *head = new QVBoxLayout;
    head->setSpacing(unitOf(this) / 2);
    head->addWidget(m_title);
    head->addWidget(m_identity);
    m_pills->setSpacing(unitOf(this));
    head->addLayout(m_pills);
    return head;
}

QLayout *ModemCard::makeTiles()
{
    auto *tiles = new FlowLayout(FlowLayout::Widths::Even);
    tiles->setSpacing(unitOf(this));
    for (MeasureTile *tile : {m_signal, m_storage, m_today, m_queue, m_work})
        tiles->addWidget(tile);
    return tiles;
}

QLayout *ModemCard::makeCharts()
{
    auto *charts = new FlowLayout(FlowLayout::Widths::Even);
    charts->setSpacing(2 * unitOf(this));
    for (DayChart *chart : {m_signalChart, m_trafficChart, m_queueChart})
        charts->addWidget(chart);
    return charts;
}

QLayout *ModemCard::makeButtons()
{
    auto *row = new FlowLayout(FlowLayout::Widths::Natural);
    row->setSpacing(unitOf(this));
    addButton(row, Action::EnterPin, QStringLiteral("key-round"), tr("Enter PI&N…"));
    addButton(row, Action::AcceptCard, QStringLiteral("card-sim"), tr("This card is &right"));
    addButton(row, Action::Pause, QStringLiteral("circle-pause"), {});
    addButton(row, Action::Examine, QStringLiteral("stethoscope"), tr("&Doctor…"));
    addButton(row, Action::AskBalance, QStringLiteral("wallet"), tr("Ask &balance…"));
    addButton(row, Action::Settings, QStringLiteral("sliders-horizontal"), tr("&Limits…"));
    addButton(row, Action::Figures, QStringLiteral("table-2"), tr("&Figures of the day…"));
    addButton(row, Action::Talk, QStringLiteral("square-terminal"), tr("A&T console…"));
    return row;
}

void ModemCard::addButton(FlowLayout *row, Action action, const QString &symbolName, const QString &words)
{
    auto *button = new QPushButton(symbolIcon(symbolName), words);
    button->setObjectName(QLatin1String(QMetaEnum::fromType<Action>().valueToKey(int(action))));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, action] { emit wanted(action); });
    row->addWidget(button);
}

QPushButton *ModemCard::button(Action action) const
{
    return findChild<QPushButton *>(QLatin1String(QMetaEnum::fromType<Action>().valueToKey(int(action))));
}

QString ModemCard::title() const
{
    return modemTitle(m_status, m_figures);
}

void ModemCard::showStatus(const ModemStatus &status)
{
    m_status = status;
    refresh();
}

void ModemCard::showFigures(const ModemFigures &figures)
{
    m_figures = figures;
    const DayCourse course = dayCourse(figures, m_format.zone);
    m_signalChart->show(signalPicture(course));
    m_trafficChart->show(trafficPicture(course));
    m_queueChart->show(queuePicture(course));
    refresh();
}

void ModemCard::refresh()
{
    m_title->setWords(title());
    const bool named = !m_figures.sim.label.isEmpty();
    m_identity->setWords(joined({named ? m_status.operatorName : QString(), m_format.phone(m_figures.sim.ownNumber),
                                 m_status.path, joined({m_status.manufacturer, m_status.model})}));
    setAccessibleName(tr("Modem %1: %2").arg(title(), modemStateText(m_status.state)));
    refreshPills();
    m_advice->show(modemAdvice(m_status, m_figures.sim.paused));
    refreshTiles();
    refreshButtons();
}

void ModemCard::refreshPills()
{
    while (QLayoutItem *item = m_pills->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Pill &pill : modemPills(m_status, m_figures.sim.paused)) {
        auto *label = new PillLabel;
        label->setPill(pill);
        m_pills->addWidget(label);
        label->show(); // now: a layout by itself would show it a moment later, and the row would flicker
    }
}

void ModemCard::refreshTiles()
{
    const QString network = networkText(m_status);
    m_signal->setSignal(m_status.signalDbm);
    if (m_status.signalDbm)
        m_signal->setFigure(signalText(*m_status.signalDbm),
                            joined({tr("%1 dBm").arg(m_format.count(*m_status.signalDbm)), network}));
    else
        m_signal->setFigure(tr("No signal"), network);
    if (m_status.storageTotal) {
        const int used = m_status.storageUsed.value_or(0);
        m_storage->setFigure(tr("%1 of %2").arg(m_format.count(used), m_format.count(*m_status.storageTotal)),
                             used >= *m_status.storageTotal ? tr("full: no text arrives") : tr("places taken"));
        m_storage->setMeter(std::pair(used, *m_status.storageTotal));
    } else {
        m_storage->setFigure(nothing, tr("not known now"));
        m_storage->setMeter(std::nullopt);
    }
    refreshToday();
    refreshQueue();
    const LastWork work = lastWork(m_status, m_figures, m_format);
    m_work->setFigure(work.when.isEmpty() ? nothing : work.when,
                      work.when.isEmpty() ? tr("nothing sent or received in 24 hours") : work.what);
}

void ModemCard::refreshToday()
{
    const Sim &sim = m_figures.sim;
    const SimUse &use = m_figures.use;
    const auto counted = [this](int used, const std::optional<int> &cap) {
        return cap ? tr("%1 of %2").arg(m_format.count(used), m_format.count(*cap)) : m_format.count(used);
    };
    m_today->setFigure(counted(use.today, sim.dailyCap),
                       joined({sim.dailyCap ? QString() : tr("no daily limit"),
                               tr("this month %1").arg(counted(use.thisMonth, sim.monthlyCap))}));
    m_today->setMeter(sim.dailyCap ? std::optional(std::pair(use.today, *sim.dailyCap)) : std::nullopt);
}

void ModemCard::refreshQueue()
{
    int sum = 0;
    QStringList parts;
    for (const ModemFigures::Waiting &waiting : m_figures.queue) {
        sum += waiting.messages;
        if (waiting.messages > 0)
            parts += QStringLiteral("%1 %2").arg(messageClassText(messageClassName(waiting.messageClass)),
                                                 m_format.count(waiting.messages));
    }
    m_queue->setFigure(m_format.count(sum), sum == 0 ? tr("nothing waits") : joined(parts));
}

void ModemCard::refreshButtons()
{
    const bool paused = m_figures.sim.paused;
    const bool wantsPin = takesPin(m_status);
    const bool otherCard = m_status.alarms.testFlag(ModemAlarm::CardChanged);
    const bool full = m_status.alarms.testFlag(ModemAlarm::StorageFull);
    const bool there = m_status.state != ModemState::Missing && m_status.state != ModemState::Stopped
        && m_status.state != ModemState::NoPermission && m_status.state != ModemState::HeldByOther
        && m_status.state != ModemState::OtherDesk;
    QPushButton *pause = button(Action::Pause);
    pause->setText(paused ? tr("Resume &sending") : tr("Pause &sending"));
    pause->setIcon(symbolIcon(paused ? QStringLiteral("play") : QStringLiteral("circle-pause")));
    button(Action::EnterPin)->setVisible(wantsPin);
    button(Action::AcceptCard)->setVisible(otherCard);
    button(Action::AskBalance)->setEnabled(m_status.state == ModemState::Ready);
    button(Action::Examine)->setEnabled(there);
    button(Action::Talk)->setEnabled(there);
    // One of them is what a person should do now.
    button(Action::EnterPin)->setDefault(wantsPin);
    pause->setDefault(paused && !wantsPin);
    button(Action::Examine)->setDefault(full && !paused && !wantsPin);
}

} // namespace contador
