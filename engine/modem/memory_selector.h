// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/message_storage.h"

namespace contador {

/// Which memory the modem reads from and deletes in just now, so that AT+CPMS is sent only where it must change.
class MemorySelector {
public:
    /// After the setup, which chose the receiving memory.
    void begin(const MessageMemories &memories);
    [[nodiscard]] const MessageMemories &memories() const { return m_memories; }
    /// A script that starts in `memory`; the caller adds its own steps.
    [[nodiscard]] AtScript in(const QByteArray &memory, std::chrono::milliseconds timeout);
    /// One command line that selects `memory` where it has to and goes on with `command`.
    [[nodiscard]] AtStep joined(const QByteArray &memory, const QByteArray &command, std::chrono::milliseconds timeout);
    /// A script failed: its selection may not have happened.
    void doubt();

private:
    MessageMemories m_memories;
    std::optional<QByteArray> m_selected;
};

} // namespace contador
