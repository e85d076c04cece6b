// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QChartView>

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace contador {

/// Bars over names, stacked where there are several to a name. The table beside it says the same in figures.
class BarsChart : public QChartView {
    Q_OBJECT
public:
    /// One layer of the bars, from below.
    struct Layer {
        QString name;
        Colour colour = Colour::Accent;
        QList<qreal> values; ///< for drawing only
    };
    /// \param name what a screen reader calls it
    explicit BarsChart(const QString &name, QWidget *parent = nullptr);

    /// \param spoken the same in words
    void show(const QStringList &marks, const QList<Layer> &layers, const QString &spoken);

protected:
    void changeEvent(QEvent *event) override;

private:
    void useColours();

    QStackedBarSeries *m_bars;
    QBarCategoryAxis *m_marks;
    QValueAxis *m_amounts;
    QList<Colour> m_colours;
};

} // namespace contador
