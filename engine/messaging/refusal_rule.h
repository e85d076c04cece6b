// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/sending_rules.h"

namespace contador {

/// What a refusal by modem or network says.
struct Refusal {
    bool provenNotSent = false; ///< sending again cannot double it
    bool permanent = false; ///< sending again cannot help
    bool isOfTheModem = false; ///< no network, no SIM: any other message would fare no better
};

struct AfterRefusal {
    MessageState state = MessageState::Unknown; ///< Queued, Failed or Unknown
    QDateTime dueAt; ///< Queued: not before
    bool isTooLate = false; ///< Failed: nothing but its deadline is against it
    bool modemWaits = false; ///< nothing else should be given to this modem before `dueAt`
};

/// What becomes of a message that was refused, after so many refusals before that were its own. It is tried until its
/// deadline, ever more seldom, and no number of refusals ends it.
[[nodiscard]] AfterRefusal afterRefusal(const Refusal &refusal, int refusalsBefore, const ClassRule &rule,
                                        const QDateTime &writtenAt, const QDateTime &now, const QTimeZone &zone);

} // namespace contador
