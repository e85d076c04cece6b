// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/accounts_store.h"
#include "engine/core/clock.h"
#include "engine/feed/feed_event.h"
#include "engine/modem/modem.h"
#include "engine/station/claim.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace contador {

/// Takes messages from the queue, by class and age, to one modem: the intent is committed before the first byte leaves,
/// the outcome when it is known. A long message goes part after part, nothing between.
///
/// Commits are shared, never skipped: an outcome is written together with the mark that lets the next message go, and the
/// intents of answers together with the answers. So a burst costs one durable commit for each message.
class Sender : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds byTheRules = std::chrono::milliseconds::max();
    static constexpr size_t mostClaimed = 16; ///< answers taken ahead; each is unknown to nobody until it is let go

    struct Surroundings {
        Connection &connection;
        SendQueue &queue; ///< shared with the other modems
        const std::vector<CarrierHealth> &carriers; ///< all modems, this one too, as they are now
        const Clock &clock;
        std::function<bool()> textWaits; ///< for its answer, which goes before any notice
        std::function<std::optional<int>(MessageId)> latency; ///< ms since the SMS that is answered came in
        /// Writes what else waits into a unit of work that is about to be committed; what is to be done after the commit.
        std::function<std::function<void()>(Transaction &)> alongside;
        std::function<bool()> holdsModem; ///< this desk, and no other
        std::chrono::milliseconds longestBackOff = byTheRules; ///< after a refusal that proves that nothing left us
    };

    Sender(Surroundings surroundings, Modem &modem, QObject *parent);

    /// Claims what waits for this modem, within a unit of work that is committed anyway; `take` it after the commit.
    [[nodiscard]] std::vector<Claim> claimMore(Transaction &transaction);
    void take(std::vector<Claim> claims);
    void pump(); ///< sends the next message if the modem is free
    /// Another desk has the modem, or may have it soon: forgets what it took. That desk finds it in the database.
    void abandon();
    [[nodiscard]] bool isSending() const { return m_current || !m_claims.empty(); }

signals:
    void news(const contador::FeedEvent &event);
    void trouble(const contador::StoreFault &fault);
    void settled(); ///< one more message left the queue

private:
    /// What became of a submission and its message, until it is written down.
    struct Verdict {
        OutboundMessage message;
        std::function<void(Transaction &)> submission; ///< none: nothing was submitted
        MessageState state = MessageState::Sending; ///< of the message. Sending: its next part follows; Queued: once more
        FeedKind kind = FeedKind::Reply;
        QString fault;
        qint64 row = 0; ///< of the submission; 0: nothing was submitted
        QDateTime dueAt = {}; ///< Queued: not before
        std::optional<int> latencyMs = {}; ///< of an answer, when it was accepted

        [[nodiscard]] bool leavesTheQueue() const { return state != MessageState::Sending && state != MessageState::Queued; }
    };

    void submitNext();
    [[nodiscard]] bool letGo();
    void onAccepted(quint64 token, int messageReference);
    void onRefused(quint64 token, const SubmitRefusal &refusal);
    void onUncertain(quint64 token, const QString &why);
    void giveUp(Verdict verdict, size_t partsLeft);
    void onModemStatus(const ModemStatus &status);
    void releaseClaims();
    void writeAndClaim();
    [[nodiscard]] Outcome<void, StoreFault> committed(Transaction &transaction);
    void pauseUntil(const QDateTime &dueAt);
    void noteSession(const ModemStatus &status);
    [[nodiscard]] SendTurn nextTurn();
    [[nodiscard]] const CarrierHealth *carrier() const;
    std::vector<FeedEvent> write(Transaction &transaction) const;
    void written(const std::vector<FeedEvent> &events);
    FeedEvent tell(Transaction &transaction, const Verdict &verdict) const;
    void waitOut(const StoreFault &fault);
    [[nodiscard]] bool isMine(quint64 token) const { return m_current && token != 0 && m_token == token; }

    const Surroundings m_around;
    Modem &m_modem;
    AccountsStore m_accounts;
    std::deque<Claim> m_claims; ///< taken, nothing of them sent yet
    std::optional<Claim> m_current;
    std::vector<Verdict> m_verdicts; ///< not written yet: nothing is let go without them
    quint64 m_token = 0; ///< the submission in flight; also its row
    std::chrono::microseconds m_outcomeAt = -std::chrono::seconds(1); ///< uptime of the last one
    QString m_session; ///< of the modem since it last started
    int m_restarts = 0;
    QTimer m_pause;
    QTimer m_lookAgain;
};

} // namespace contador
