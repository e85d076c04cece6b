// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/training/mobile_equipment.h"
#include "engine/training/simulated_air.h"
#include "engine/training/simulated_fault.h"
#include "engine/training/simulated_line.h"

#include <QRandomGenerator>
#include <QTimer>

#include <deque>
#include <functional>

namespace contador {

struct SimulatedModemOptions {
    QString linkPath = {}; ///< symlink that stays over unplugging; empty: none, and the path changes with each plugging
    SimulatedIdentity identity = {};
    QByteArray pin = {}; ///< empty: the SIM asks for none
    int simPlaces = 30; ///< of the memory "SM"
    int phonePlaces = 50; ///< of the memory "ME"
    int firstIndex = 1; ///< some modems count from 0
    std::chrono::milliseconds commandDelay{0}; ///< before each command line is answered
    std::chrono::milliseconds networkDelay{0}; ///< from the end of a PDU to its +CMGS
    std::chrono::milliseconds reportDelay{50}; ///< from +CMGS to the status report
    std::chrono::milliseconds bootTime{200};
    std::chrono::milliseconds acknowledgementTime{15000}; ///< without +CNMA in time, routing stops. TS 27.005 §3.4.4
    bool statusReports = true; ///< whether the network reports where a submission asks for it
    MakeSimulatedLine makeLine = {}; ///< none: a pseudo terminal
};

/// A complete GSM modem with its own SIM and network, behind a serial line, in PDU mode. TS 27.005, TS 27.007.
/// Lives in one thread, whichever; see SimulatedModemThread.
class SimulatedModem : public QObject {
    Q_OBJECT
public:
    explicit SimulatedModem(const Clock &clock, SimulatedModemOptions options = {}, QObject *parent = nullptr);
    ~SimulatedModem() override;

    /// Plugs in and switches on; false when there is no terminal to be had.
    bool start();
    /// What a serial driver opens.
    [[nodiscard]] QString path() const { return m_line->path(); }
    [[nodiscard]] const MobileEquipment &equipment() const { return m_equipment; }
    /// What the network keeps for this modem, with what it has not acknowledged.
    [[nodiscard]] size_t waiting() const { return m_waiting.size() + (m_unacknowledged ? 1 : 0); }

    /// A text arrives over the network, in as many parts as it needs. From a number or an alphanumeric name.
    void deliver(const QString &from, const QString &text);
    /// The same for a ready SMS-DELIVER, hexadecimal with the service centre field.
    void deliverPdu(const QByteArray &hex);
    void inject(const contador::SimulatedFault &fault);
    /// Ends a lasting fault; nothing when it does not last.
    void heal(contador::SimulatedFault::Kind kind);

signals:
    void submitted(const contador::SubmittedMessage &message); ///< the whole text is on the network
    void commandTaken(const QByteArray &line); ///< about to be answered
    void pduEntered(const contador::SimulatedSubmit &submit); ///< Ctrl-Z came; the network has not taken it yet
    void carried(const contador::SimulatedSubmit &submit, int mr); ///< one part is on the network

private:
    struct Waiting {
        QByteArray pdu;
        bool isReport = false;
    };
    friend struct SimulatedFaults;

    // From the terminal
    void take(const QByteArray &bytes);
    void consume();
    void type(char c);
    void edit(char c);
    void execute(const QByteArray &line);
    void finish(const SimulatedReply &reply);
    void apply(const SimulatedReply &reply);
    void submit();
    void carry(const SimulatedSubmit &submit);
    void reportLater(const QString &to, int mr, const QDateTime &submittedAt);
    void concludeSubmission(int mr, const std::optional<SimulatedFault> &fault);
    void later(std::chrono::milliseconds delay, std::function<void()> step);
    void settle();

    // From the network
    void offer();
    bool handOver(const Waiting &message);
    bool store(const Waiting &message);
    void route(const Waiting &message);
    void acknowledged(bool accepted);
    void acknowledgementMissed();

    void say(const QByteArray &bytes);
    QByteArray withNoise(QByteArray bytes);
    void announce(const QByteArray &lines);
    void restart();
    void changeCoverage(MobileEquipment::Registration coverage);

    const Clock &m_clock;
    SimulatedModemOptions m_options;
    std::unique_ptr<SimulatedLine> m_line;
    SimulatedAir m_air;
    MobileEquipment m_equipment;

    QByteArray m_input; ///< typed and not yet looked at
    QByteArray m_command; ///< the command line so far
    QByteArray m_pdu; ///< behind the prompt so far
    int m_pduLength = 0;
    enum class Phase { Idle, Answering, Editing, Sending, Starting } m_phase = Phase::Idle;
    QTimer m_stepTimer;
    std::function<void()> m_step;
    QByteArray m_held; ///< announcements that wait for the end of an answer

    std::deque<Waiting> m_waiting;
    std::optional<Waiting> m_unacknowledged;
    QTimer m_acknowledgementTimer;
    quint8 m_messageReference = 0;

    bool m_silent = false;
    bool m_noisy = false;
    bool m_interrupts = false; ///< announces within answers
    QRandomGenerator m_noise{1}; ///< the same in every run
    bool m_indicateTwice = false;
    bool m_deliverTwice = false;
    std::optional<SimulatedFault> m_nextSubmission;
    std::optional<SimulatedFault> m_nextReport;
};

} // namespace contador
