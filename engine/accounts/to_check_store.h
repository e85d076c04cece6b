// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/reading.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Of each dial the latest held reading that nobody decided about and no accepted one followed: the queue of the clerk.
class ToCheckStore {
public:
    /// After the reading was added.
    static void follow(Transaction &transaction, const Reading &reading);
    /// The consumer was asked to read again.
    static void markAsked(Transaction &transaction, ReadingId reading);
};

} // namespace contador
