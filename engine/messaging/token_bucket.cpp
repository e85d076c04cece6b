// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/token_bucket.h"

#include <algorithm>

namespace contador {

namespace {

constexpr qint64 minute = 60'000; // milliseconds

/// Milliseconds in which this many tokens come. Rounded so that the rate is never exceeded: up where tokens go, down where they
/// come.
qint64 msecsToGain(const SendRate &rate, int parts)
{
    return (minute * parts + rate.perMinute - 1) / rate.perMinute;
}

qint64 msecsAhead(const SendRate &rate, int parts)
{
    return minute * parts / rate.perMinute;
}

} // namespace

QDateTime TokenBucket::readyAt(const SendRate &rate, int parts, const QDateTime &now) const
{
    if (!m_fullAt.isValid())
        return now;
    // A clock that was put back leaves the bucket as empty as it can be, not empty for years.
    const QDateTime fullAt = std::min(m_fullAt, now.addMSecs(msecsToGain(rate, rate.burst)));
    const int beyond = rate.burst - std::min(parts, rate.burst);
    return fullAt.addMSecs(-msecsAhead(rate, beyond));
}

void TokenBucket::take(const SendRate &rate, int parts, const QDateTime &now)
{
    const QDateTime from = m_fullAt.isValid() ? std::max(m_fullAt, now) : now;
    m_fullAt = std::min(from.addMSecs(msecsToGain(rate, parts)), now.addMSecs(msecsToGain(rate, rate.burst)));
}

void TokenBucket::giveBack(const SendRate &rate, int parts)
{
    if (m_fullAt.isValid())
        m_fullAt = m_fullAt.addMSecs(-msecsAhead(rate, parts));
}

} // namespace contador
