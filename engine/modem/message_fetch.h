// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/memory_selector.h"
#include "engine/modem/message_ledger.h"
#include "engine/modem/modem_setup.h"
#include "engine/modem/modem_timings.h"

#include <deque>

namespace contador {

/// Gets arrived messages out of the modem: announced ones by their place, many at once and all others by lists, at start and
/// slowly after.
class MessageFetch : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostAnnounced = 256; ///< beyond it the list finds them
    static constexpr std::size_t mostEarly = 16; ///< beyond it they stay unconfirmed: the network sends them again
    static constexpr int mostAttempts = 4; ///< an announced message may become readable only after a while
    static constexpr int burst = 4; ///< so many announced in one memory are read by one list

    MessageFetch(AtChannel &channel, MemorySelector &memory, MessageLedger &ledger, const ModemTimings &timings,
                 const Clock &clock, QObject *parent = nullptr);

    /// After each setup: lists every memory.
    void begin(const ModemFacts &facts);
    void pause();
    /// What is routed to us before the modem is set up waits for `handUpEarly`: by then it is known which SIM it came to.
    void noticed(const AtNotice &notice);
    void handUpEarly();
    void forgetEarly() { m_early.clear(); } ///< the line was lost: the network sends it again
    /// Each starts one script if there is something to do.
    [[nodiscard]] bool fetchAnnounced();
    [[nodiscard]] bool list();
    /// The list that an idle modem is asked for; of another memory than the receiving one now and then.
    [[nodiscard]] bool reconcile();
    void listAll();
    /// A text is announced, or being read: somebody may wait for its answer.
    [[nodiscard]] bool awaitsText() const;
    /// So many places of the receiving memory are taken: are they all known?
    void counted(int used);
    /// What somebody else's list showed.
    void take(const QByteArray &memory, const std::vector<StoredMessage> &messages);

signals:
    void arrived(const contador::ArrivedPdu &pdu);
    void due(); ///< something to do
    void surprised(); ///< an answer was not as the settings would have it
    void textMode(); ///< nor can it be with AT+CMGF=0
    void failed(int cmsCode);

private:
    struct Announced {
        MessageSlot slot;
        int attempts = 0;
        bool isReport = false;
        bool awaitsList = false; ///< it was announced before the list was asked for that is under way
    };
    void announced(const AtNotice &notice);
    void fetched(Announced announced, const AtReply &reply);
    void retryLater(Announced announced);
    bool playList(const QByteArray &memory, AtScript script);
    void listed(const QByteArray &memory, const AtReply &reply);
    void listFailed(const QByteArray &memory, const AtReply &reply);
    void takeOne(const MessageSlot &slot, const QByteArray &pdu);

    AtChannel &m_channel;
    MemorySelector &m_memory;
    MessageLedger &m_ledger;
    const ModemTimings &m_timings;
    const Clock &m_clock;
    std::deque<Announced> m_announced;
    std::deque<Announced> m_unreadable; ///< to be tried again when m_retry fires
    std::deque<QByteArray> m_toList;
    std::deque<QByteArray> m_early; ///< PDUs
    bool m_begun = false;
    bool m_reads = false; ///< a text, or a list
    bool m_listAgain = false; ///< the SIM was busy; when m_retry fires
    bool m_joins = false; ///< this modem takes several commands in one line
    bool m_listsBursts = true;
    int m_rounds = 0;
    int m_notOurs = 0; ///< messages in the receiving memory that wait to be sent: somebody else's
    std::chrono::milliseconds m_listAtLeast{0};
    std::chrono::microseconds m_listedAt{0};
    QTimer m_retry;
};

} // namespace contador
