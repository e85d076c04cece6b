// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/conversation_model.h"

#include "ui/texts/message_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

ConversationModel::ConversationModel(Format format, QObject *parent) : QAbstractListModel(parent), m_format(std::move(format)) { }

void ConversationModel::showMessages(const std::vector<AccountCard::Message> &messages)
{
    beginResetModel();
    m_messages = messages;
    endResetModel();
}

int ConversationModel::rowOf(MessageId message) const
{
    const auto found = std::ranges::find(m_messages, message, &AccountCard::Message::id);
    return found == m_messages.end() ? -1 : int(found - m_messages.begin());
}

QString ConversationModel::foreignCentreText(const AccountCard::Message &message) const
{
    return tr("came by a service centre of another country, %1").arg(visibleLine(message.foreignCentre));
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountCard::Message &message = m_messages[size_t(index.row())];
    const QString state = messageStateText(message.state);
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(message.text);
    case InboundRole:
        return message.inbound;
    case StateRole:
        return message.state;
    case CaptionRole:
        return QString(m_format.moment(message.at) + QStringLiteral(" · ")
                       + (message.inbound ? m_format.phone(message.phone) + QStringLiteral(" · ") : QString())
                       + (message.writtenBy.isEmpty() ? QString() : visibleLine(message.writtenBy) + QStringLiteral(" · ")) + state
                       + (message.foreignCentre.isEmpty() ? QString() : QStringLiteral(" · ") + foreignCentreText(message)));
    case Qt::AccessibleTextRole:
        return message.inbound
            ? tr("%1, the consumer wrote: %2 (%3)").arg(m_format.moment(message.at), visibleLine(message.text), state)
            : tr("%1, we answered: %2 (%3)").arg(m_format.moment(message.at), visibleLine(message.text), state);
    default:
        return {};
    }
}

} // namespace contador
