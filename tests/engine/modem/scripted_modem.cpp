// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/modem/scripted_modem.h"

#include <QFile>

#include <algorithm>

namespace contador::tests {

ScriptedModem::ScriptedModem()
{
    QByteArray command;
    for (const TranscriptLine &line : readTranscript(transcriptPath(QStringLiteral("../rules/plain_modem.at")))) {
        if (line.kind == TranscriptLine::Kind::Sent)
            m_rules[command = line.bytes];
        else
            m_rules[command] += line.bytes;
    }
}

void ScriptedModem::plugIn()
{
    m_line.clear();
    m_pty = std::make_unique<Pty>();
    connect(m_pty.get(), &Pty::received, this, &ScriptedModem::take);
    QFile::remove(path());
    QFile::link(m_pty->path(), path());
}

void ScriptedModem::unplug()
{
    QFile::remove(path());
    m_pty->hangUp();
}

void ScriptedModem::say(const QByteArray &bytes)
{
    if (!m_pty)
        return;
    m_pty->write(bytes);
}

bool ScriptedModem::isHeld(const QByteArray &command) const
{
    return std::ranges::find(m_held, command) != m_held.end();
}

void ScriptedModem::takeHeld(const QByteArray &command)
{
    m_held.erase(std::ranges::find(m_held, command));
}

void ScriptedModem::take(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (m_echo)
            say(QByteArray(1, byte));
        if (byte != '\r')
            m_line += byte;
        if (byte == '\r' || byte == 0x1a)
            takeCommand(std::exchange(m_line, {}));
    }
}

void ScriptedModem::takeCommand(const QByteArray &command)
{
    m_commands += command;
    if (m_commandsUntilUnplugged > 0 && --m_commandsUntilUnplugged == 0) {
        unplug();
        return;
    }
    if (m_commandsUntilMute > 0 && --m_commandsUntilMute == 0)
        m_mute = true;
    if (const auto wanted = m_toHold.find(command); wanted != m_toHold.end() && wanted->second > 0) {
        --wanted->second;
        m_held.push_back(command);
        return;
    }
    if (m_mute || command == "\x1b")
        return;
    say(answerTo(command));
}

/// `AT+A?;+B?`: the texts of all, then one final result. V.250 §5.4.3
QByteArray ScriptedModem::answerTo(const QByteArray &command) const
{
    const QByteArray ok = "\r\nOK\r\n";
    if (const auto rule = m_rules.find(command); rule != m_rules.end())
        return rule->second;
    const QByteArrayList parts = command.mid(2).split(';');
    if (parts.size() < 2 || !m_joins)
        return "\r\nERROR\r\n";
    QByteArray texts;
    for (const QByteArray &part : parts) {
        const QByteArray answer = answerTo("AT" + part);
        if (!answer.endsWith(ok))
            return texts + answer;
        texts += answer.chopped(ok.size());
    }
    return texts + ok;
}

} // namespace contador::tests
