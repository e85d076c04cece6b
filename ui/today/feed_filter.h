// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/feed/feed_event.h"

namespace contador {

/// Which rows the list shows: one for each tile above it.
enum class FeedFilter { Everything, Accepted, ToCheck, Questions, Answered };

bool passes(FeedFilter filter, FeedKind kind);

} // namespace contador
