// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/reply_texts.h"

#include <QAbstractTableModel>
#include <QSet>

namespace contador {

/// The replies of one language, with what they say.
class RepliesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State };
    using QAbstractTableModel::QAbstractTableModel;

    /// \param drafts names of those that are changed and not saved
    void show(std::vector<ReplyText> texts, const QSet<QString> &drafts);
    [[nodiscard]] const ReplyText *textAt(int row) const;
    [[nodiscard]] int rowOf(const QString &reply) const; ///< -1: it is not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString state(const ReplyText &text) const;

    std::vector<ReplyText> m_texts;
    QSet<QString> m_drafts;
};

} // namespace contador
