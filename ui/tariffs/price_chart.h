// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/core/quantity.h"
#include "ui/texts/format.h"

#include <QChartView>

#include <vector>

class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace contador {

/// What a bill comes to over what is used. Drawn from bills rated one by one; the bill asked for is marked.
class PriceChart : public QChartView {
    Q_OBJECT
public:
    struct Point {
        Quantity quantity;
        Money total;
    };
    explicit PriceChart(Format format, QWidget *parent = nullptr);
    void show(const std::vector<Point> &points, const Point &asked, const QString &unit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void useColours();

    Format m_format;
    QLineSeries *m_line;
    QScatterSeries *m_mark;
    QValueAxis *m_quantities;
    QValueAxis *m_amounts;
};

} // namespace contador
