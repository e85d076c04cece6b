// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace contador::simulation {

/// What happens in a schedule, in order. Always summed up, so that two runs of a seed can be compared; written out on request.
class Story {
public:
    using Write = std::function<void(const QByteArray &line)>;
    explicit Story(Write write = {}) : m_write(std::move(write)) { }

    /// \param who "modem1", "network": whoever does it   \param what bytes are shown as text, control characters by name
    void tell(std::chrono::microseconds at, QByteArrayView who, QByteArrayView what);
    [[nodiscard]] quint64 sum() const { return m_sum; } ///< the same for the same story
    [[nodiscard]] bool isWritten() const { return static_cast<bool>(m_write); }

private:
    void add(QByteArrayView bytes);

    Write m_write;
    quint64 m_sum = 14695981039346656037ULL; ///< FNV-1a
};

} // namespace contador::simulation
