// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/modem_setup.h"
#include "engine/modem/watch_question.h"

namespace contador {

/// Whether the modem still has what the setup gave it: some forget everything without a word. Reads how full the receiving
/// memory is along with it. TS 27.005 §3.2.3, §3.2.2, §3.4.1; TS 27.007 §8.3
class SettingsWatch : public QObject {
    Q_OBJECT
public:
    explicit SettingsWatch(const ModemTimings &timings, QObject *parent = nullptr);

    /// After each setup.
    void begin(const ModemFacts &facts);
    [[nodiscard]] WatchQuestions settingsQuestions(bool joined);
    [[nodiscard]] WatchQuestions cardQuestions();

signals:
    void lost(); ///< settings or SIM
    void stored(int used, int total);

private:
    void learn(const AtReply &reply);
    void learnCard(const AtReply &reply);
    [[nodiscard]] bool memoriesChanged(const AtReply &reply);

    const ModemTimings &m_timings;
    QByteArray m_notifications;
    QByteArray m_receiving;
};

} // namespace contador
