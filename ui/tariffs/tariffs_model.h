// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff_shelf.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>
#include <QSet>

namespace contador {

/// The tariff files with their versions.
class TariffsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Service, Versions, State };
    explicit TariffsModel(Format format, QObject *parent = nullptr);

    void show(const std::vector<TariffFile> &files, QDate today, const QSet<QString> &unsaved);
    [[nodiscard]] const TariffFile *fileAt(int row) const;
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        TariffFile file;
        QString title;
        QString service;
        QString currency;
        QString versions; ///< how many
        QString current; ///< the one of today
        QString fault; ///< a sentence; empty: readable
        bool isUnsaved = false;
    };
    [[nodiscard]] Row rowOf(const TariffFile &file, QDate today) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString secondLine(const Row &row, int column) const;

    Format m_format;
    std::vector<Row> m_rows;
};

} // namespace contador
