// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"

namespace contador {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace contador
