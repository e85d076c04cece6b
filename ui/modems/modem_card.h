// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_status.h"
#include "engine/reports/modem_figures.h"
#include "ui/shared/card.h"
#include "ui/texts/format.h"

class QPushButton;

namespace contador {

class AdviceList;
class DayChart;
class FlowLayout;
class MeasureTile;
class PlainLabel;

/// One modem: how it is, what to do, what it did today and in the last 24 hours, and what a person can do with it.
class ModemCard : public Card {
    Q_OBJECT
public:
    enum class Action { Pause, EnterPin, AcceptCard, AskBalance, Examine, Talk, Settings, Figures };
    Q_ENUM(Action)

    ModemCard(const QString &path, const Format &format, QWidget *parent = nullptr);

    void showStatus(const ModemStatus &status);
    void showFigures(const ModemFigures &figures);
    [[nodiscard]] const ModemStatus &status() const { return m_status; }
    [[nodiscard]] const ModemFigures &figures() const { return m_figures; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QPushButton *button(Action action) const;

signals:
    void wanted(contador::ModemCard::Action action);

private:
    QLayout *makeHead();
    QLayout *makeTiles();
    QLayout *makeCharts();
    QLayout *makeButtons();
    void addButton(FlowLayout *row, Action action, const QString &symbolName, const QString &words);
    void refresh();
    void refreshTiles();
    void refreshToday();
    void refreshQueue();
    void refreshButtons();
    void refreshPills();

    Format m_format;
    ModemStatus m_status;
    ModemFigures m_figures;
    PlainLabel *m_title;
    PlainLabel *m_identity;
    FlowLayout *m_pills;
    AdviceList *m_advice;
    MeasureTile *m_signal;
    MeasureTile *m_storage;
    MeasureTile *m_today;
    MeasureTile *m_queue;
    MeasureTile *m_work;
    DayChart *m_signalChart;
    DayChart *m_trafficChart;
    DayChart *m_queueChart;
};

} // namespace contador
