// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/said_at.h"

namespace contador {

QDateTime saidAt(const InboundMessage &message)
{
    constexpr qint64 believedSeconds = 7 * 24 * 60 * 60; // service centres keep a message for some days
    const QDateTime network = QDateTime::fromString(message.networkTime, Qt::ISODate);
    if (!network.isValid() || network > message.receivedAt || network.secsTo(message.receivedAt) > believedSeconds)
        return message.receivedAt;
    return network.toUTC();
}

} // namespace contador
