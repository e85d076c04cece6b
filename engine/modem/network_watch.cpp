// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/network_watch.h"

#include "engine/modem/at_fields.h"
#include "engine/modem/network_values.h"

#include <algorithm>

namespace contador {

NetworkWatch::NetworkWatch(const ModemTimings &timings, QObject *parent) : QObject(parent), m_timings(timings)
{
    m_recheck.setSingleShot(true);
    connect(&m_recheck, &QTimer::timeout, this, &NetworkWatch::recheckDue);
}

void NetworkWatch::begin()
{
    m_stat.fill(std::nullopt);
}

void NetworkWatch::pause()
{
    m_recheck.stop();
    m_stat.fill(std::nullopt);
    m_signalDbm.reset();
    m_operatorName.clear();
    m_accessTechnology.clear();
}

void NetworkWatch::noticed(const AtNotice &notice)
{
    if (notice.kind != AtNotice::Kind::Registration)
        return;
    const Registration before = registration();
    setRegistration(atName(notice.text), atFields(notice.text).front());
    emit changed();
    if (before != registration())
        emit signalDue();
}

WatchQuestions NetworkWatch::registrationQuestions(const std::vector<QByteArray> &domains, bool joined)
{
    std::vector<QByteArray> commands = domains;
    if (joined)
        commands = {joinedCommand(domains)};
    WatchQuestions questions;
    for (const QByteArray &command : commands) {
        const bool last = questions.size() + 1 == commands.size();
        questions.push_back({WatchQuestion::Topic::Registration, command, m_timings.command,
                             [this, last](const AtReply &reply) { learnRegistration(reply, last); }});
    }
    return questions;
}

WatchQuestions NetworkWatch::signalQuestions(bool joined)
{
    const auto learn = [this](const AtReply &reply) {
        learnSignal(reply);
        learnOperator(reply);
        emit changed();
    };
    WatchQuestions questions;
    for (const char *command : {"AT+CSQ", "AT+COPS?"})
        questions.push_back({WatchQuestion::Topic::Signal, command, m_timings.slowCommand, learn});
    if (joined)
        return {{WatchQuestion::Topic::Signal, joinedCommand({"AT+CSQ", "AT+COPS?"}), m_timings.slowCommand, learn}};
    return questions;
}

Registration NetworkWatch::registration() const
{
    for (const RegistrationStat &row : registrationStats()) {
        if (std::ranges::find(m_stat, row.stat) != m_stat.end())
            return row.registration;
    }
    return std::ranges::any_of(m_stat, &std::optional<int>::has_value) ? Registration::Searching : Registration::Unknown;
}

void NetworkWatch::learnRegistration(const AtReply &reply, bool last)
{
    for (const QByteArray &line : reply.lines)
        setRegistration(atName(line), atFields(line).value(1));
    if (last && !isRegistered(registration())) {
        if (registration() == Registration::Unknown)
            m_stat.front() = 0; // it answers none of the three: as good as not registered
        m_recheck.start(m_timings.registrationRecheck);
    }
    if (last || isRegistered(registration()))
        emit changed();
}

void NetworkWatch::learnSignal(const AtReply &reply)
{
    const QByteArray line = reply.line("+CSQ:");
    if (!line.isEmpty())
        m_signalDbm = signalDbmOf(atFields(line).front());
}

void NetworkWatch::learnOperator(const AtReply &reply)
{
    const QByteArray line = reply.line("+COPS:");
    if (line.isEmpty())
        return;
    m_operatorName = atText(atFields(line).value(2));
    m_accessTechnology = accessTechnologyName(atFields(line).value(3));
}

void NetworkWatch::setRegistration(const QByteArray &name, const QByteArray &stat)
{
    constexpr std::array names = {"+CREG", "+CGREG", "+CEREG"};
    const auto domain = std::ranges::find_if(names, [&](const char *each) { return name == each; });
    if (domain != names.end())
        m_stat[static_cast<std::size_t>(domain - names.begin())] = atNumber(stat);
}

} // namespace contador
