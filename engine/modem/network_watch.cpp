// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/network_watch.h"

#include "engine/modem/at_fields.h"

#include <algorithm>

namespace contador {

const std::array<NetworkWatch::Question, NetworkWatch::domains> NetworkWatch::registrationQuestions = {{
    {"AT+CREG?", &NetworkWatch::learnRegistration},
    {"AT+CGREG?", &NetworkWatch::learnRegistration},
    {"AT+CEREG?", &NetworkWatch::learnRegistration},
}};

const std::array<NetworkWatch::Question, 4> NetworkWatch::otherQuestions = {{
    {"AT+CSQ", &NetworkWatch::learnSignal},
    {"AT+COPS?", &NetworkWatch::learnOperator, &ModemTimings::slowCommand},
    {"AT+CNMI?", &NetworkWatch::learnSettings},
    {"AT+CPIN?", &NetworkWatch::learnCard, &ModemTimings::slowCommand},
}};

NetworkWatch::NetworkWatch(AtChannel &channel, const ModemTimings &timings, QObject *parent)
    : QObject(parent), m_channel(channel), m_timings(timings)
{
    m_registrationRecheck.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        askAll();
        emit due();
    });
    connect(&m_registrationRecheck, &QTimer::timeout, this, [this] {
        askRegistration();
        emit due();
    });
}

void NetworkWatch::begin(const QByteArray &notifications)
{
    m_notifications = notifications;
    m_stat.fill(std::nullopt);
    askAll();
    m_refresh.start(m_timings.refresh);
}

void NetworkWatch::pause()
{
    m_refresh.stop();
    m_registrationRecheck.stop();
    m_questions.clear();
    m_stat.fill(std::nullopt);
    m_signalDbm.reset();
    m_operatorName.clear();
}

void NetworkWatch::noticed(const AtNotice &notice)
{
    if (notice.kind != AtNotice::Kind::Registration)
        return;
    const Registration before = registration();
    setRegistration(atName(notice.text), atFields(notice.text).front());
    emit changed();
    if (before != registration()) {
        add(otherQuestions[0]);
        add(otherQuestions[1]);
        emit due();
    }
}

bool NetworkWatch::ask()
{
    if (m_questions.empty())
        return false;
    const Question question = m_questions.front();
    m_questions.pop_front();
    m_channel.play({atOptional(question.command, m_timings.*question.timeout)},
                   [this, question](const AtReplies &replies) { (this->*question.learn)(replies.back()); });
    return true;
}

NetworkWatch::Registration NetworkWatch::registration() const
{
    // TS 27.007 §7.2: 1 home, 5 roaming, 6 and 7 the same for SMS only; 2 searching; 3 denied.
    const auto any = [this](std::initializer_list<int> stats) {
        return std::ranges::any_of(m_stat,
                                   [&](const auto &stat) { return stat && std::ranges::find(stats, *stat) != stats.end(); });
    };
    if (any({1, 5, 6, 7}))
        return Registration::Registered;
    if (any({3}) && !any({2}))
        return Registration::Denied;
    return std::ranges::any_of(m_stat, &std::optional<int>::has_value) ? Registration::Searching : Registration::Unknown;
}

void NetworkWatch::askAll()
{
    askRegistration();
    for (const Question &question : otherQuestions)
        add(question);
}

void NetworkWatch::askRegistration()
{
    for (const Question &question : registrationQuestions)
        add(question);
}

void NetworkWatch::add(const Question &question)
{
    if (std::ranges::find(m_questions, question.command, &Question::command) == m_questions.end())
        m_questions.push_back(question);
}

void NetworkWatch::learnRegistration(const AtReply &reply)
{
    for (const QByteArray &line : reply.lines)
        setRegistration(atName(line), atFields(line).value(1));
    const bool last =
        std::ranges::none_of(m_questions, [](const Question &each) { return each.learn == &NetworkWatch::learnRegistration; });
    if (last && registration() != Registration::Registered) {
        if (registration() == Registration::Unknown)
            m_stat.front() = 0; // it answers none of the three: as good as not registered
        m_registrationRecheck.start(m_timings.registrationRecheck);
    }
    if (last || registration() == Registration::Registered)
        emit changed();
}

void NetworkWatch::learnSignal(const AtReply &reply)
{
    // TS 27.007 §8.5: 0 is -113 dBm or less, each step 2 dB, 31 is -51 dBm or more, 99 unknown.
    constexpr int weakest = -113;
    constexpr int strongestStep = 31;
    const auto step = atNumber(atFields(reply.line("+CSQ:")).front());
    m_signalDbm = step && *step >= 0 && *step <= strongestStep ? std::optional(weakest + 2 * *step) : std::nullopt;
    emit changed();
}

void NetworkWatch::learnOperator(const AtReply &reply)
{
    m_operatorName = atText(atFields(reply.line("+COPS:")).value(2));
    emit changed();
}

void NetworkWatch::learnSettings(const AtReply &reply)
{
    const QByteArrayList is = atFields(reply.line("+CNMI:"));
    const QByteArrayList wanted = m_notifications.split(',');
    if (is.size() >= 4 && wanted.size() >= 4 && is[1] != wanted[1])
        emit settingsLost();
}

void NetworkWatch::learnCard(const AtReply &reply)
{
    if (!reply.ok() && !reply.timedOut() && !reply.simBusy())
        emit settingsLost();
}

void NetworkWatch::setRegistration(const QByteArray &name, const QByteArray &stat)
{
    constexpr std::array names = {"+CREG", "+CGREG", "+CEREG"};
    const auto domain = std::ranges::find_if(names, [&](const char *each) { return name == each; });
    if (domain != names.end())
        m_stat[static_cast<std::size_t>(domain - names.begin())] = atNumber(stat);
}

} // namespace contador
