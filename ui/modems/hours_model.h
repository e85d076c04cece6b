// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/modems/day_course.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// The charts of a modem in figures: a row for each hour, the newest first.
class HoursModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Signal, Received, Sent, Waiting, Off, ColumnCount };

    explicit HoursModel(Format format, QObject *parent = nullptr);
    void show(const DayCourse &course);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const DayCourse::Hour &hour, int column) const;
    [[nodiscard]] QString sentence(const DayCourse::Hour &hour) const;

    Format m_format;
    std::vector<DayCourse::Hour> m_hours; ///< newest first
};

} // namespace contador
