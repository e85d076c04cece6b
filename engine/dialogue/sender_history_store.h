// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/feed/feed_event.h"
#include "engine/messaging/message.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// A text that came from the same sender before, and what it was taken for.
struct EarlierText {
    QString text;
    QDateTime at;
    std::optional<FeedKind> kind; ///< none: it was no news
};

/// What one sender wrote before. Each question costs the same, however much that was.
class SenderHistoryStore {
public:
    explicit SenderHistoryStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::vector<EarlierText> before(const InboundMessage &message, int most) const; ///< newest first
    /// When the text came that `count` others of this sender followed before this one; invalid: there are not so many.
    [[nodiscard]] QDateTime arrivalBefore(const InboundMessage &message, int count) const;

private:
    Connection &m_connection;
};

} // namespace contador
