// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/restart_watch.h"

namespace contador {

namespace {

constexpr std::size_t often = 3;
constexpr std::chrono::hours lately{1};
constexpr std::chrono::seconds oneBoot{10}; // says more than one line about itself

} // namespace

void RestartWatch::opened()
{
    m_restarts = 0;
    m_powerLow = false;
}

bool RestartWatch::noticed(const AtNotice &notice)
{
    if (notice.kind == AtNotice::Kind::PowerLow)
        m_powerLow = true;
    if (notice.kind != AtNotice::Kind::Booted)
        return false;
    const auto now = m_clock.uptime();
    if (!m_lately.empty() && now - m_lately.back() < oneBoot)
        return false;
    m_lately.push_back(now);
    if (m_lately.size() > often)
        m_lately.pop_front();
    ++m_restarts;
    return true;
}

ModemAlarms RestartWatch::alarms() const
{
    ModemAlarms alarms;
    alarms.setFlag(ModemAlarm::PowerLow, m_powerLow);
    alarms.setFlag(ModemAlarm::RestartsOften, m_lately.size() == often && m_clock.uptime() - m_lately.front() < lately);
    return alarms;
}

} // namespace contador
