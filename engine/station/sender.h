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
/// the outcome when it is known; nothing else is sent until it is. A long message goes part after part, nothing between.
class Sender : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds defaultBackOff{15};

    struct Patience {
        std::chrono::milliseconds backOff = defaultBackOff; ///< after a refusal that proves that nothing left us
        std::chrono::milliseconds ownModem{0}; ///< how long a message waits for the modem whose number was written to
    };

    /// `latency` tells how long ago the SMS that is answered came in.
    Sender(Connection &connection, Modem &modem, const Clock &clock, Patience patience,
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

    /// What became of a submission and its message, until it is written down.
    struct Verdict {
        std::function<void(Transaction &)> submission; ///< none: nothing was submitted
        MessageState state = MessageState::Sending; ///< of the message. Sending: its next part follows; Queued: once more
        FeedKind kind = FeedKind::Reply;
        QString fault;
    };

    void begin(const OutboundMessage &message);
    void submitNext();
    [[nodiscard]] bool letGo();
    void onAccepted(quint64 token, int messageReference);
    void onRefused(quint64 token, const SubmitRefusal &refusal);
    void onUncertain(quint64 token, const QString &why);
    void settle(Verdict verdict);
    void writeDown();
    FeedEvent tell(Transaction &transaction, const Verdict &verdict);
    void waitOut(const StoreFault &fault);
    [[nodiscard]] bool isMine(quint64 token) const { return m_task && m_token == token; }

    Connection &m_connection;
    Modem &m_modem;
    std::chrono::milliseconds m_ownModemPatience;
    std::function<std::optional<int>(MessageId)> m_latency;
    MessagesStore m_messages;
    SubmissionsStore m_submissions;
    AccountsStore m_accounts;
    const Clock &m_clock;
    std::optional<Task> m_task;
    std::optional<Verdict> m_verdict;
    quint64 m_token = 0; ///< the submission in flight; also its row
    QTimer m_backOff;
};

} // namespace contador
