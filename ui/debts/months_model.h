// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/payment_months.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// How bills were paid, a month to a row, newest first.
class MonthsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Month, Billed, InTime, Late, Elsewhere, Open, Overdue, Received, Ratio, ColumnCount };
    explicit MonthsModel(Format format, QObject *parent = nullptr);

    void show(const std::vector<PaymentMonth> &months); ///< oldest first

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const PaymentMonth &month, int column) const;
    [[nodiscard]] QString secondLine(const PaymentMonth &month, int column) const;

    Format m_format;
    std::vector<PaymentMonth> m_months;
};

} // namespace contador
