// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/guest_scripts.h"

#include <algorithm>
#include <utility>

namespace contador {

namespace {

/// Three wrong PINs lock the card, ten wrong PUKs destroy it: only SimUnlock, which counts, may give one. TS 27.007 §8.3
bool mayCostAttempts(const AtScript &script)
{
    return std::ranges::any_of(script, [](const AtStep &step) {
        const QByteArray command = step.send.toUpper();
        return command.contains("CPIN=") || command.contains("CPWD=") || command.contains("CLCK=") || command.contains("CPIN2=")
            || command.contains("SPIC=");
    });
}

} // namespace

GuestScripts::GuestScripts(AtChannel &channel, std::size_t mostWaiting, QObject *parent)
    : QObject(parent), m_channel(channel), m_mostWaiting(mostWaiting)
{
}

GuestScripts::~GuestScripts()
{
    interrupted(false);
}

void GuestScripts::play(AtScript script, Done done, bool lineOpen)
{
    Guest guest{std::move(script), std::move(done)};
    const bool welcome = lineOpen && !guest.script.empty() && m_waiting.size() < m_mostWaiting && !mayCostAttempts(guest.script);
    if (welcome) {
        m_waiting.push_back(std::move(guest));
        emit due();
    } else {
        m_turnedAway.push_back(std::move(guest));
        QMetaObject::invokeMethod(this, &GuestScripts::turnAway, Qt::QueuedConnection);
    }
}

bool GuestScripts::begin()
{
    if (m_waiting.empty() || m_playing)
        return false;
    m_playing = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_channel.play(m_playing->script, [this](const AtReplies &replies) {
        const Guest guest = *std::exchange(m_playing, std::nullopt);
        emit played();
        guest.done(replies);
    });
    return true;
}

void GuestScripts::interrupted(bool lineOpen)
{
    if (m_playing)
        m_turnedAway.push_back(*std::exchange(m_playing, std::nullopt));
    if (!lineOpen)
        std::ranges::move(std::exchange(m_waiting, {}), std::back_inserter(m_turnedAway));
    turnAway();
}

void GuestScripts::turnAway()
{
    for (const Guest &guest : std::exchange(m_turnedAway, {}))
        guest.done({});
}

} // namespace contador
