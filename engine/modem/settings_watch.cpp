// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/settings_watch.h"

#include "engine/modem/at_fields.h"

namespace contador {

namespace {

constexpr int allMemories = 9; // +CPMS: name, used and total of each of the three

} // namespace

SettingsWatch::SettingsWatch(const ModemTimings &timings, QObject *parent) : QObject(parent), m_timings(timings) { }

void SettingsWatch::begin(const ModemFacts &facts)
{
    m_notifications = facts.notifications;
    const QByteArrayList memories = atFields(facts.settings.line("+CPMS:"));
    m_receiving = memories.size() == allMemories ? memories[6] : facts.memories.incoming; // as this modem tells it
    learn(facts.settings);
}

WatchQuestions SettingsWatch::settingsQuestions(bool joined)
{
    const auto answered = [this](const AtReply &reply) { learn(reply); };
    const auto question = [&](const QByteArray &command) {
        return WatchQuestion{WatchQuestion::Topic::Settings, command, m_timings.command, answered};
    };
    if (joined)
        return {question(joinedCommand({"AT+CMGF?", "AT+CNMI?", "AT+CPMS?"}))};
    return {question("AT+CNMI?"), question("AT+CPMS?"), question("AT+CMGF?")};
}

WatchQuestions SettingsWatch::cardQuestions()
{
    return {{WatchQuestion::Topic::Card, "AT+CPIN?", m_timings.slowCommand, [this](const AtReply &reply) { learnCard(reply); }}};
}

void SettingsWatch::learn(const AtReply &reply)
{
    const QByteArray mode = reply.line("+CMGF:");
    const QByteArray notifications = reply.line("+CNMI:");
    const bool changed = (!mode.isEmpty() && atFields(mode).front() != "0")
        || (!notifications.isEmpty() && !m_notifications.isEmpty() && !notificationsReadBack(m_notifications, reply));
    if (memoriesChanged(reply) || changed)
        emit lost();
}

/// `+CPMS: "SM",3,30,"SM",3,30,"SM",3,30`: the last memory is the one that receives.
bool SettingsWatch::memoriesChanged(const AtReply &reply)
{
    const QByteArrayList fields = atFields(reply.line("+CPMS:"));
    if (fields.size() < 3 || fields.size() % 3 != 0)
        return false;
    const auto used = atNumber(fields[fields.size() - 2]);
    const auto total = atNumber(fields.back());
    if (used && total)
        emit stored(*used, *total);
    return fields.size() == allMemories && !m_receiving.isEmpty() && fields[6] != m_receiving;
}

void SettingsWatch::learnCard(const AtReply &reply)
{
    const QByteArray line = reply.line("+CPIN:");
    const bool refused = reply.final && !reply.ok() && !reply.simBusy();
    const bool locked = line.contains("SIM P") && !line.endsWith('2'); // SIM PIN, SIM PUK
    if (refused || locked)
        emit lost();
}

} // namespace contador
