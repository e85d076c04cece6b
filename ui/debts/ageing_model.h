// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/debts.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// The ages of debts as rows, all services and each of them as columns.
class AgeingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Age, Total, FirstService };
    struct Row {
        DebtBucket bucket;
        QString name; ///< "31 to 60 days overdue"
        QString mark; ///< the same below a bar: "31–60"; empty: it is no age
        Money total;
        std::vector<Money> services;
    };
    explicit AgeingModel(Format format, QObject *parent = nullptr);

    void show(const DebtsPicture &picture);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int row) const { return m_rows.at(size_t(row)); }
    [[nodiscard]] const QStringList &services() const { return m_services; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Money amount(const Row &row, int column) const;
    [[nodiscard]] QString sentence(const Row &row) const;

    Format m_format;
    QStringList m_services; ///< "water"; empty: of no single service
    std::vector<Row> m_rows;
};

} // namespace contador
