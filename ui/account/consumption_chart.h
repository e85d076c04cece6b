// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QChartView>

class QAreaSeries;
class QBarCategoryAxis;
class QBarSet;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace contador {

/// The consumption between the last readings of one meter, as bars before a band of what is usual, a dot over what a rule marked.
/// Its twin in figures is the readings table.
class ConsumptionChart : public QChartView {
    Q_OBJECT
public:
    static constexpr int mostBars = 13; ///< a year and its month before

    /// \param bars fewer where there is little room, so that their months can be read
    explicit ConsumptionChart(Format format, QWidget *parent = nullptr, int bars = mostBars);
    void show(const AccountCard &card, const QString &meterSerial);
    [[nodiscard]] bool isEmpty() const { return m_sentences.isEmpty(); } ///< there is nothing to draw

protected:
    void changeEvent(QEvent *event) override;

private:
    void useColours();
    void showBand(const AccountCard::Meter &meter, const std::vector<AccountCard::Reading> &readings);

    Format m_format;
    int m_most;
    QBarSet *m_bars;
    QLineSeries *m_low;
    QLineSeries *m_high;
    QAreaSeries *m_band; ///< half to one and a half of the usual use
    QScatterSeries *m_marked;
    QBarCategoryAxis *m_months;
    QValueAxis *m_units;
    QStringList m_sentences; ///< of each bar
};

} // namespace contador
