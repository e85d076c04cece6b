// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_memory.h"

namespace contador {

std::optional<int> SimulatedMemory::store(const QByteArray &pdu)
{
    if (m_full)
        return std::nullopt;
    for (int index = m_firstIndex; index <= lastIndex(); ++index) {
        if (m_messages.try_emplace(index, SimulatedStoredMessage{SimulatedStoredMessage::Status::Unread, pdu}).second)
            return index;
    }
    return std::nullopt;
}

} // namespace contador
