// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/feed_follower.h"

#include "engine/feed/feed_store.h"

#include <limits>

namespace contador {

namespace {

/// Numbers are given before the commit, so a lower one may become visible after a higher one; not that much later.
constexpr qint64 window = 10'000;

} // namespace

FeedFollower::FeedFollower(Connection &connection, Currency currency, QObject *parent)
    : QObject(parent), m_connection(connection), m_currency(std::move(currency))
{
}

Outcome<void, StoreFault> FeedFollower::begin()
{
    if (m_connection.url().engine == DatabaseUrl::Engine::Sqlite)
        return {}; // nobody else writes
    m_follows = true;
    m_connection.forgetFault();
    m_connection.listen(QStringLiteral("contador_feed"), this, [this](const QString &id) { hear(id.toLongLong()); });
    m_known = recent();
    if (m_connection.hasFault())
        return failure(*m_connection.fault());
    return {};
}

void FeedFollower::tell(const FeedEvent &event)
{
    if (!m_follows || isNew(event.id))
        emit news(event);
}

void FeedFollower::hear(qint64 id)
{
    if (m_known.contains(id))
        return; // our own, mostly
    m_connection.forgetFault();
    const auto event = FeedStore(m_connection, m_currency).find(id);
    if (m_connection.hasFault())
        return; // the connection went: `catchUp` finds it
    if (isNew(id) && event) // none: a kind of a later version
        emit news(*event);
    emit othersWrote();
}

void FeedFollower::catchUp()
{
    if (!m_follows)
        return;
    m_connection.forgetFault();
    for (const qint64 id : recent()) {
        if (!m_known.contains(id))
            hear(id);
    }
}

bool FeedFollower::isNew(qint64 id)
{
    const bool isNew = m_known.insert(id).second;
    while (!m_known.empty() && *m_known.begin() < *m_known.rbegin() - window)
        m_known.erase(m_known.begin());
    return isNew;
}

std::set<qint64> FeedFollower::recent() const
{
    const FeedStore store(m_connection, m_currency);
    if (m_known.empty())
        return store.numbersAfter(0, window);
    return store.numbersAfter(*m_known.rbegin() - window, std::numeric_limits<qint64>::max());
}

} // namespace contador
