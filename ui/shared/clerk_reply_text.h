// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/sim.h"
#include "engine/station/clerk_reply.h"

#include <QString>

#include <vector>

namespace contador {

/// Why a clerk's message was not sent, and what to do.
QString clerkReplySentence(ClerkReplyFault fault);

/// What one short message costs at most with the SIMs that send, in thousandths of a minor unit; 0: unknown.
qint64 dearestPart(const std::vector<Sim> &sims);

} // namespace contador
