// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/memory_selector.h"
#include "engine/modem/message_ledger.h"
#include "engine/modem/modem_timings.h"

#include <deque>

namespace contador {

/// Gets arrived messages out of the modem: announced ones by their place, all others by lists, at start and slowly after.
class MessageFetch : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostAnnounced = 256; ///< beyond it the list finds them
    static constexpr std::size_t mostEarly = 16;      ///< beyond it they stay unconfirmed: the network sends them again
    static constexpr int mostAttempts = 4;            ///< an announced message may become readable only after a while

    MessageFetch(AtChannel &channel, MemorySelector &memory, MessageLedger &ledger, const ModemTimings &timings,
                 QObject *parent = nullptr);

    /// After each setup: lists every memory, then again each `reconcile`.
    void begin(std::chrono::milliseconds reconcile);
    void pause();
    /// What is routed to us before the modem is set up waits for `handUpEarly`: by then it is known which SIM it came to.
    void noticed(const AtNotice &notice);
    void handUpEarly();
    void forgetEarly() { m_early.clear(); } ///< the line was lost: the network sends it again
    /// Each starts one script if there is something to do.
    [[nodiscard]] bool fetchAnnounced();
    [[nodiscard]] bool list();

signals:
    void arrived(const contador::ArrivedPdu &pdu);
    void due(); ///< something to do

private:
    struct Announced {
        MessageSlot slot;
        int attempts = 0;
    };
    void announced(const AtNotice &notice);
    void fetched(Announced announced, const AtReply &reply);
    void listed(const QByteArray &memory, const AtReply &reply);
    void listAll();
    void take(const MessageSlot &slot, const QByteArray &pdu);

    AtChannel &m_channel;
    MemorySelector &m_memory;
    MessageLedger &m_ledger;
    const ModemTimings &m_timings;
    std::deque<Announced> m_announced;
    std::deque<Announced> m_unreadable; ///< to be tried again when m_retry fires
    std::deque<QByteArray> m_toList;
    std::deque<QByteArray> m_early; ///< PDUs
    bool m_begun = false;
    bool m_listAgain = false; ///< the SIM was busy; when m_retry fires
    QTimer m_retry;
    QTimer m_reconcile;
};

} // namespace contador
