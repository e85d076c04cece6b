// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"

namespace contador {

/// The height of a bar: for drawing only.
inline qreal drawnAmount(const Money &money)
{
    qreal value = qreal(money.minor);
    for (int decimals = money.currency.decimals; decimals > 0; --decimals)
        value /= 10;
    return value;
}

} // namespace contador
