// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/feed/feed_event.h"
#include "engine/store/connection.h"

#include <QObject>

#include <functional>
#include <set>

namespace contador {

/// Tells the news of all desks, each once: our own when we wrote it, that of the others when the server notifies us, and what
/// came while the connection was broken as soon as there is one again. Lives in the thread of its connection.
class FeedFollower : public QObject {
    Q_OBJECT
public:
    FeedFollower(Connection &connection, Currency currency, QObject *parent = nullptr);

    /// From here on: what there is already is no news.
    Outcome<void, StoreFault> begin();
    /// Our own, durable now.
    void tell(const FeedEvent &event);
    /// After the connection was made anew.
    void catchUp();

signals:
    void news(const contador::FeedEvent &event);
    void othersWrote(); ///< after their news

private:
    void hear(qint64 id);
    [[nodiscard]] bool isNew(qint64 id);
    [[nodiscard]] std::set<qint64> recent() const;

    Connection &m_connection;
    Currency m_currency;
    bool m_follows = false; ///< other desks
    std::set<qint64> m_known; ///< the latest numbers that were told, or were there before
};

} // namespace contador
