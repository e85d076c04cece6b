// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"

#include <deque>
#include <optional>

namespace contador {

/// Scripts of guests (support console, doctor, USSD) that wait for a free channel. Each is told exactly once what came of it,
/// never within `play`.
class GuestScripts : public QObject {
    Q_OBJECT
public:
    using Done = AtChannel::Done;

    GuestScripts(AtChannel &channel, std::size_t mostWaiting, QObject *parent = nullptr);
    ~GuestScripts() override;

    void play(AtScript script, Done done, bool lineOpen);
    /// Starts one if one waits.
    [[nodiscard]] bool begin();
    /// The conversation was broken off; with the line gone nobody waits any more.
    void interrupted(bool lineOpen);

signals:
    void due();
    void played(); ///< who knows what it changed in the modem

private:
    struct Guest {
        AtScript script;
        Done done;
    };
    void turnAway();

    AtChannel &m_channel;
    const std::size_t m_mostWaiting;
    std::deque<Guest> m_waiting;
    std::deque<Guest> m_turnedAway; ///< still to be told
    std::optional<Guest> m_playing;
};

} // namespace contador
