// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/debts_desk.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// What a run of penalties asks of whom.
class PenaltiesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Holder, Fine, Interest, ColumnCount };
    explicit PenaltiesModel(Format format, QObject *parent = nullptr);

    void show(std::vector<PenaltyLine> lines);
    [[nodiscard]] const PenaltyLine &line(int row) const { return m_lines.at(size_t(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const PenaltyLine &line, int column) const;

    Format m_format;
    std::vector<PenaltyLine> m_lines;
};

} // namespace contador
