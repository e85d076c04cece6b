// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/answer_times.h"

#include <algorithm>
#include <vector>

namespace contador {

void AnswerTimes::add(std::chrono::milliseconds time)
{
    m_times.push_back(time);
    if (m_times.size() > mostKept)
        m_times.pop_front();
}

std::optional<std::chrono::milliseconds> AnswerTimes::median() const
{
    if (m_times.empty())
        return std::nullopt;
    std::vector<std::chrono::milliseconds> sorted(m_times.begin(), m_times.end());
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    return *middle;
}

} // namespace contador
