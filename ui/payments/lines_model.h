// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payment_lines.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// Movements of bank files: those that wait, those of one file, or those that a mapping would give.
class LinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ValueDate, Payer, What, Amount, ColumnCount };

    explicit LinesModel(Format format, QObject *parent = nullptr);
    void show(std::vector<KeptLine> lines);
    [[nodiscard]] const KeptLine &line(int row) const { return m_lines.at(size_t(row)); }
    [[nodiscard]] std::optional<int> rowOf(StatementLineId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const KeptLine &line, int column) const;
    [[nodiscard]] QString secondLine(const KeptLine &line, int column) const;

    Format m_format;
    std::vector<KeptLine> m_lines;
};

} // namespace contador
