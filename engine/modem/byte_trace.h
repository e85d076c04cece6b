// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"

#include <QByteArray>

#include <array>
#include <deque>

namespace contador {

/// The last bytes that went over the line, with direction and time since the start, for support. A PIN is never in it;
/// texts of consumers are.
class ByteTrace {
public:
    enum class Direction { Sent, Received };
    static constexpr qsizetype mostBytes = 64 * 1024; ///< payload kept; the oldest goes first

    explicit ByteTrace(const Clock &clock) : m_clock(clock), m_start(clock.uptime()) { }
    void record(Direction direction, const QByteArray &bytes);
    /// One line for each portion: milliseconds, `>` sent or `<` received, bytes with escapes.
    [[nodiscard]] QByteArray dump() const;

private:
    struct Portion {
        qint64 microseconds;
        Direction direction;
        QByteArray bytes;
    };
    std::deque<Portion> m_portions;
    std::array<QByteArray, 2> m_tails; ///< of each direction: a PIN in several portions is one
    qsizetype m_size = 0;
    const Clock &m_clock;
    std::chrono::microseconds m_start;
};

} // namespace contador
