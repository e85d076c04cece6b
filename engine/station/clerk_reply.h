// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"

#include <QString>

namespace contador {

/// What a clerk sends by himself.
struct ClerkReply {
    QString phone; ///< E.164
    AccountId account; ///< it is about; none: several, or none
    QString text;
    MessageId seen; ///< the newest message of the thread that he saw; none: it does not matter what was said since
};

/// Why nothing is sent.
enum class ClerkReplyFault {
    Empty,
    TooLong, ///< for one message of several parts, or with characters nobody can send
    NotReachable, ///< a name or a short code: nothing can be sent to it
    ThreadChanged, ///< something was said since: it has to be read first
};

} // namespace contador
