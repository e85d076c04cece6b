// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/accounts_list.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// The accounts as rows, fetched a page at a time as the reader scrolls: never all of them.
class AccountsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Holder, Services, Balance, Overdue, LastReading, Phone, State, ColumnCount };
    static constexpr int mostRows = 50'000; ///< who looks for something among more does better with a filter

    explicit AccountsModel(Format format, QObject *parent = nullptr);

    /// Forgets the rows and asks for the first page.
    void restart(const AccountsQuestion &question);
    /// \param round of the question that this answers: one that came before a restart is passed over
    void addPage(int round, const AccountsPage &page);
    /// What is known of an account now, where it is among the rows.
    void refresh(const AccountLine &line);

    [[nodiscard]] const AccountsQuestion &question() const { return m_question; }
    [[nodiscard]] const AccountLine &line(int row) const { return m_lines.at(size_t(row)); }
    [[nodiscard]] bool has(const QString &number) const;
    [[nodiscard]] bool isWaiting() const { return m_isAsked; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void pageWanted(int round, const contador::AccountsQuestion &question);
    void pageCame();

private:
    void ask();
    [[nodiscard]] QString words(const AccountLine &line, int column) const;
    [[nodiscard]] QString secondLine(const AccountLine &line, int column) const;
    [[nodiscard]] QString sentence(const AccountLine &line) const;

    Format m_format;
    AccountsQuestion m_question; ///< with where its next page begins
    std::vector<AccountLine> m_lines;
    int m_round = 0;
    bool m_isAsked = false; ///< a page is on its way
    bool m_isComplete = false;
};

/// What wants to be known of an account beside its figures, in words: "Dispute · Vulnerable".
QString flagWords(const AccountLine &line);

/// The column that a list is sorted by, and the other way round.
int columnOf(AccountSort sort);
std::optional<AccountSort> sortOf(int column);

} // namespace contador
