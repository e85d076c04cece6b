// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/feed/feed_event.h"
#include "ui/shared/pill.h"

namespace contador {

/// The label of a row: word, symbol and tone of its kind.
Pill feedPill(FeedKind kind);

/// What the row says: the consumer's words made visible, or the state of a modem in words.
QString feedWords(const FeedEvent &event);

} // namespace contador
