// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/message.h"

#include <span>

namespace contador {

/// A kind of message that the utility starts by itself: a reminder, a disconnection warning, a greeting.
struct NoticeKind {
    const char *id;
    MessageClass messageClass;
};

/// THE table of notice kinds.
std::span<const NoticeKind> noticeKinds();

} // namespace contador
