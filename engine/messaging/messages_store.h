// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/message.h"
#include "engine/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace contador {

/// A line of a conversation.
struct ConversationLine {
    MessageId id;
    QDateTime at;
    bool inbound = true;
    QString phone;
    QString text;
    QString state;
    QString writtenBy; ///< a person; empty: the consumer, or the automaton
    QString serviceCentre; ///< that brought it; empty: not told
};

/// Messages of both directions.
class MessagesStore {
public:
    explicit MessagesStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<InboundMessage> oldestNew() const;
    [[nodiscard]] std::optional<OutboundMessage> outbound(MessageId id) const;
    [[nodiscard]] QString sender(MessageId inbound) const; ///< empty: there is no such text
    [[nodiscard]] QString text(MessageId id) const; ///< empty: there is none
    [[nodiscard]] int waiting() const; ///< queued or sending
    [[nodiscard]] std::vector<ConversationLine> conversation(AccountId account, int most) const; ///< oldest first
    /// The same with one phone, whatever accounts it speaks for.
    [[nodiscard]] std::vector<ConversationLine> thread(const QString &phone, int most) const;
    /// Automatic answers to this number from one moment to another. What a clock that was wrong dated later does not count.
    [[nodiscard]] int repliesTo(const QString &phone, const QDateTime &from, const QDateTime &to) const;

    /// Whether this number got exactly this answer.
    [[nodiscard]] bool hasReplied(const QString &phone, const QString &text, const QDateTime &from, const QDateTime &to) const;

    struct NewInbound {
        QString sender;
        QString text;
        QString carrier;
        QString networkTime; ///< TP-SCTS as sent, with its offset
        QString fault;       ///< "truncated", "undecodable" … or empty
        MessageState state = MessageState::New;
        InboundKind kind = InboundKind::Text;
        bool loopPrevention = false;
    };
    static MessageId addInbound(Transaction &transaction, const NewInbound &message);
    static void settleInbound(Transaction &transaction, MessageId id, MessageState state, AccountId account);

    struct NewOutbound {
        QString recipient;
        QString text;
        MessageClass messageClass = MessageClass::Reply;
        MessageId inReplyTo;
        AccountId account;
        QString carrier; ///< the one it should leave by: the consumer is answered from the number he wrote to. Empty: any
        QString writtenBy; ///< a person; empty: the automaton
    };
    static MessageId enqueue(Transaction &transaction, const NewOutbound &message);
    static void setState(Transaction &transaction, MessageId id, MessageState state, const QString &fault = {});

private:
    Connection &m_connection;
};

} // namespace contador
