// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/modem.h"

#include <optional>

namespace contador {

/// One SMS-SUBMIT on its way to the network, with exactly one outcome: the PDU is written at most once, and nothing is called
/// unsent after its first byte was handed to the line. TS 27.005 §4.3
class Submission : public QObject {
    Q_OBJECT
public:
    Submission(AtChannel &channel, const ModemTimings &timings, QObject *parent = nullptr);

    [[nodiscard]] bool inFlight() const { return m_current.has_value(); }
    void take(quint64 token, const QByteArray &hex, int tpduLength, std::function<bool()> beforeCtrlZ);
    /// Starts it if one was taken and waits.
    [[nodiscard]] bool begin();
    /// The conversation is over, whatever it was about: the line is lost, or the modem silent.
    void interrupted(const QString &why);

signals:
    void accepted(quint64 token, int messageReference);
    void refused(quint64 token, const contador::SubmitRefusal &refusal);
    void uncertain(quint64 token, const QString &why);

private:
    enum class Stage { Waiting, AwaitingPrompt, PduWritten };
    struct Current {
        quint64 token;
        QByteArray hex;
        int tpduLength;
        std::function<bool()> beforeCtrlZ;
        Stage stage = Stage::Waiting;
    };
    void prompted(const AtReply &reply);
    void sendIt();
    void giveUp();
    [[nodiscard]] AtScript sendScript() const;
    void answered(const AtReplies &replies);
    [[nodiscard]] quint64 finish();

    AtChannel &m_channel;
    const ModemTimings &m_timings;
    std::optional<Current> m_current;
};

} // namespace contador
