// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/simulated_fault.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace contador::bench {

/// One consumer's text, and what came back.
struct Text {
    QString from; ///< E.164; each text has its own
    QString body;
    size_t modem = 0;
    std::chrono::nanoseconds deliveredAt{0}; ///< it lies in the modem, and is announced where the engine asked for that
    std::chrono::nanoseconds enteredAt{0}; ///< Ctrl-Z behind the last PDU to this consumer so far
    std::chrono::nanoseconds answeredAt{0}; ///< `enteredAt` of the first answer that went out whole
    int answers = 0;
};

/// A fault that begins with one of the texts.
struct ExchangeFault {
    SimulatedFault fault;
    size_t withText = 0; ///< just before this one is delivered
    size_t modem = 0;
};

/// What is to be exchanged, as the order has it.
struct ExchangePlan {
    std::vector<Text> texts;
    size_t mostOpen = 1; ///< texts without an answer at a time
    std::chrono::milliseconds every{0}; ///< from one text to the next, whether there is an answer or not
    std::chrono::milliseconds pause{0}; ///< from an answer to the next text, and up to as long again, by chance
    std::chrono::milliseconds patience{60000}; ///< for what is unanswered, from the last text on
    std::chrono::milliseconds settling{0}; ///< after the last answer: do others follow?
    std::optional<ExchangeFault> fault;

    /// Nothing when the order is no plan for so many modems.
    static std::optional<ExchangePlan> fromJson(const QJsonObject &order, size_t modems);
};

/// Texts on their way and the answers to them, counted. No modem, no timer.
class Exchange {
public:
    explicit Exchange(ExchangePlan plan);

    [[nodiscard]] const ExchangePlan &plan() const { return m_plan; }
    [[nodiscard]] bool allDelivered() const { return m_next == m_plan.texts.size(); }
    [[nodiscard]] bool allAnswered() const { return m_answered == m_plan.texts.size(); }
    [[nodiscard]] bool mayDeliver() const { return !allDelivered() && m_next - m_answered < m_plan.mostOpen; }
    [[nodiscard]] size_t next() const { return m_next; }
    [[nodiscard]] Text &takeNext() { return m_plan.texts[m_next++]; }

    void entered(const QString &to, std::chrono::nanoseconds at);
    /// A whole text went out; true when it is the first answer to one of ours.
    bool submitted(const QString &to);
    [[nodiscard]] QJsonObject result() const;

private:
    Text *find(const QString &phone);

    ExchangePlan m_plan;
    QHash<QString, size_t> m_byDigits;
    size_t m_next = 0;
    size_t m_answered = 0;
    int m_toOthers = 0; ///< submissions to people who did not text
};

} // namespace contador::bench
