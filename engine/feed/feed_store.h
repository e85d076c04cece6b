// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/feed/feed_event.h"
#include "engine/store/unit_of_work.h"

#include <optional>
#include <set>
#include <vector>

namespace contador {

/// The name of a kind in the database and in the JSON feed: "reading_accepted".
QString feedKindName(FeedKind kind);
std::optional<FeedKind> feedKindFromName(const QString &name);

/// The news, kept: what happened while nobody looked is there at the next start.
class FeedStore {
public:
    FeedStore(Connection &connection, Currency currency) : m_connection(connection), m_currency(std::move(currency)) {}

    /// Appends it and gives it its number. `event.at` is set to the transaction's moment.
    static FeedEvent append(Transaction &transaction, FeedEvent event, AccountId account = {});

    /// Whether there is news of this kind about this number since a moment. For the kinds that an index is kept for.
    static bool has(Transaction &transaction, FeedKind kind, const QString &phone, const QDateTime &since);

    /// The newest events with a number below `before` (0: from the top), newest first, `most` of them.
    [[nodiscard]] std::vector<FeedEvent> page(qint64 before, int most) const;
    [[nodiscard]] std::optional<FeedEvent> find(qint64 id) const;
    /// The highest `most` numbers above `after`.
    [[nodiscard]] std::set<qint64> numbersAfter(qint64 after, qint64 most) const;
    /// How many events of each kind since a moment.
    [[nodiscard]] std::vector<std::pair<FeedKind, int>> counts(const QDateTime &since) const;

private:
    [[nodiscard]] std::optional<FeedEvent> read(const Query &query) const;

    Connection &m_connection;
    Currency m_currency;
};

} // namespace contador
