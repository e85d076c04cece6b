// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/lexicon.h"
#include "engine/messaging/messages_store.h"

namespace contador {

/// Puts a notice into the queue, with the code by which its receiver may verify it, where one SMS has room for both.
MessageId enqueueWithCode(Transaction &transaction, MessagesStore::NewOutbound notice, const Lexicon &lexicon);

} // namespace contador
