// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_channel.h"
#include "engine/modem/modem.h"
#include "engine/modem/modem_profiles.h"

#include <optional>

namespace contador {

/// Gets past AT+CPIN?, asking again by itself while something is missing. A PIN that was refused is never tried again on
/// the same card, and never while the card cannot be told from the one that refused it: the third failure locks it. Where the
/// card tells how many tries are left, the last one is not ours, and a PIN whose answer was lost is tried again if it cost none.
/// TS 27.007 §8.3
class SimUnlock : public QObject {
    Q_OBJECT
public:
    static constexpr int mostAskedAfterwards = 40; ///< times until a PIN that was accepted has to show

    SimUnlock(AtChannel &channel, const ModemOptions &options, QObject *parent = nullptr);

    void begin(const QString &iccid, const ModemProfile &profile);
    void cancel();
    /// It asks again by itself later; the channel is free until then.
    [[nodiscard]] bool waits() const { return m_recheck.isActive(); }
    /// A person's: tried once, before the one of the options.
    void enterPin(const QString &pin);
    [[nodiscard]] std::optional<int> triesLeft() const { return m_triesLeft; }
    /// The modem spoke about its SIM: do not wait for the next time to ask.
    void recheckNow();

signals:
    void blocked(contador::ModemState why); ///< and asks again later
    void unlocked();
    void noAnswer();
    void pinTried(const contador::TriedPin &pin);
    void pinTaken(const contador::TriedPin &pin);
    void triesLeftKnown();

private:
    void ask();
    void judge(const AtReply &reply);
    void tryPin();
    void awaitAccepted();
    void countTries(const AtReply &reply);
    void give();
    void block(ModemState why);
    [[nodiscard]] const QString &pin() const { return m_entered.isEmpty() ? m_options.pin : m_entered; }
    void refused(const TriedPin &tried);
    [[nodiscard]] std::vector<TriedPin> earlierTries() const;
    [[nodiscard]] bool costNothing(const TriedPin &tried) const;

    AtChannel &m_channel;
    const ModemOptions &m_options;
    QTimer m_recheck;
    QString m_iccid;
    QByteArray m_triesCommand;
    int m_triesField = 0;
    QString m_entered;
    std::vector<TriedPin> m_tried; ///< and not taken
    std::optional<int> m_triesLeft;
    bool m_pinAccepted = false; ///< but the SIM does not show it yet
    int m_asked = 0; ///< since then
};

} // namespace contador
