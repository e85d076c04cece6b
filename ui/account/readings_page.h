// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QWidget>

class QComboBox;

namespace contador {

class ConsumptionChart;
class ReadingsModel;
class TableView;

/// The consumption of a meter as a picture, and every reading as a table.
class ReadingsPage : public QWidget {
    Q_OBJECT
public:
    explicit ReadingsPage(const Format &format, QWidget *parent = nullptr);
    void show(const AccountCard &card);
    [[nodiscard]] TableView *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshChart();
    void fitChart();

    AccountCard m_card;
    ReadingsModel *m_model;
    ConsumptionChart *m_chart;
    QWidget *m_choice;
    QComboBox *m_meters;
    TableView *m_table;
};

} // namespace contador
