// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/check_queue.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// Readings that wait for a clerk, oldest first; more are asked for as the reader comes to them.
class CheckModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Account, Value, Consumption, Reason, Age, ColumnCount };

    explicit CheckModel(Format format, QObject *parent = nullptr);

    void show(const CheckPage &page, const QDateTime &now); ///< from the oldest; what was there goes
    void append(const CheckPage &page);
    void remove(ReadingId reading);
    [[nodiscard]] const ReadingToCheck &reading(int row) const { return m_rows.at(size_t(row)); }
    [[nodiscard]] std::optional<int> rowOf(ReadingId reading) const;
    [[nodiscard]] std::optional<int> rowOfAccount(const QString &account) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted(contador::ReadingId after);

private:
    [[nodiscard]] QString words(const ReadingToCheck &row, int column) const;
    [[nodiscard]] QString secondLine(const ReadingToCheck &row, int column) const;

    Format m_format;
    std::vector<ReadingToCheck> m_rows;
    QDateTime m_now;
    bool m_isLast = true;
    bool m_isAsked = false;
};

} // namespace contador
