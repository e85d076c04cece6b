// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/modem/modem.h"

#include <optional>

namespace contador {

/// A modem that is registered, shows a good signal, and gets nothing out: some need their radio off and on for that.
class SendingWatch {
public:
    static constexpr int mostFailures = 3; ///< in a row

    explicit SendingWatch(const Clock &clock) : m_clock(clock) { }

    void accepted() { m_failures = 0; }
    /// Of a submission that got as far as the modem or the network.
    void failed() { ++m_failures; }
    void refused(const SubmitRefusal &refusal);
    [[nodiscard]] bool fails() const { return m_failures >= mostFailures; }
    /// Whether the radio should be switched off and on now; then not again for a while.
    [[nodiscard]] bool takeRadioCycle();

private:
    const Clock &m_clock;
    int m_failures = 0;
    std::optional<std::chrono::microseconds> m_cycledAt;
};

} // namespace contador
