// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/check_queue.h"
#include "engine/station/reader.h"

namespace contador::tests {

/// Held readings of every common kind, names in three alphabets, texts that hide characters; one proposes 1482.
CheckPage sampleCheckPage();

/// Threads: danger, a complaint that somebody has, unknown senders, one that is answered.
ThreadsPage sampleThreads();
/// A complaint in Ukrainian with its case, two accounts and a colleague who writes.
ThreadView sampleThread();

} // namespace contador::tests
