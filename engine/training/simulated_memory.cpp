// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_memory.h"

namespace contador {

std::optional<int> SimulatedMemory::store(const QByteArray &pdu)
{
    if (m_full)
        return std::nullopt;
    int free = m_firstIndex;
    auto taken = m_messages.begin();
    for (; taken != m_messages.end() && taken->first == free; ++taken)
        ++free;
    if (free > lastIndex())
        return std::nullopt;
    m_messages.emplace_hint(taken, free, SimulatedStoredMessage{SimulatedStoredMessage::Status::Unread, pdu});
    return free;
}

} // namespace contador
