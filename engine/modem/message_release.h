// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/modem/at_channel.h"
#include "engine/modem/memory_selector.h"
#include "engine/modem/message_ledger.h"
#include "engine/modem/modem_setup.h"
#include "engine/modem/modem_timings.h"

#include <deque>
#include <optional>

namespace contador {

/// Lets go of messages that are durably stored elsewhere: confirms routed ones, deletes stored ones. A slot is read again
/// before it is deleted, with nothing between the two: it may hold somebody else's message by now.
class MessageRelease : public QObject {
    Q_OBJECT
public:
    static constexpr int mostAttempts = 5; ///< in a row; then the deletion rests, until the modem is set up again or a minute is over

    MessageRelease(AtChannel &channel, MemorySelector &memory, MessageLedger &ledger, const ModemTimings &timings,
                   const Clock &clock, QObject *parent = nullptr);

    void pause();
    void acknowledge(quint64 handle);
    /// Each starts one script if there is something to do.
    [[nodiscard]] bool confirm();
    [[nodiscard]] bool deleteSome();
    void begin(const ModemFacts &facts);
    /// So many messages wait to be deleted that they go before answers: a SIM that is full receives nothing more.
    [[nodiscard]] bool isBehind() const { return m_deletions.size() >= mostDeletionsBehind; }

signals:
    void due();
    void deleted();
    /// A list that was needed shows other messages too.
    void seen(const QByteArray &memory, const std::vector<contador::StoredMessage> &messages);
    void confirmationRefused(); ///< the modem may have stopped routing altogether. TS 27.005 §3.4.4

private:
    static constexpr std::size_t mostDeletionsBehind = 8; // a small SIM has ten places
    static constexpr std::size_t many = 3; // from here on one list costs less than a read for each
    static constexpr std::size_t mostAtOnce = 8; // an answer waits no longer than these take

    struct Deletion {
        quint64 handle;
        std::chrono::microseconds since; ///< uptime
        std::chrono::microseconds notBefore; ///< uptime
        int attempts = 0;
    };
    void waitForLull();
    [[nodiscard]] bool isDue(const Deletion &deletion) const;
    [[nodiscard]] std::vector<Deletion> takeDue();
    void deleteOne(Deletion deletion, const MessageLedger::Held &held);
    void deleteMany(const QByteArray &memory, const std::vector<Deletion> &deletions);
    void deleteListed(const std::vector<Deletion> &deletions, const std::vector<StoredMessage> &messages);
    void deletionsAnswered(const std::vector<Deletion> &deletions, const AtReplies &replies);
    void deletionDone(const Deletion &deletion);
    void deleteIfSame(Deletion deletion, const AtReply &read);
    void deletionFailed(Deletion deletion);
    void scheduleDeletion();

    AtChannel &m_channel;
    MemorySelector &m_memory;
    MessageLedger &m_ledger;
    const ModemTimings &m_timings;
    const Clock &m_clock;
    std::optional<bool> m_confirmsRouted; ///< none while the modem is set up: what is routed to us by then waits
    std::deque<quint64> m_confirmations;
    std::deque<Deletion> m_deletions;
    std::vector<Deletion> m_underWay; ///< asked of the modem, and not answered unless the ledger has forgotten them
    QTimer m_deletionDue;
    bool m_joins = false; ///< this modem takes several commands in one line
    bool m_lists = true;
};

} // namespace contador
