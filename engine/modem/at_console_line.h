// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/at_player.h"
#include "engine/modem/modem_line.h"

#include <QObject>

#include <deque>
#include <memory>

namespace contador {

/// A line of our own to a modem that no station runs, for the doctor and the console of the command line. Plays whatever it is
/// given, one script after the other.
class AtConsoleLine : public QObject {
    Q_OBJECT
public:
    explicit AtConsoleLine(std::unique_ptr<ModemLine> line = nullptr); ///< none: a serial port
    ~AtConsoleLine() override;

    [[nodiscard]] Outcome<void, LineFault> open(const QString &path);
    void play(AtScript script, std::function<void(const AtReplies &)> done);
    [[nodiscard]] AtPlayer player();

signals:
    void unsolicited(const QByteArray &line); ///< with its PDU, if it has one, as a second line
    void lost(); ///< unplugged

private:
    struct Turn {
        AtScript script;
        std::function<void(const AtReplies &)> done;
    };
    void beginNext();
    void turnAway();

    const std::unique_ptr<ModemLine> m_line;
    AtChannel m_channel;
    std::deque<Turn> m_turns; ///< the first one plays
    bool m_playing = false;
};

} // namespace contador
