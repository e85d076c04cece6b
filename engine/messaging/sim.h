// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/token_bucket.h"

#include <QDate>
#include <QString>

#include <optional>

namespace contador {

/// A SIM and what its contract lets us do. Parts are what operators count and charge.
struct Sim {
    QString iccid; ///< of a modem that does not tell it: the modem's path
    QString label;
    QString ownNumber;
    SendRate rate;
    bool pacesReplies = false; ///< whether answers to consumers keep to the rate too
    std::optional<int> dailyCap; ///< parts in a civil day; none: no cap
    std::optional<int> monthlyCap;
    int replyReserve = 20; ///< per cent of the caps that only replies may use
    qint64 partCost = 0; ///< thousandths of a minor unit of the currency
    bool paused = false;
    QDateTime firstSeen;

    bool operator==(const Sim &) const = default;
};

/// What a SIM has sent, as far as it counts against its caps and its rate.
struct SimUse {
    QDate day; ///< the civil day that `today` counts
    int today = 0; ///< parts, like all of these
    int thisMonth = 0;
    TokenBucket bucket;
};

} // namespace contador
