// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/simulated_air.h"
#include "engine/training/simulated_consumer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace contador {

/// How lively the consumers are.
struct ConsumersPace {
    std::chrono::milliseconds opening{1300}; ///< between two texts at first, on average
    std::chrono::milliseconds openingLasts{45000};
    std::chrono::milliseconds later{20000}; ///< between two texts after that
    std::chrono::milliseconds thinking{2500}; ///< from an answer to what is texted back
    std::chrono::milliseconds paying{8000}; ///< from an answer to the payment
    std::chrono::milliseconds patience{60000}; ///< without an answer, until he may text again
};

/// A town that texts: consumers, and a few strangers, in a believable rhythm. The same seed and the same answers give the
/// same texts. Talks in signals; who connects it to a modem, and books what is paid, is the composition root.
class SimulatedConsumers : public QObject {
    Q_OBJECT
public:
    explicit SimulatedConsumers(ConsumerPopulation population, ConsumersPace pace = {}, quint32 seed = 1,
                                QObject *parent = nullptr);

    void start();
    void stop();
    /// A text that came out of the utility's modem.
    void receive(const contador::SubmittedMessage &message);

signals:
    void texted(const QString &from, const QString &text);
    void received(const QString &to, const QString &text);
    void paid(const QString &accountNumber, const QString &amount); ///< "23.40", in the utility's currency

private:
    struct Person {
        SimulatedConsumer mind;
        std::chrono::milliseconds since{0}; ///< his last text, on m_elapsed
    };

    void shuffle();
    void next();
    bool letStrangerText();
    void letConsumerText();
    void say(Person &person, const QString &text);
    [[nodiscard]] std::chrono::milliseconds pause();
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    const ConsumerPopulation m_population;
    const ConsumersPace m_pace;
    QRandomGenerator m_dice;
    std::vector<Person> m_people; ///< in the order of their turns
    size_t m_turn = 0;
    std::vector<std::pair<QString, QString>> m_strangersTexts; ///< sender and text, last first
    int m_texts = 0;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace contador
