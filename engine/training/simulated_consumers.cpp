// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_consumers.h"

#include <algorithm>

namespace contador {

namespace {

constexpr int kStrangerEvery = 8; ///< texts

} // namespace

SimulatedConsumers::SimulatedConsumers(ConsumerPopulation population, ConsumersPace pace, quint32 seed, QObject *parent)
    : QObject(parent), m_population(std::move(population)), m_pace(pace), m_dice(seed), m_timer(this)
{
    for (const Consumer &consumer : m_population.consumers) {
        const auto phrases = m_population.phrases.constFind(consumer.language);
        Q_ASSERT(phrases != m_population.phrases.constEnd()); // ConsumerPopulation::fromJson saw to it
        m_people.push_back({SimulatedConsumer(consumer, *phrases, m_dice.generate())});
    }
    for (auto stranger = m_population.strangers.rbegin(); stranger != m_population.strangers.rend(); ++stranger) {
        for (auto text = stranger->texts.rbegin(); text != stranger->texts.rend(); ++text)
            m_strangersTexts.emplace_back(stranger->sender, *text);
    }
    shuffle();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SimulatedConsumers::next);
}

void SimulatedConsumers::shuffle()
{
    for (size_t left = m_people.size(); left > 1; --left)
        std::swap(m_people[left - 1], m_people[static_cast<size_t>(m_dice.bounded(static_cast<int>(left)))]);
}

void SimulatedConsumers::start()
{
    m_clock.start();
    m_timer.start(pause());
}

void SimulatedConsumers::stop()
{
    m_timer.stop();
    m_clock.invalidate();
}

std::chrono::milliseconds SimulatedConsumers::elapsed() const
{
    return std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
}

/// Half to one and a half times the average: people are no metronomes.
std::chrono::milliseconds SimulatedConsumers::pause()
{
    const std::chrono::milliseconds average = elapsed() < m_pace.openingLasts ? m_pace.opening : m_pace.later;
    return average / 2 + std::chrono::milliseconds(m_dice.bounded(static_cast<int>(average.count()) + 1));
}

void SimulatedConsumers::next()
{
    if (++m_texts % kStrangerEvery != 0 || !letStrangerText())
        letConsumerText();
    m_timer.start(pause());
}

bool SimulatedConsumers::letStrangerText()
{
    if (m_strangersTexts.empty())
        return false;
    const auto [sender, text] = m_strangersTexts.back();
    m_strangersTexts.pop_back();
    emit texted(sender, text);
    return true;
}

/// The next in turn who is not waiting for an answer.
void SimulatedConsumers::letConsumerText()
{
    for (size_t tried = 0; tried < m_people.size(); ++tried) {
        Person &person = m_people[m_turn];
        m_turn = (m_turn + 1) % m_people.size();
        if (person.mind.isWaiting() && elapsed() - person.since < m_pace.patience)
            continue;
        say(person, person.mind.text());
        return;
    }
}

void SimulatedConsumers::say(Person &person, const QString &text)
{
    if (!m_clock.isValid())
        return; // stopped while he was thinking
    person.since = elapsed();
    emit texted(person.mind.phone(), text);
}

void SimulatedConsumers::receive(const SubmittedMessage &message)
{
    emit received(message.to, message.text);
    const auto found =
        std::find_if(m_people.begin(), m_people.end(), [&](const Person &person) { return person.mind.phone() == message.to; });
    if (found == m_people.end() || !m_clock.isValid())
        return;
    const SimulatedConsumer::Reaction reaction = found->mind.react(message.text);
    if (reaction.text)
        QTimer::singleShot(m_pace.thinking, this, [this, &person = *found, text = *reaction.text] { say(person, text); });
    if (reaction.amount)
        QTimer::singleShot(m_pace.paying, this,
                           [this, account = found->mind.account(), amount = *reaction.amount] { emit paid(account, amount); });
}

} // namespace contador
