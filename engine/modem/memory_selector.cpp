// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/memory_selector.h"

namespace contador {

void MemorySelector::begin(const MessageMemories &memories)
{
    m_memories = memories;
    m_selected = memories.receiving();
}

AtScript MemorySelector::in(const QByteArray &memory, std::chrono::milliseconds timeout)
{
    if (memory.isEmpty() || m_selected == memory)
        return {};
    m_selected = memory;
    return {atCommand(m_memories.selection(memory), timeout)};
}

AtStep MemorySelector::joined(const QByteArray &memory, const QByteArray &command, std::chrono::milliseconds timeout)
{
    const AtScript selection = in(memory, timeout);
    return atOptional(selection.empty() ? command : joinedCommand({selection.front().send.chopped(1), command}), timeout);
}

void MemorySelector::doubt()
{
    m_selected.reset();
}

} // namespace contador
