// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"

namespace contador {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::microseconds SystemClock::uptime() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace contador
