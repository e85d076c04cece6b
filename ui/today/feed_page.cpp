// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/feed_page.h"

#include "engine/station/reader.h"

namespace contador {

namespace {
constexpr int rowsPerPage = 200;
constexpr int eventsPerQuery = 500;
constexpr int mostEventsLookedAt = 20'000; ///< a rare kind must not hold the reader thread for long
} // namespace

FeedPage readFeedPage(const Reader &reader, qint64 before, FeedFilter filter)
{
    FeedPage page;
    page.before = before;
    page.next = before;
    int rows = 0;
    for (int looked = 0; rows < rowsPerPage && looked < mostEventsLookedAt && !page.last; looked += eventsPerQuery) {
        const std::vector<FeedEvent> events = reader.feed(page.next, eventsPerQuery);
        page.last = int(events.size()) < eventsPerQuery;
        for (const FeedEvent &event : events) {
            const bool isReply = event.kind == FeedKind::Reply;
            if (!isReply && !passes(filter, event.kind))
                continue;
            page.events.push_back(event);
            rows += isReply ? 0 : 1;
        }
        if (!events.empty())
            page.next = events.back().id;
    }
    return page;
}

} // namespace contador
