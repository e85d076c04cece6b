// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/arrivals.h"

#include <algorithm>

namespace contador {

namespace {

constexpr std::size_t mostWaiting = 4096; // beyond it the SIM alone remembers, until the modem lists it at its next start
constexpr std::chrono::seconds retryAfterTrouble{2};
// While answers leave, a status report waits so long for the commit of one of them. Not longer, and not at other times: until
// it is confirmed the network delivers nothing else. TS 23.040 §10.2
constexpr std::chrono::milliseconds patienceInARush{20};

} // namespace

Arrivals::Arrivals(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Arrivals::due);
}

void Arrivals::add(Modem &modem, const ArrivedPdu &pdu, bool rush)
{
    if (m_waiting.size() >= mostWaiting)
        return;
    m_waiting.push_back({&modem, pdu, m_clock.uptime()});
    const bool isReport = pdu.kind == ArrivedPdu::Kind::StatusReport;
    if (m_timer.isActive() && isReport)
        return;
    if (!m_isPaused)
        m_timer.start(isReport && rush ? patienceInARush : std::chrono::milliseconds(0));
}

std::vector<Arrival> Arrivals::first(std::size_t count) const
{
    return {m_waiting.begin(), m_waiting.begin() + qptrdiff(count)};
}

void Arrivals::drop(std::size_t count)
{
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + qptrdiff(count));
}

std::vector<Arrival> Arrivals::takeOf(const Modem &modem)
{
    std::vector<Arrival> taken;
    std::ranges::copy_if(m_waiting, std::back_inserter(taken), [&](const Arrival &each) { return each.modem == &modem; });
    std::erase_if(m_waiting, [&](const Arrival &each) { return each.modem == &modem; });
    return taken;
}

void Arrivals::addAgain(std::vector<Arrival> arrivals)
{
    if (arrivals.empty())
        return;
    m_waiting.insert(m_waiting.begin(), arrivals.begin(), arrivals.end());
    m_timer.start(0);
}

void Arrivals::postpone()
{
    std::rotate(m_waiting.begin(), m_waiting.begin() + 1, m_waiting.end());
}

void Arrivals::pause()
{
    m_isPaused = true;
    m_timer.start(retryAfterTrouble);
}

bool Arrivals::mayAllWait() const
{
    return std::ranges::all_of(m_waiting, [now = m_clock.uptime()](const Arrival &each) {
        return each.pdu.kind == ArrivedPdu::Kind::StatusReport && now - each.at < patienceInARush;
    });
}

bool Arrivals::textWaits() const
{
    return !m_isPaused
        && std::ranges::any_of(m_waiting, [](const Arrival &each) { return each.pdu.kind == ArrivedPdu::Kind::Deliver; });
}

} // namespace contador
