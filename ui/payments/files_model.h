// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payment_lines.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// Bank files, newest first, with what became of the money in them.
class FilesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Booked, Waiting, ColumnCount };

    explicit FilesModel(Format format, QObject *parent = nullptr);
    void show(std::vector<KeptBankFile> files);
    [[nodiscard]] const KeptBankFile &file(int row) const { return m_files.at(size_t(row)); }
    [[nodiscard]] std::optional<int> rowOf(BankFileId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::pair<QString, QString> words(const KeptBankFile &file, int column) const;

    Format m_format;
    std::vector<KeptBankFile> m_files;
};

} // namespace contador
