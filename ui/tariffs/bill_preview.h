// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/rating.h"
#include "engine/billing/tariff_needs.h"
#include "ui/texts/format.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace contador {

class BillLinesModel;
class PlainLabel;
class PriceChart;
class TableView;

/// "What would this bill be": a consumption typed in, its lines, its working, and the price over the consumption. It follows each
/// change of the tariff; while that cannot be read it says so and keeps the last bill.
class BillPreview : public QWidget {
    Q_OBJECT
public:
    explicit BillPreview(const Format &format, QWidget *parent = nullptr);

    void show(const Tariff &tariff, size_t version);
    void showFaulty();
    void forget(); ///< before another tariff
    [[nodiscard]] const std::optional<Rating> &rating() const { return m_rating; }
    [[nodiscard]] QLineEdit *quantityField(int number = 0) const { return m_quantities.at(size_t(number)); }
    [[nodiscard]] QSpinBox *daysField() const { return m_days; }

private:
    void showBill(bool isThere);
    void buildInputs();
    QLineEdit *addNumber(const QString &words, const QString &start);
    void refresh();
    [[nodiscard]] std::optional<RatingQuestion> question() const;
    void drawChart(const RatingQuestion &asked);

    Format m_format;
    Tariff m_tariff;
    size_t m_version = 0;
    bool m_isBuilt = false;
    TariffNeeds m_needs;
    std::optional<Rating> m_rating;
    QWidget *m_inputs;
    QSpinBox *m_days = nullptr;
    std::vector<QLineEdit *> m_quantities;
    std::vector<QLineEdit *> m_facts;
    std::vector<QCheckBox *> m_rights;
    PlainLabel *m_total;
    PlainLabel *m_note;
    BillLinesModel *m_lines;
    TableView *m_table;
    QPlainTextEdit *m_working;
    PriceChart *m_chart;
};

} // namespace contador
