// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/modem_timings.h"

#include <array>
#include <deque>
#include <optional>

namespace contador {

/// Registration, signal and operator: heard when the modem speaks, asked slowly, one question at a time so that a message
/// never waits for more than one. Also notices that the modem lost its settings.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    enum class Registration { Unknown, Searching, Denied, Registered };

    NetworkWatch(AtChannel &channel, const ModemTimings &timings, QObject *parent = nullptr);

    /// After each setup. `notifications`: what AT+CNMI? must read back; empty: not looked at.
    void begin(const QByteArray &notifications);
    void pause();
    void noticed(const AtNotice &notice);
    /// Starts one question if one is due.
    [[nodiscard]] bool ask();

    [[nodiscard]] Registration registration() const;
    [[nodiscard]] std::optional<int> signalDbm() const { return m_signalDbm; }
    [[nodiscard]] const QString &operatorName() const { return m_operatorName; }

signals:
    void due();
    void changed();
    void settingsLost(); ///< or the SIM

private:
    struct Question {
        const char *command;
        void (NetworkWatch::*learn)(const AtReply &);
        std::chrono::milliseconds ModemTimings::*timeout = &ModemTimings::command;
    };
    static constexpr std::size_t domains = 3; ///< circuit switched, packet switched, LTE
    void askAll();
    void askRegistration();
    void add(const Question &question);
    void learnRegistration(const AtReply &reply);
    void learnSignal(const AtReply &reply);
    void learnOperator(const AtReply &reply);
    void learnSettings(const AtReply &reply);
    void learnCard(const AtReply &reply);
    void setRegistration(const QByteArray &name, const QByteArray &stat);

    static const std::array<Question, domains> registrationQuestions;
    static const std::array<Question, 4> otherQuestions;

    AtChannel &m_channel;
    const ModemTimings &m_timings;
    QByteArray m_notifications;
    std::deque<Question> m_questions; ///< at most one of each
    QTimer m_refresh;
    QTimer m_registrationRecheck;
    std::array<std::optional<int>, domains> m_stat;
    std::optional<int> m_signalDbm;
    QString m_operatorName;
};

} // namespace contador
