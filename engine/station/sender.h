// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/accounts_store.h"
#include "engine/core/clock.h"
#include "engine/feed/feed_event.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/submissions_store.h"
#include "engine/modem/modem.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace contador {

/// Takes messages from the queue, by class and age, to one modem: the intent is committed before the first byte leaves,
/// the outcome when it is known. A long message goes part after part, nothing between.
class Sender : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds defaultBackOff{15};

    /// `latency` tells how long ago the SMS that is answered came in.
    Sender(Connection &connection, Modem &modem, std::chrono::milliseconds backOff,
           std::function<std::optional<int>(MessageId)> latency, QObject *parent);

    void pump(); ///< sends the next message if the modem is free

signals:
    void news(const contador::FeedEvent &event);
    void trouble(const contador::StoreFault &fault);
    void settled(); ///< one more message left the queue

private:
    struct Task {
        OutboundMessage message;
        std::vector<SubmissionIntent> parts;
        size_t next = 0; ///< index of the part to send now
    };

    void begin(const OutboundMessage &message);
    void submitNext();
    [[nodiscard]] bool letGo();
    void onAccepted(quint64 token, int messageReference);
    void onRefused(quint64 token, const SubmitRefusal &refusal);
    void onUncertain(quint64 token, const QString &why);
    void finish(Transaction &transaction, MessageState state, FeedKind kind, const QString &fault);
    void putBack(Transaction &transaction);
    [[nodiscard]] bool isMine(quint64 token) const { return m_task && m_token == token; }

    Connection &m_connection;
    Modem &m_modem;
    std::function<std::optional<int>(MessageId)> m_latency;
    MessagesStore m_messages;
    SubmissionsStore m_submissions;
    AccountsStore m_accounts;
    SystemClock m_clock;
    std::optional<Task> m_task;
    quint64 m_token = 0; ///< the submission in flight; also its row
    QTimer m_backOff;
};

} // namespace contador
