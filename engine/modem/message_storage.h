// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_script.h"

#include <QByteArray>

#include <tuple>
#include <vector>

namespace contador {

/// Where a message lies. Indexes may start at 0. TS 27.005 §3.1 <mem1>, <index>
struct MessageSlot {
    QByteArray memory; ///< "SM", "ME", "SR"; empty: the one the modem has chosen
    int index = 0;
    bool operator==(const MessageSlot &) const = default;
    bool operator<(const MessageSlot &other) const { return std::tie(memory, index) < std::tie(other.memory, other.index); }
};

/// A message as AT+CMGR or AT+CMGL show it. TS 27.005 §4.1, §4.2
struct StoredMessage {
    int index = -1; ///< -1 with AT+CMGR, which was asked for one
    bool arrived = false; ///< <stat> 0 or 1; else it is one that waits to be sent
    QByteArray pdu; ///< upper case
};

[[nodiscard]] std::vector<StoredMessage> storedMessages(const AtReply &reply);
/// Whether messages were shown as texts: AT+CMGF=0 is forgotten.
[[nodiscard]] bool isTextMode(const AtReply &reply);

/// How the memories of this modem are to be chosen, from the answer to AT+CPMS=?. TS 27.005 §3.2.2
struct MessageMemories {
    std::vector<QByteArray> readable{QByteArray()}; ///< to be drained at start, the receiving one first; never empty
    QByteArray incoming; ///< where the network's messages are put, <mem3>; empty: unknown
    QByteArray others; ///< `,"SM","SM"`: some firmware refuses to have fewer than three named

    [[nodiscard]] const QByteArray &receiving() const { return readable.front(); }
    /// AT+CPMS that reads from and deletes in `memory`.
    [[nodiscard]] QByteArray selection(const QByteArray &memory) const;
};

/// `answer`: the +CPMS line; empty where the modem does not tell. SIM before equipment: it goes where the number goes.
[[nodiscard]] MessageMemories messageMemories(const QByteArray &answer);

} // namespace contador
