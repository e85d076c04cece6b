// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/message_storage.h"
#include "engine/modem/modem.h"

#include <map>
#include <set>

namespace contador {

/// The PDUs that were handed up and wait for their acknowledgement or deletion, so that none is handed up twice. Outlives
/// a lost line: what is deleted is decided by content, never by place alone.
class MessageLedger {
public:
    static constexpr std::size_t mostHeld = 4096; ///< beyond it messages stay where they are until there is room

    struct Held {
        ArrivedPdu arrived;
        MessageSlot slot; ///< of a stored one
    };

    /// News to be handed up; none when the same PDU of this slot waits already.
    [[nodiscard]] std::optional<ArrivedPdu> takeStored(const MessageSlot &slot, const QByteArray &pdu);
    [[nodiscard]] ArrivedPdu takeRouted(const QByteArray &pdu);
    [[nodiscard]] const Held *find(quint64 handle) const;
    void forget(quint64 handle);
    [[nodiscard]] int countIn(const QByteArray &memory) const;
    /// The memory was listed: what is not in it any more needs no deletion.
    void keepOnly(const QByteArray &memory, const std::set<int> &indexes);
    /// The line was lost: the network sends again what was routed and not confirmed.
    void forgetRouted();

private:
    std::map<quint64, Held> m_held;
    std::map<MessageSlot, quint64> m_bySlot;
    quint64 m_lastHandle = 0;
};

} // namespace contador
