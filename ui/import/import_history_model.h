// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_record.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

#include <vector>

namespace contador {

/// What was imported, newest first.
class ImportHistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, When, Kind, File, Rows, By, State, ColumnCount };

    explicit ImportHistoryModel(Format format, QObject *parent = nullptr);
    void show(const std::vector<ImportRecord> &records);
    [[nodiscard]] const ImportRecord &record(int row) const { return m_records[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const ImportRecord &record, int column) const;

    Format m_format;
    std::vector<ImportRecord> m_records;
};

} // namespace contador
