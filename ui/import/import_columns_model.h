// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/import_desk.h"

#include <QAbstractTableModel>

namespace contador {

/// The headings of a file, what stands below them, and which column of ours each is.
class ImportColumnsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Heading, Samples, Ours, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const ImportPreview &preview);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] bool isUnknown(int row) const;

    ImportPreview m_preview;
};

} // namespace contador
