// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/debts.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// The accounts behind a part of the debts, the largest amounts first, fetched a page at a time as the reader scrolls.
class DebtorsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Holder, Amount, Balance, ColumnCount };
    static constexpr int mostRows = 20'000;

    explicit DebtorsModel(Format format, QObject *parent = nullptr);

    /// Forgets the rows and asks for the first page.
    void restart(const DebtorsQuestion &question);
    /// \param round of the question that this answers: one that came before a restart is passed over
    void addPage(int round, const DebtorsPage &page);

    [[nodiscard]] const DebtorLine &line(int row) const { return m_lines.at(size_t(row)); }
    [[nodiscard]] bool isWaiting() const { return m_isAsked; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void pageWanted(int round, const contador::DebtorsQuestion &question);
    void pageCame();

private:
    void ask();
    [[nodiscard]] QString words(const DebtorLine &line, int column) const;
    [[nodiscard]] QString secondLine(const DebtorLine &line, int column) const;

    Format m_format;
    DebtorsQuestion m_question; ///< with where its next page begins
    std::vector<DebtorLine> m_lines;
    int m_round = 0;
    bool m_isAsked = false;
    bool m_isComplete = false;
};

} // namespace contador
