// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/question.h"

namespace contador {

bool Question::isAnsweredAt(const QDateTime &saidAt) const
{
    constexpr qint64 clocksDiffer = 2 * 60; // seconds by which the network's clock may be behind ours
    return saidAt.addSecs(clocksDiffer) >= askedAt && saidAt <= expiresAt;
}

qint64 patienceSeconds(OpenQuestion kind)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    return kind == OpenQuestion::Value ? 24 * hour : 15 * minute;
}

} // namespace contador
