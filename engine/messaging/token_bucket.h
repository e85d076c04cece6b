// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace contador {

/// How fast a SIM may send, in parts: so many a minute, and so many at once after a pause.
struct SendRate {
    int perMinute = 30;
    int burst = 60;

    bool operator==(const SendRate &) const = default;
};

/// A token bucket told by one moment, at which it is full again: what has to survive a restart is this alone.
class TokenBucket {
public:
    TokenBucket() = default;
    explicit TokenBucket(const QDateTime &fullAt) : m_fullAt(fullAt) { }

    /// When there is a token for each part; `now` or earlier: now. More parts than the bucket holds go when it is full.
    [[nodiscard]] QDateTime readyAt(const SendRate &rate, int parts, const QDateTime &now) const;
    /// What must go goes also when there are too few: the bucket is then empty, never worse.
    void take(const SendRate &rate, int parts, const QDateTime &now);
    void giveBack(const SendRate &rate, int parts); ///< they never left
    [[nodiscard]] const QDateTime &fullAt() const { return m_fullAt; }

private:
    QDateTime m_fullAt; ///< invalid: has always been full
};

} // namespace contador
