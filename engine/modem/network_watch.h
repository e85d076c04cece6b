// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/modem_status.h"
#include "engine/modem/modem_timings.h"
#include "engine/modem/watch_question.h"

#include <array>
#include <optional>

namespace contador {

/// Registration, signal and operator: heard when the modem speaks, asked slowly.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    explicit NetworkWatch(const ModemTimings &timings, QObject *parent = nullptr);

    /// After each setup.
    void begin();
    void pause();
    void noticed(const AtNotice &notice);
    /// \param domains the registration commands this modem knows   \param joined as few command lines as possible
    [[nodiscard]] WatchQuestions registrationQuestions(const std::vector<QByteArray> &domains, bool joined);
    [[nodiscard]] WatchQuestions signalQuestions(bool joined);

    [[nodiscard]] Registration registration() const;
    [[nodiscard]] std::optional<int> signalDbm() const { return m_signalDbm; }
    [[nodiscard]] const QString &operatorName() const { return m_operatorName; }
    [[nodiscard]] const QString &accessTechnology() const { return m_accessTechnology; }

signals:
    void changed();
    void recheckDue(); ///< registration: not there yet
    void signalDue(); ///< it has just changed: signal and operator too

private:
    void learnRegistration(const AtReply &reply, bool last);
    void learnSignal(const AtReply &reply);
    void learnOperator(const AtReply &reply);
    void setRegistration(const QByteArray &name, const QByteArray &stat);

    const ModemTimings &m_timings;
    QTimer m_recheck;
    std::array<std::optional<int>, 3> m_stat; ///< circuit switched, packet switched, LTE
    std::optional<int> m_signalDbm;
    QString m_operatorName;
    QString m_accessTechnology;
};

} // namespace contador
