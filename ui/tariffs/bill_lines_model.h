// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/rating.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// The lines of a bill: components, taxes, what is taken off.
class BillLinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Amount };
    explicit BillLinesModel(Format format, QObject *parent = nullptr);
    void show(const Rating &rating);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString name(const Rating::Part &part) const;

    Format m_format;
    std::vector<Rating::Part> m_parts;
};

} // namespace contador
