// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>

#include <chrono>
#include <map>
#include <vector>

namespace contador::simulation {

/// The event loop of a program with one thread whose time is simulated: posted events first, then what waits on a terminal, then
/// the next timer, to which time jumps. Nothing else moves time, so the same program does the same twice.
class SimulatedDispatcher : public QAbstractEventDispatcher {
    Q_OBJECT
public:
    using microseconds = std::chrono::microseconds;

    [[nodiscard]] microseconds now() const { return m_now; }
    /// So many turns within one moment, and it is no coincidence any more: `spinning` is told, once.
    static constexpr int mostTurnsWithinAMoment = 100'000;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override { m_woken = true; }
    void interrupt() override { m_interrupted = true; }

signals:
    void spinning();

private:
    struct Timer {
        QObject *object = nullptr;
        qint64 intervalMs = 0;
        Qt::TimerType type = Qt::CoarseTimer;
        microseconds due{0};
        quint64 turn = 0; ///< of two that are due together, the one that was set first
    };
    using Turn = std::pair<microseconds, quint64>;

    void arm(int timerId, Timer &timer);
    bool serveTerminals();
    bool fireNext();

    microseconds m_now{0};
    quint64 m_turn = 0;
    std::map<int, Timer> m_timers;
    std::map<Turn, int> m_order;
    std::vector<QSocketNotifier *> m_notifiers;
    int m_turnsNow = 0;
    bool m_woken = false;
    bool m_interrupted = false;
};

/// Wall clock and uptime of the simulated time. Begins anew with each schedule.
class SimulatedClock final : public Clock {
public:
    SimulatedClock(const SimulatedDispatcher &dispatcher, const QDateTime &start)
        : m_dispatcher(dispatcher), m_start(start.toUTC()), m_begin(dispatcher.now())
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(uptime().count() / 1000); }
    [[nodiscard]] std::chrono::microseconds uptime() const override { return m_dispatcher.now() - m_begin; }
    /// The machine slept: wall clock and uptime are later at once.
    void skip(std::chrono::milliseconds time) { m_begin -= time; }

private:
    const SimulatedDispatcher &m_dispatcher;
    QDateTime m_start;
    std::chrono::microseconds m_begin;
};

} // namespace contador::simulation
