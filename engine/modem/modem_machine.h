// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/byte_trace.h"
#include "engine/modem/call_watch.h"
#include "engine/modem/guest_scripts.h"
#include "engine/modem/idle_round.h"
#include "engine/modem/message_fetch.h"
#include "engine/modem/message_release.h"
#include "engine/modem/modem.h"
#include "engine/modem/modem_setup.h"
#include "engine/modem/modem_whereabouts.h"
#include "engine/modem/network_watch.h"
#include "engine/modem/recovery.h"
#include "engine/modem/restart_watch.h"
#include "engine/modem/sending_watch.h"
#include "engine/modem/settings_watch.h"
#include "engine/modem/storage_watch.h"
#include "engine/modem/submission.h"

namespace contador {

/// Holds the parts of a modem together: opens and reopens the line, gives each part its turn on the channel, and says
/// what state all that amounts to.
class Modem::Machine : public QObject {
    Q_OBJECT
public:
    Machine(Modem &modem, const QString &path, ModemOptions options, const Clock &clock);

    void start();
    void stop();
    [[nodiscard]] const ModemStatus &status() const { return m_status; }
    [[nodiscard]] bool canSubmit() const;
    [[nodiscard]] bool awaitsText() const { return m_working && m_fetch.awaitsText(); }
    void submit(quint64 token, const QByteArray &hex, int tpduLength, std::function<bool()> beforeCtrlZ);
    void acknowledge(quint64 handle) { m_release.acknowledge(handle); }
    [[nodiscard]] QByteArray trace() const { return m_trace.dump(); }
    void play(AtScript script, AtChannel::Done done) { m_guests.play(std::move(script), std::move(done), m_line->isOpen()); }
    void enterPin(const QString &pin) { m_setup.unlock().enterPin(pin); }
    void acceptCard();
    void cycleRadio();

private:
    void connectLine();
    void connectSetup();
    void connectWork();
    void connectWatches();

    void open();
    void closeAndReopen(ModemState why);
    void reopenLater();
    void lookElsewhere();
    void beginSetup();
    void setUp();
    void climb();
    void restartUnheard();
    void recovered();
    void judgeSending();
    [[nodiscard]] bool cycleRadioIfDue();
    void setUpSoon();
    void setUpNow();
    void interrupt(ModemState state, const QString &why);
    void work();
    [[nodiscard]] WatchQuestions idleQuestions();
    void next();
    void noticed(const AtNotice &notice);
    void noticedAtWork(const AtNotice &notice);

    void showState(ModemState state);
    void showIdentity();
    void showNetwork();
    void showPinTries();
    void showAlarms();
    void worked();
    void publish(const ModemStatus &status);
    void announceCanSubmit();

    Modem &m_modem;
    const ModemOptions m_options;
    const Clock &m_clock;
    ModemStatus m_status;
    ModemStatus m_told; ///< as last announced
    ByteTrace m_trace;
    ModemWhereabouts m_whereabouts;
    const std::unique_ptr<ModemLine> m_line;
    AtChannel m_channel;
    ModemSetup m_setup;
    MemorySelector m_memory;
    MessageLedger m_ledger;
    MessageFetch m_fetch;
    MessageRelease m_release;
    Submission m_submission;
    NetworkWatch m_network;
    SettingsWatch m_settings;
    StorageWatch m_storage;
    RestartWatch m_restarts;
    SendingWatch m_sending;
    Recovery m_recovery;
    IdleRound m_round;
    CallWatch m_calls;
    GuestScripts m_guests;
    QString m_expectedIccid;
    QTimer m_reopen;
    std::chrono::milliseconds m_reopenAfter;
    QTimer m_setUpSoon;
    std::chrono::microseconds m_setUpAt{0};
    std::chrono::microseconds m_settledAt{0};
    bool m_started = false;
    bool m_setUpDue = false;
    bool m_radioCycleDue = false;
    bool m_working = false; ///< set up: the channel is for messages
    bool m_othersTurn = false; ///< a submission just went; whatever else is due goes before the next
    bool m_couldSubmit = false; ///< as last announced
};

} // namespace contador
