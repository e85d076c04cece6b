// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QAbstractListModel>

namespace contador {

/// What was said between an account's phones and us, oldest first.
class ConversationModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { InboundRole = Qt::UserRole + 100, CaptionRole, StateRole };

    explicit ConversationModel(Format format, QObject *parent = nullptr);
    void show(const AccountCard &card) { showMessages(card.messages); }
    void showMessages(const std::vector<AccountCard::Message> &messages);
    /// The row of a message; -1: not among the last ones.
    [[nodiscard]] int rowOf(MessageId message) const;

    [[nodiscard]] MessageId messageAt(int row) const { return m_messages[size_t(row)].id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString foreignCentreText(const AccountCard::Message &message) const;

    Format m_format;
    std::vector<AccountCard::Message> m_messages;
};

} // namespace contador
