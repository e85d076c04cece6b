// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/idle_round.h"

#include <algorithm>

namespace contador {

IdleRound::IdleRound(AtChannel &channel, QObject *parent) : QObject(parent), m_channel(channel)
{
    connect(&m_pace, &QTimer::timeout, this, [this] {
        m_turn = true;
        emit due();
    });
}

void IdleRound::begin(WatchQuestions first, WatchQuestions round, std::chrono::milliseconds pace)
{
    pause();
    m_round = std::move(round);
    m_next = 0;
    soon(first);
    m_pace.start(pace);
}

void IdleRound::pause()
{
    m_pace.stop();
    m_soon.clear();
    m_turn = false;
}

void IdleRound::soon(WatchQuestion::Topic topic)
{
    WatchQuestions wanted;
    std::ranges::copy_if(m_round, std::back_inserter(wanted), [topic](const auto &each) { return each.topic == topic; });
    soon(wanted);
}

void IdleRound::soon(const WatchQuestions &questions)
{
    for (const WatchQuestion &question : questions) {
        const bool waits = std::ranges::any_of(
            m_soon, [&](const WatchQuestion &each) { return each.topic == question.topic && each.command == question.command; });
        if (!waits)
            m_soon.push_back(question);
    }
    if (!m_soon.empty())
        emit due();
}

bool IdleRound::ask()
{
    while (!m_soon.empty()) {
        const WatchQuestion question = m_soon.front();
        m_soon.pop_front();
        if (start(question))
            return true;
    }
    if (!std::exchange(m_turn, false) || m_round.empty())
        return false;
    m_next = (m_next + 1) % m_round.size();
    return start(m_round[m_next]);
}

bool IdleRound::start(const WatchQuestion &question)
{
    if (question.begin)
        return question.begin();
    m_channel.play({atOptional(question.command, question.timeout)},
                   [learn = question.learn](const AtReplies &replies) { learn(replies.back()); });
    return true;
}

} // namespace contador
