// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/debts.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// Plans of payment, newest first, fetched a page at a time.
class PlansModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Holder, State, Open, Next, Missed, ColumnCount };
    explicit PlansModel(Format format, QObject *parent = nullptr);

    void restart(bool runningOnly);
    void addPage(int round, const std::vector<PlanLine> &lines);

    [[nodiscard]] const PlanLine &line(int row) const { return m_lines.at(size_t(row)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void pageWanted(int round, const contador::PlansQuestion &question);
    void pageCame();

private:
    void ask();
    [[nodiscard]] QString words(const PlanLine &line, int column) const;
    [[nodiscard]] QString secondLine(const PlanLine &line, int column) const;

    Format m_format;
    PlansQuestion m_question;
    std::vector<PlanLine> m_lines;
    int m_round = 0;
    bool m_isAsked = false;
    bool m_isComplete = true; ///< until somebody asks
};

} // namespace contador
