// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/feed/feed_event.h"

#include <QString>

namespace contador {

/// The word on the label of a row: "Reading accepted".
QString feedKindText(FeedKind kind);

/// What a clerk does about such a row; empty where nothing is asked of him.
QString feedAdvice(FeedKind kind);

} // namespace contador
