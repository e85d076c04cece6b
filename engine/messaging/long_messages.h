// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/inbox.h"
#include "engine/messaging/inbox_store.h"
#include "engine/messaging/part_place.h"

namespace contador {

/// A part that is kept, and what it says.
struct KeptPart {
    InboxStore::NewPart row;
    qint64 id = 0;
    PartFacts facts;
};

/// Longer messages: from parts in any order to one text, or to what a person can make of them.
namespace long_messages {

Kept take(Transaction &transaction, const KeptPart &part);
std::vector<InboundMessage> giveUpUnfinished(Transaction &transaction);

} // namespace long_messages

} // namespace contador
