// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/feed_filter.h"

#include <vector>

namespace contador {

class Reader;

/// A stretch of the feed, newest first, with where the next one begins.
struct FeedPage {
    qint64 before = 0; ///< as asked for; 0: from the top
    std::vector<FeedEvent> events; ///< those that pass the filter, and every Reply among them
    qint64 next = 0; ///< ask for this one next
    bool last = false; ///< nothing older is left
};

/// Reads on until there is a page of rows for this filter, or until a named maximum of events was looked at.
FeedPage readFeedPage(const Reader &reader, qint64 before, FeedFilter filter);

} // namespace contador
