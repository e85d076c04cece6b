// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QAbstractListModel>

namespace contador {

/// The accounts found by the search box; one row that says so when there are none.
class HitsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit HitsModel(Format format, QObject *parent = nullptr);
    void show(const std::vector<AccountHit> &hits);
    /// Empty for the row that says there are none.
    [[nodiscard]] QString numberAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Format m_format;
    std::vector<AccountHit> m_hits;
};

} // namespace contador
