// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_timings.h"

#include <cstddef>

namespace contador {

/// The ladder for a modem that has its port and does not answer, or answers only to refuse. Each rung is tried once, from
/// gentle to rough, in about a minute; the last one is a person. A port that is absent is no reason to climb.
class Recovery {
public:
    enum class What {
        Again, ///< ESC and AT once more: it may only have been busy
        Restart, ///< the commands of its profile, unheard: it may still listen
        Reopen, ///< the port
        ResetUsb, ///< as if it were unplugged, where this user may
        AskForHelp, ///< an alarm; the port is reopened now and then
    };
    struct Rung {
        What what;
        int pauses; ///< afterwards, in units of ModemTimings::recovery
    };

    /// The next rung; the last one again and again.
    const Rung &climb();
    void recovered() { m_next = 0; }

private:
    std::size_t m_next = 0;
};

} // namespace contador
