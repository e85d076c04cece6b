// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulated_dispatcher.h"

#include <QCoreApplication>

#include <algorithm>

#include <poll.h>

namespace contador::simulation {

namespace {

/// Bytes that one end of a pseudo terminal wrote are at the other one by then, also on a busy machine.
constexpr int quietTerminalMs = 1;

} // namespace

bool SimulatedDispatcher::processEvents(QEventLoop::ProcessEventsFlags)
{
    m_interrupted = false;
    m_woken = false;
    emit awake();
    QCoreApplication::sendPostedEvents();
    if (++m_turnsNow == mostTurnsWithinAMoment)
        emit spinning();
    if (m_woken || m_interrupted)
        return true;
    return serveTerminals() || fireNext();
}

void SimulatedDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    m_notifiers.push_back(notifier);
}

void SimulatedDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    std::erase(m_notifiers, notifier);
}

/// Time stands still as long as bytes are under way.
bool SimulatedDispatcher::serveTerminals()
{
    if (m_notifiers.empty())
        return false;
    std::vector<pollfd> lines;
    for (const QSocketNotifier *notifier : m_notifiers) {
        const short wanted = notifier->type() == QSocketNotifier::Write ? POLLOUT : POLLIN;
        lines.push_back({static_cast<int>(notifier->socket()), wanted, 0});
    }
    if (::poll(lines.data(), lines.size(), quietTerminalMs) <= 0)
        return false;
    const std::vector<QSocketNotifier *> notifiers = m_notifiers;
    for (size_t index = 0; index < notifiers.size(); ++index) {
        const bool isThere = std::ranges::find(m_notifiers, notifiers[index]) != m_notifiers.end();
        if (lines[index].revents == 0 || !isThere)
            continue;
        QEvent activation(QEvent::SockAct);
        QCoreApplication::sendEvent(notifiers[index], &activation);
    }
    return true;
}

bool SimulatedDispatcher::fireNext()
{
    if (m_order.empty())
        return false;
    const auto [moment, timerId] = *m_order.begin();
    if (moment.first > m_now) {
        m_now = moment.first;
        m_turnsNow = 0;
    }
    m_order.erase(m_order.begin());
    Timer &timer = m_timers.at(timerId);
    arm(timerId, timer);
    QTimerEvent event(timerId);
    QCoreApplication::sendEvent(timer.object, &event);
    return true;
}

void SimulatedDispatcher::arm(int timerId, Timer &timer)
{
    timer.due = m_now + std::chrono::milliseconds(timer.intervalMs);
    timer.turn = ++m_turn;
    m_order.emplace(Turn{timer.due, timer.turn}, timerId);
}

void SimulatedDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType type, QObject *object)
{
    Timer &timer = m_timers[timerId];
    timer = Timer{object, interval, type, {}, 0};
    arm(timerId, timer);
}

bool SimulatedDispatcher::unregisterTimer(int timerId)
{
    const auto found = m_timers.find(timerId);
    if (found == m_timers.end())
        return false;
    m_order.erase(Turn{found->second.due, found->second.turn});
    m_timers.erase(found);
    return true;
}

bool SimulatedDispatcher::unregisterTimers(QObject *object)
{
    for (const TimerInfo &timer : registeredTimers(object))
        unregisterTimer(timer.timerId);
    return true;
}

QList<SimulatedDispatcher::TimerInfo> SimulatedDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            timers.append(TimerInfo(id, static_cast<int>(timer.intervalMs), timer.type));
    }
    return timers;
}

int SimulatedDispatcher::remainingTime(int timerId)
{
    const auto found = m_timers.find(timerId);
    if (found == m_timers.end())
        return -1;
    return static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(found->second.due - m_now).count());
}

} // namespace contador::simulation
