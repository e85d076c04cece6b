// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/modem/at_token.h"
#include "engine/modem/modem_status.h"

#include <deque>

namespace contador {

/// Counts how often a modem that was at work restarted by itself, and whether it complained about its power: most that do
/// have a weak supply, and brown out when they transmit.
class RestartWatch {
public:
    explicit RestartWatch(const Clock &clock) : m_clock(clock) { }

    void opened();
    /// Whether this one is a restart that had not been counted.
    bool noticed(const AtNotice &notice);
    [[nodiscard]] int restarts() const { return m_restarts; }
    [[nodiscard]] bool powerLow() const { return m_powerLow; }
    [[nodiscard]] ModemAlarms alarms() const;

private:
    const Clock &m_clock;
    std::deque<std::chrono::microseconds> m_lately; ///< uptime; at most as many as make an alarm
    int m_restarts = 0;
    bool m_powerLow = false;
};

} // namespace contador
