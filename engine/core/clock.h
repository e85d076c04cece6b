// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace contador {

/// The only source of time in the engine.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< the wall clock, UTC; people may set it
    /// Since some moment that stays the same: only goes forward, for pauses and deadlines.
    [[nodiscard]] virtual std::chrono::microseconds uptime() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::microseconds uptime() const override;
};

/// Stands still until told otherwise: `--at` of the command line, and tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &at) : m_now(at.toUTC()) { }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::microseconds uptime() const override
    {
        return std::chrono::milliseconds(m_now.toMSecsSinceEpoch());
    }
    void set(const QDateTime &at) { m_now = at.toUTC(); }

private:
    QDateTime m_now;
};

} // namespace contador
