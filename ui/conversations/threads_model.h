// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/threads.h"
#include "ui/texts/format.h"

#include <QAbstractTableModel>

namespace contador {

/// Threads, one row each; more are asked for as the reader comes to them.
class ThreadsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, Case, When, ColumnCount };

    explicit ThreadsModel(Format format, QObject *parent = nullptr);

    void show(const ThreadsPage &page, const QDateTime &now);
    void append(const ThreadsPage &page);
    [[nodiscard]] const ThreadLine &thread(int row) const { return m_rows.at(size_t(row)); }
    [[nodiscard]] std::optional<int> rowOf(const QString &phone) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted(const QString &after);

private:
    [[nodiscard]] QString who(const ThreadLine &thread) const;
    [[nodiscard]] QString secondLine(const ThreadLine &thread, int column) const;
    [[nodiscard]] QString sentence(const ThreadLine &thread) const;

    Format m_format;
    std::vector<ThreadLine> m_rows;
    QDateTime m_now;
    QString m_next;
    bool m_isAsked = false;
};

} // namespace contador
