// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/modem.h"

#include <optional>

namespace contador {

/// Gets past AT+CPIN?, asking again by itself while something is missing. A PIN that was refused is never tried again on
/// the same card, and never while the card cannot be told from the one that refused it: the third failure locks it.
/// TS 27.007 §8.3
class SimUnlock : public QObject {
    Q_OBJECT
public:
    SimUnlock(AtChannel &channel, const ModemOptions &options, QObject *parent = nullptr);

    void begin(const QString &iccid);
    void cancel();
    /// The modem spoke about its SIM: do not wait for the next time to ask.
    void recheckNow();

signals:
    void blocked(contador::ModemState why); ///< and asks again later
    void unlocked();
    void noAnswer();

private:
    void ask();
    void judge(const AtReply &reply);
    void enterPin();
    void block(ModemState why);
    [[nodiscard]] bool pinWasRefused() const;

    AtChannel &m_channel;
    const ModemOptions &m_options;
    QTimer m_recheck;
    QString m_iccid;
    std::optional<QString> m_refusedBy; ///< the card, as far as it could be read
    bool m_pinAccepted = false;         ///< but the SIM does not show it yet
};

} // namespace contador
