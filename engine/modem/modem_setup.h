// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/message_storage.h"
#include "engine/modem/modem_profiles.h"
#include "engine/modem/sim_unlock.h"

namespace contador {

/// What the conversation at start brought to light.
struct ModemFacts {
    QString manufacturer;
    QString model;
    QString imei;
    QString iccid;
    ModemProfile profile;
    MessageMemories memories;
    bool confirmsRouted = false; ///< +CSMS service 1: what is routed waits for +CNMA. TS 27.005 §3.2.1
    QByteArray notifications; ///< of AT+CNMI, as set; empty: none was accepted
    std::vector<QByteArray> registrationCommands; ///< "AT+CREG?" …: those it knows
    bool joinsCommands = false; ///< takes `AT+A?;+B?`
    QString serviceCentre; ///< +CSCA
    /// Whether messages are sent to us instead of stored: <mt> is 2. TS 27.005 §3.4.1
    [[nodiscard]] bool routes() const { return notifications.split(',').value(1) == "2"; }
    AtReply settings; ///< what AT+CMGF?, AT+CNMI? and AT+CPMS? said at the end
};

/// mt and ds read back as they were set. What reads back as nothing cannot be held against the modem. TS 27.005 §3.4.1
[[nodiscard]] bool notificationsReadBack(const QByteArray &set, const AtReply &reply);

/// Leads a modem in an unknown condition to one where every setting is ours: once after opening, and again after silence or
/// a reboot. Waits as long as the SIM needs.
class ModemSetup : public QObject {
    Q_OBJECT
public:
    static constexpr int mostSyncAttempts = 3;
    static constexpr int mostCardReadings = 5;
    static constexpr int mostBusyRetries = 40; ///< a SIM just powered up was seen to need 10 s

    ModemSetup(AtChannel &channel, const ModemOptions &options, QObject *parent = nullptr);

    void begin();
    void cancel();
    [[nodiscard]] bool active() const { return m_active; }
    /// It goes on by itself later; the channel is free until then.
    [[nodiscard]] bool waits() const { return m_active && (m_pause.isActive() || m_unlock.waits()); }
    [[nodiscard]] SimUnlock &unlock() { return m_unlock; }
    [[nodiscard]] const ModemFacts &facts() const { return m_facts; }
    void noticed(const AtNotice &notice);

signals:
    void answered(); ///< there is a modem at the end of the line
    void identified(); ///< facts() has its names
    void simBlocked(contador::ModemState why); ///< and goes on by itself when that is over
    void finished();
    void failed(); ///< no answer, or it refuses what we cannot do without

private:
    using Next = std::function<void(const AtReplies &)>;
    void play(AtScript script, Next next);
    void synchronise(int attempt);
    void identify();
    void learn(const AtReplies &replies);
    void switchRadioOn(const AtReply &reply);
    void askForCard(int attempt);
    [[nodiscard]] std::optional<QString> cardTold(const AtReply &first, const AtReply &second) const;
    void chooseService();
    void chooseMemories(const AtReplies &replies);
    void chooseNotifications(std::size_t rung);
    void announceRegistration();
    void learnNetwork(const AtReplies &replies);
    void readBack();
    void endInPduMode(const AtReply &reply);
    void end(bool success);
    [[nodiscard]] AtStep command(const QByteArray &text) const { return atCommand(text, m_options.timings.command); }
    [[nodiscard]] AtStep optional(const QByteArray &text) const { return atOptional(text, m_options.timings.command); }

    AtChannel &m_channel;
    const ModemOptions &m_options;
    SimUnlock m_unlock;
    QTimer m_pause;
    std::function<void()> m_afterPause;
    ModemFacts m_facts;
    int m_busyRetries = 0;
    bool m_active = false;
};

} // namespace contador
