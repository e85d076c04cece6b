// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/refusal_rule.h"

namespace contador {

AfterRefusal afterRefusal(const Refusal &refusal, int refusalsBefore, const ClassRule &rule, const QDateTime &writtenAt,
                          const QDateTime &now, const QTimeZone &zone)
{
    AfterRefusal after;
    if (refusal.permanent) {
        after.state = MessageState::Failed;
        return after;
    }
    if (!refusal.provenNotSent)
        return after;
    const int own = refusal.isOfTheModem ? 1 : refusalsBefore + 1;
    after.dueAt = now.addSecs(backOff(own).count());
    after.modemWaits = refusal.isOfTheModem;
    after.isTooLate = after.dueAt >= deadline(rule, writtenAt, zone);
    after.state = after.isTooLate ? MessageState::Failed : MessageState::Queued;
    return after;
}

} // namespace contador
