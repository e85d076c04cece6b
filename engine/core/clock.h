// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace contador {

/// The only source of the wall clock in the engine; always UTC.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// Stands still until told otherwise: `--at` of the command line, and tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &at) : m_now(at.toUTC()) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &at) { m_now = at.toUTC(); }

private:
    QDateTime m_now;
};

} // namespace contador
