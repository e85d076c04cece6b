// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/payment_months.h"
#include "ui/texts/format.h"

#include <QWidget>

class QPushButton;

namespace contador {

class BarsChart;
class MonthsModel;
class PlainLabel;
class TableView;

/// How the bills of the last twelve months were paid, drawn and in figures.
class MonthsPage : public QWidget {
    Q_OBJECT
public:
    explicit MonthsPage(const Format &format, QWidget *parent = nullptr);

    void show(const std::vector<PaymentMonth> &months, int percent); ///< of the book, that has been looked at
    void say(const QString &sentence);
    [[nodiscard]] TableView *table() const { return m_table; }

signals:
    void countWanted();

private:
    void drawChart(const std::vector<PaymentMonth> &months);

    Format m_format;
    MonthsModel *m_model;
    BarsChart *m_chart;
    PlainLabel *m_said;
    QPushButton *m_again;
    TableView *m_table;
};

} // namespace contador
