// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/message.h"
#include "engine/store/unit_of_work.h"

#include <optional>

namespace contador {

/// A message of ours that carries a code, as its receiver may ask for it.
struct CodedNotice {
    MessageId message;
    QString code;
    QString text;
    MessageState state = MessageState::Queued;
    QDateTime sentAt; ///< when the network took it, or when it was written where that is not known

    /// Whether we can say that it left for this phone.
    [[nodiscard]] bool hasLeft() const;
};

/// The codes by which messages are verified (VERIFY 4821) and acknowledged (ACK 4821). Four digits, drawn by lot, and never
/// twice for one phone.
class NoticeCodesStore {
public:
    explicit NoticeCodesStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::optional<CodedNotice> find(const QString &phone, const QString &code) const;
    /// The newest that left for this phone and that nobody acknowledged.
    [[nodiscard]] std::optional<CodedNotice> newestUnacknowledged(const QString &phone) const;
    /// When its receiver said that he knows of it; invalid: he did not.
    [[nodiscard]] QDateTime acknowledgedAt(MessageId notice) const;

    /// A code that this phone never got; empty: there is none left. `keep` makes it the message's.
    [[nodiscard]] QString draw(const QString &phone) const;
    static void keep(Transaction &transaction, MessageId notice, const QString &phone, const QString &code);
    /// The first word counts; a second one changes nothing.
    static void acknowledge(Transaction &transaction, MessageId notice, MessageId by, const QDateTime &at);

private:
    [[nodiscard]] static CodedNotice noticeAt(const Query &query);
    Connection &m_connection;
};

} // namespace contador
