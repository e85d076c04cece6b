// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/modem/pty.h"
#include "tests/engine/modem/transcript.h"

#include <QTemporaryDir>

#include <deque>
#include <map>

namespace contador::tests {

/// A modem that knows nothing: what a transcript is going to ask for it holds back for the transcript, all else it answers
/// from the rules of a plain modem (rules/plain_modem.at). Can be unplugged and plugged in again under one path.
class ScriptedModem : public QObject {
    Q_OBJECT
public:
    ScriptedModem();

    /// A symbolic link that a real stick would have from udev.
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("modem")); }
    void plugIn();
    void unplug();
    void say(const QByteArray &bytes);
    void setEcho(bool on) { m_echo = on; }
    void setMute(bool on) { m_mute = on; }
    /// Whether it takes several commands in one line.
    void setJoins(bool on) { m_joins = on; }
    /// Replaces the answer to one command; an empty one: none comes.
    void answer(const QByteArray &command, const QByteArray &bytes) { m_rules[command] = bytes; }

    /// After so many more commands the line is lost, or nothing is answered any more.
    void unplugAfter(int commands) { m_commandsUntilUnplugged = commands; }
    void muteAfter(int commands) { m_commandsUntilMute = commands; }

    /// From now on this command waits for takeHeld().
    void hold(const QByteArray &command) { ++m_toHold[command]; }
    [[nodiscard]] bool isHeld(const QByteArray &command) const;
    void takeHeld(const QByteArray &command);
    [[nodiscard]] const QByteArrayList &everything() const { return m_commands; }

private:
    void take(const QByteArray &bytes);
    void takeCommand(const QByteArray &command);
    [[nodiscard]] QByteArray answerTo(const QByteArray &command) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Pty> m_pty;
    std::map<QByteArray, QByteArray> m_rules;
    std::map<QByteArray, int> m_toHold;
    std::deque<QByteArray> m_held;
    QByteArrayList m_commands;
    QByteArray m_line;
    bool m_echo = false;
    bool m_mute = false;
    bool m_joins = true;
    int m_commandsUntilUnplugged = 0;
    int m_commandsUntilMute = 0;
};

} // namespace contador::tests
