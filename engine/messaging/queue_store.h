// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/sending_rules.h"
#include "engine/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace contador {

/// The first in one of the queues: of one class, for one carrier, or for any of them.
struct QueueHead {
    MessageId id;
    MessageClass messageClass = MessageClass::Reply;
    QString carrier; ///< empty: any
    QString dueAt; ///< as stored, so that it compares as text
};

/// What waits to be sent, found by an index in the order of sending, whatever lies behind it.
class QueueStore {
public:
    explicit QueueStore(Connection &connection) : m_connection(connection) { }

    /// The first of each class for this carrier, and of those for any carrier; by class, then by when they were due.
    [[nodiscard]] std::vector<QueueHead> heads(const QString &carrier) const;
    /// The carriers for which something may wait: none in particular, and those that something waits for.
    [[nodiscard]] QStringList carriers() const;
    [[nodiscard]] int length(MessageClass messageClass) const;

    static void queueAgain(Transaction &transaction, MessageId message, const QDateTime &dueAt);
    /// What was not sent by its deadline has failed: "expired". At most so many at once.
    static std::vector<MessageId> expire(Transaction &transaction, const SendingRules &rules, const QTimeZone &zone, int most);

private:
    Connection &m_connection;
};

} // namespace contador
