// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/modem/at_script.h"
#include "engine/modem/modem_line.h"
#include "engine/modem/modem_status.h"
#include "engine/modem/modem_timings.h"
#include "engine/modem/tried_pin.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace contador {

/// A PDU that the modem handed over and still holds, or waits to be told that it is safe.
struct ArrivedPdu {
    enum class Kind { Deliver, StatusReport };
    quint64 handle = 0; ///< gives it back to `acknowledge`
    Kind kind = Kind::Deliver;
    QByteArray hex; ///< as in TS 27.005 <pdu>: service centre field, then TPDU
    bool stored = false; ///< in SIM/ME memory (deleted by acknowledge) or routed (+CNMA by acknowledge)
};

/// Why a submission was refused by modem or network. TS 27.005 §3.2.5.
struct SubmitRefusal {
    int cmsCode = -1; ///< -1: plain ERROR, or no prompt came
    bool provenNotSent = false; ///< no PDU byte left us, or the code says so: sending again cannot double it
    bool permanent = false; ///< sending again cannot help
};

struct ModemOptions {
    QString pin; ///< tried once; empty: ask for it
    ModemTimings timings;
    MakeModemLine makeLine = {}; ///< none: a serial port
    std::vector<TriedPin> triedPins = {}; ///< from earlier runs, `Modem::pinTried` without its `pinTaken`: not tried again
    QString imei = {}; ///< the modem this line had: looked for on other ports when it is not at `path`
    QString devices = QStringLiteral("/dev"); ///< where it is looked for
    QStringList notOurs = {}; ///< ports and links of other lines, never touched
    QString iccid = {}; ///< the SIM this line had; empty: whichever is there first
    std::function<bool()> mayUse = {}; ///< asked before each portion of bytes: false, and none of it leaves; none: always
};

/// One GSM/LTE modem on a serial line, in PDU mode: a state machine that starts, watches, recovers and comes back
/// by itself. Lives in the engine thread. Never deletes or acknowledges a message by itself: that is `acknowledge`,
/// called after the PDU is durably stored. TS 27.005, TS 27.007.
class Modem : public QObject {
    Q_OBJECT
public:
    Modem(QString path, ModemOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Modem() override;

    void start();
    void stop();
    [[nodiscard]] ModemStatus status() const;
    /// Ready, and no submission in flight.
    [[nodiscard]] bool canSubmit() const;
    /// A text lies there and is not handed over yet: what is submitted now, its answer would have to wait for.
    [[nodiscard]] bool awaitsText() const;
    /// What went over the line lately, for support: a line for each portion. Has texts of consumers, never a PIN.
    [[nodiscard]] QByteArray trace() const;

    /// Writes one SMS-SUBMIT to the line, at most once. Exactly one of accepted, refused or uncertain follows for `token`,
    /// also when the modem is unplugged meanwhile. Call only when `canSubmit()`.
    /// \param hex service centre field and TPDU   \param tpduLength octets of the TPDU, for AT+CMGS
    /// \param beforeCtrlZ called when the PDU is on the line and the Ctrl-Z that sends it is not: what must be on disk by
    ///        then. false: it is not sent, and refused (proven not sent) follows. TS 27.005 §4.3
    void submit(quint64 token, const QByteArray &hex, int tpduLength, std::function<bool()> beforeCtrlZ = {});

    /// The PDU is durably stored: delete it from the memory it came from, or send +CNMA. A failed deletion is tried again.
    void acknowledge(quint64 handle);

    /// Plays a guest's script when the channel is free, between messages, and also while the setup waits for a SIM, a PIN or
    /// the network. `done` comes exactly once and never within this call; with empty replies when the line is down, goes down,
    /// or too many wait. What may cost PIN attempts is not played.
    void play(AtScript script, std::function<void(const AtReplies &)> done);
    static constexpr std::size_t mostGuests = 16; ///< scripts that wait

    /// Tried once, now or as soon as the card asks; never when it was refused before, nor as the last attempt of the card.
    void enterPin(const QString &pin);
    /// Radio off and on, then everything set again: for somebody who has found out that nothing arrives any more.
    void cycleRadio();
    /// The SIM that is there is the right one: no alarm about it any more.
    void acceptCard();

signals:
    void statusChanged(const contador::ModemStatus &status);
    void pduArrived(const contador::ArrivedPdu &pdu);
    void accepted(quint64 token, int messageReference); ///< +CMGS: <mr> and OK
    void refused(quint64 token, const contador::SubmitRefusal &refusal);
    void uncertain(quint64 token, const QString &why); ///< bytes may have left and no final result came; `why` for the log
    void canSubmitChanged();
    void called(const QString &number); ///< somebody rang, told once a call, and was hung up on; empty: number withheld
    void unsolicited(const QByteArray &line); ///< no command asked for it and no other signal tells it: "+CUSD: 0,…"
    /// About to be tried: to be kept on disk now, so that no later run tries it again, and forgotten at `pinTaken`.
    void pinTried(const contador::TriedPin &pin);
    void pinTaken(const contador::TriedPin &pin);

private:
    class Machine;
    std::unique_ptr<Machine> m_machine;
};

} // namespace contador

Q_DECLARE_METATYPE(contador::ArrivedPdu)
Q_DECLARE_METATYPE(contador::SubmitRefusal)
Q_DECLARE_METATYPE(contador::TriedPin)
