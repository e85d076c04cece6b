// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace contador {

/// How fast the last answers left.
class AnswerTimes {
public:
    static constexpr std::size_t mostKept = 101;

    void clear() { m_times.clear(); }
    void add(std::chrono::milliseconds time);
    /// Half of the last answers were at least this fast.
    [[nodiscard]] std::optional<std::chrono::milliseconds> median() const;
    [[nodiscard]] std::size_t count() const { return m_times.size(); }

private:
    std::deque<std::chrono::milliseconds> m_times;
};

} // namespace contador
