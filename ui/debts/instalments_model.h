// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/plan_desk.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// The instalments of one plan, by day.
class InstalmentsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { DueOn, Amount, Open, ColumnCount };
    explicit InstalmentsModel(Format format, QObject *parent = nullptr);

    void show(std::vector<InstalmentPlan::Part> parts, QDate today);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const InstalmentPlan::Part &part, int column) const;

    Format m_format;
    std::vector<InstalmentPlan::Part> m_parts;
    QDate m_today;
};

} // namespace contador
