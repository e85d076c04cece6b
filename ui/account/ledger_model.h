// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// The ledger of an account, newest first, with the balance after each line.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { HappenedOn, What, Source, DueOn, Amount, Balance, ColumnCount };

    explicit LedgerModel(Format format, QObject *parent = nullptr);
    void show(const AccountCard &card);
    [[nodiscard]] std::optional<int> rowOf(EntryId entry) const;
    [[nodiscard]] const AccountCard::Entry &entry(int row) const { return m_entries.at(size_t(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const AccountCard::Entry &entry, int column) const;

    Format m_format;
    std::vector<AccountCard::Entry> m_entries; ///< newest first
};

} // namespace contador
