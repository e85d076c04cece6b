// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// The readings of an account, newest first: the table beside the chart.
class ReadingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ReadOn, Meter, Value, Consumption, Source, Status, ColumnCount };

    explicit ReadingsModel(Format format, QObject *parent = nullptr);
    void show(const AccountCard &card);
    [[nodiscard]] const AccountCard::Reading &reading(int row) const { return m_readings.at(size_t(row)); }
    [[nodiscard]] std::optional<int> rowOf(ReadingId reading) const;
    /// The next one that waits for a decision, from a row on and round; none: nothing waits.
    [[nodiscard]] std::optional<int> nextHeld(int after) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const AccountCard::Reading &reading, int column) const;
    [[nodiscard]] QString unitOfMeter(const QString &serial) const;

    Format m_format;
    std::vector<AccountCard::Reading> m_readings;
    std::vector<AccountCard::Meter> m_meters;
};

/// It waits for a clerk: held, and nothing stands for it.
bool isHeld(const AccountCard::Reading &reading);

} // namespace contador
