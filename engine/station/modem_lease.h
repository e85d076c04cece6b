// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/store/unit_of_work.h"

#include <chrono>
#include <functional>

namespace contador {

/// A desk as the others see it.
struct Desk {
    QString name; ///< for people: of its computer
    QString run; ///< of this run of the program, and of no other

    static Desk here();
};

/// The right to use one modem, for some seconds at a time, where several desks write to one database. Whoever takes it gets a
/// fencing number above all before: what carries a lower one the database refuses. Ends by the server's clock for the others,
/// and earlier by our own for us: a desk that stood still finds it over before it does anything.
class ModemLease {
public:
    static constexpr std::chrono::milliseconds length{3000};
    static constexpr std::chrono::milliseconds margin{500}; ///< we stop so long before the others may begin
    static constexpr std::chrono::milliseconds renewal{500};

    ModemLease(Connection &connection, const Clock &clock, QString modem, const Desk &desk);

    enum class Change { None, Taken, Lost };
    /// Renews it, or takes it where nobody has it. \param whenTaken writes, in the unit of work that takes it, what an earlier
    /// holder left behind. Until then nothing of it is ours, also when we had it before.
    Outcome<Change, StoreFault> keep(const std::function<void(Transaction &)> &whenTaken);
    /// Nothing of it is known any more: only taken anew it is ours again.
    void forget() { m_fence = 0; }
    void release(); ///< for the others to take at once

    [[nodiscard]] bool isHeld() const { return m_fence != 0 && m_clock.uptime() < m_until; }
    [[nodiscard]] bool isOver() const { return m_fence != 0 && !isHeld(); }
    [[nodiscard]] qint64 fence() const { return m_fence; }
    [[nodiscard]] const QString &otherDesk() const { return m_otherDesk; } ///< that holds it; empty: none, or this one

private:
    [[nodiscard]] bool renew(Transaction &transaction) const;
    [[nodiscard]] qint64 take(Transaction &transaction);

    Connection &m_connection;
    const Clock &m_clock;
    QString m_modem;
    Desk m_desk;
    QString m_otherDesk;
    qint64 m_fence = 0; ///< 0: not ours
    std::chrono::microseconds m_until{0}; ///< uptime
};

} // namespace contador
