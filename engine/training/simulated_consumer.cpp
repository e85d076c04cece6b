// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_consumer.h"

#include <algorithm>

namespace contador {

namespace {

constexpr int kMostRepeats = 2; ///< nobody argues longer with a machine

QString filled(const QString &phrase, const QString &value, const QString &serial)
{
    return QString(phrase).replace(QLatin1String("{value}"), value).replace(QLatin1String("{serial}"), serial);
}

} // namespace

SimulatedConsumer::SimulatedConsumer(Consumer consumer, Phrases phrases, quint32 seed)
    : m_consumer(std::move(consumer)), m_phrases(std::move(phrases)), m_dice(seed)
{
}

QString SimulatedConsumer::text()
{
    m_waiting = true;
    m_repeats = 0;
    m_saidReading = !m_hasRead && !chance(m_consumer.asks);
    return m_saidReading ? textReading() : textOther();
}

/// A meter with two registers is read in one text; of several meters, one at a time.
bool SimulatedConsumer::readsAllRegisters() const
{
    const auto &dials = m_consumer.dials;
    return dials.size() > 1
        && std::all_of(dials.begin(), dials.end(), [&](const ConsumerDial &dial) { return dial.serial == dials[0].serial; });
}

QString SimulatedConsumer::textReading()
{
    m_values.clear();
    if (!readsAllRegisters())
        m_dial = static_cast<size_t>(m_dice.bounded(static_cast<int>(m_consumer.dials.size())));
    for (size_t index = 0; index < m_consumer.dials.size(); ++index) {
        const ConsumerDial &dial = m_consumer.dials[index];
        if (readsAllRegisters() || dial.serial == m_consumer.dials[m_dial].serial) {
            const qint64 least = dial.usual - dial.usual / 2;
            m_values << QString::number(dial.last + least + m_dice.bounded(static_cast<int>(dial.usual) + 1));
        }
    }
    m_saidWrong = m_values.size() == 1 && chance(m_consumer.mistypes);
    const QString said = m_saidWrong ? mistyped(m_values.first()) : m_values.join(u' ');
    const ConsumerDial &dial = m_consumer.dials[m_dial];
    const bool namesMeter = m_values.size() == 1 && m_consumer.dials.size() > 1 && chance(50);
    return filled(pick(namesMeter ? m_phrases.withMeter : m_phrases.reading.value(m_consumer.writes)), said, dial.serial);
}

/// A finger slips: the first digit comes twice, or the last one does, or it is lost.
QString SimulatedConsumer::mistyped(const QString &value)
{
    QString wrong = value;
    switch (m_dice.bounded(3)) {
    case 0:
        wrong.insert(1, wrong.at(0));
        break;
    case 1:
        wrong.append(wrong.back());
        break;
    default:
        wrong.chop(1);
        break;
    }
    return wrong;
}

QString SimulatedConsumer::textOther()
{
    const int die = m_dice.bounded(100);
    return pick(die < 65 ? m_phrases.balance : die < 80 ? m_phrases.help : m_phrases.other);
}

QString SimulatedConsumer::pick(const QStringList &phrases)
{
    return phrases.at(m_dice.bounded(static_cast<int>(phrases.size())));
}

SimulatedConsumer::Reaction SimulatedConsumer::react(const QString &reply)
{
    if (!m_waiting)
        return {};
    Reaction reaction = m_saidReading ? afterReading(reply) : Reaction{};
    reaction.amount = payment(reply);
    m_waiting = reaction.text.has_value();
    return reaction;
}

SimulatedConsumer::Reaction SimulatedConsumer::afterReading(const QString &reply)
{
    if (m_phrases.accepted.match(reply).hasMatch()) {
        m_hasRead = true;
        return {};
    }
    if (++m_repeats > kMostRepeats)
        return {};
    const QString &value = m_values.first();
    if (m_saidWrong) {
        m_saidWrong = false;
        return {filled(pick(m_phrases.reading.value(m_consumer.writes)), value, {}), {}};
    }
    if (m_phrases.which.match(reply).hasMatch())
        return {filled(pick(m_phrases.withMeter), m_values.join(u' '), m_consumer.dials[m_dial].serial), {}};
    if (m_phrases.repeat.match(reply).hasMatch())
        return {value, {}};
    return {};
}

/// The amount with a decimal point, when the reply names a debt and he means to pay it.
std::optional<QString> SimulatedConsumer::payment(const QString &reply)
{
    const QRegularExpressionMatch debt = m_phrases.debt.match(reply);
    if (!debt.hasMatch() || m_hasPaid || !chance(m_consumer.pays))
        return std::nullopt;
    m_hasPaid = true;
    return debt.captured(1).replace(u',', u'.');
}

} // namespace contador
