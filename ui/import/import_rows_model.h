// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_report.h"

#include <QAbstractTableModel>

namespace contador {

/// What the report of an import says of each row; those with a warning stand among them. One kind of them at a time, or all.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Row, Account, Verdict, Reason, ColumnCount };
    enum class Filter { All, New, Changed, Unchanged, Duplicate, Invalid, Warned };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const ImportReport &report);
    void setFilter(Filter filter);
    [[nodiscard]] int count(Filter filter) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One line of the table: a row of the report, or a warning about one.
    struct Line {
        size_t place = 0;
        bool isWarning = false;
    };
    [[nodiscard]] bool shows(const Line &line, Filter filter) const;
    [[nodiscard]] QString words(const Line &line, int column) const;
    [[nodiscard]] QString reasonOf(const Line &line) const;

    ImportReport m_report;
    std::vector<Line> m_all;
    std::vector<Line> m_shown;
    Filter m_filter = Filter::All;
};

} // namespace contador
