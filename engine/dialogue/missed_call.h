// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/accounts_store.h"
#include "engine/core/installation.h"
#include "engine/feed/feed_event.h"

#include <optional>

namespace contador {

/// Somebody rang the number of the utility, and nobody takes calls there: consumers give such signals. The news, stored, with
/// the account that the number is bound to; none when the same number rang within the minute. `number`: empty when withheld.
std::optional<FeedEvent> missedCall(Transaction &transaction, const Installation &installation, const QString &number);

} // namespace contador
