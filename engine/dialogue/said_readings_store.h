// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/reading.h"
#include "engine/messaging/message.h"
#include "engine/store/connection.h"

#include <vector>

namespace contador {

/// Readings by the texts that said them.
class SaidReadingsStore {
public:
    explicit SaidReadingsStore(Connection &connection) : m_connection(connection) { }

    /// That wait for a word about them.
    [[nodiscard]] std::vector<ReadingId> heldOf(MessageId message) const;
    /// Of the latest text of the same sender before this one, and within a day, that said any which still stand as they were
    /// said: accepted or held.
    [[nodiscard]] std::vector<ReadingId> latestBefore(const InboundMessage &message) const;

private:
    Connection &m_connection;
};

} // namespace contador
