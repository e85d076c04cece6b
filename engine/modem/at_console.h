// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_console_rules.h"
#include "engine/modem/at_player.h"

#include <QByteArrayList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace contador {

/// What became of a line that a person typed.
struct AtAnswer {
    std::optional<ConsoleRefusal> refusal; ///< it was not sent, and why
    QByteArrayList lines; ///< information text, hostile like all that comes from outside
    QByteArray result; ///< "OK", "+CME ERROR: 10"; empty: prompt, or no answer in time
    bool prompted = false; ///< the modem waits for a PDU
    bool operator==(const AtAnswer &) const = default;
};

/// How far the person at the console may go.
enum class ConsoleTrust {
    Careful, ///< what may harm the work of a running station is refused
    Expert, ///< may change settings; the station sets the modem up again when it finds them changed
};

/// A person talks to a modem that a station runs, line by line. A prompt is closed at once: what is typed next must never
/// become a message.
class AtConsole {
public:
    static constexpr std::chrono::seconds patience{10};

    explicit AtConsole(AtPlayer player) : m_player(std::move(player)) { }

    /// `done` comes exactly once, with nothing when the modem goes; never within the call unless the line is refused.
    void talk(const QString &line, ConsoleTrust trust, std::function<void(const std::optional<AtAnswer> &)> done) const;

private:
    AtPlayer m_player;
};

/// How an exchange is shown.
[[nodiscard]] AtAnswer atAnswer(const AtReply &reply);

} // namespace contador

Q_DECLARE_METATYPE(contador::AtAnswer)
