// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/consumer_population.h"

#include <QRandomGenerator>

#include <optional>

namespace contador {

/// The mind of one consumer: what he texts next and what he makes of an answer. A value; his own dice, so that the same
/// seed gives the same person whoever else is texting.
class SimulatedConsumer {
public:
    SimulatedConsumer(Consumer consumer, Phrases phrases, quint32 seed);

    struct Reaction {
        std::optional<QString> text; ///< what he texts back
        std::optional<QString> amount; ///< what he pays: "23.40"
    };

    [[nodiscard]] const QString &phone() const { return m_consumer.phone; }
    [[nodiscard]] const QString &account() const { return m_consumer.dials[m_dial].account; }
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    QString text();
    Reaction react(const QString &reply);

private:
    QString textReading();
    QString textOther();
    QString mistyped(const QString &value);
    QString pick(const QStringList &phrases);
    bool chance(int percent) { return m_dice.bounded(100) < percent; }
    Reaction afterReading(const QString &reply);
    std::optional<QString> payment(const QString &reply);
    [[nodiscard]] bool readsAllRegisters() const;

    Consumer m_consumer;
    Phrases m_phrases;
    QRandomGenerator m_dice;
    size_t m_dial = 0; ///< the one in question
    QStringList m_values; ///< what the dials in question show
    bool m_saidReading = false; ///< the last text was one
    bool m_saidWrong = false; ///< and it was mistyped
    bool m_hasRead = false; ///< his reading of this season is in
    bool m_hasPaid = false; ///< nobody pays twice in a season
    bool m_waiting = false;
    int m_repeats = 0;
};

} // namespace contador
