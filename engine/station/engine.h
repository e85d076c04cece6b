// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/dialogue/dialogue.h"
#include "engine/messaging/inbox.h"
#include "engine/messaging/messages_store.h"
#include "engine/modem/modem.h"
#include "engine/station/arrivals.h"
#include "engine/station/feed_follower.h"
#include "engine/station/modem_desk.h"
#include "engine/station/modem_lease.h"
#include "engine/station/sender.h"
#include "engine/station/writer.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace contador {

/// The engine thread's own: the modems, the only writing connection, and the way of a message between them.
/// Each job runs to completion; what fails is rolled back, shown, and tried again or held for a person.
class Engine : public QObject {
    Q_OBJECT
public:
    Engine(std::unique_ptr<Connection> connection, Installation installation, const QStringList &tariffFolders,
           const Clock &clock);
    ~Engine() override;

    /// Settles what an earlier run left open, and starts the modems. Without the one there is no other.
    Outcome<void, StoreFault> start(const QStringList &modemPaths, const ModemOptions &options,
                                    std::chrono::milliseconds sendAgainAfter);
    void stop();

    [[nodiscard]] Writer &writer() { return m_writer; }
    [[nodiscard]] ModemDesk &desk() { return m_desk; }

signals:
    void news(const contador::FeedEvent &event);
    void modemChanged(const contador::ModemStatus &status);
    void queueChanged(int waiting);
    void trouble(const contador::StoreFault &fault);
    void serverAnswers(bool answers); ///< told at each change
    void idle();

private:
    struct Lane {
        Modem *modem = nullptr;
        Sender *sender = nullptr;
        std::unique_ptr<ModemLease> lease; ///< none: no other desk can have the modem
        QString toldDesk; ///< that holds it
        std::vector<Arrival> aside; ///< it handed them over, and another desk may have it by now
        ModemState last = ModemState::Stopped;
        QDateTime sampledAt;

        [[nodiscard]] bool isOurs() const { return !lease || lease->isHeld(); }
    };

    /// The oldest arrivals, written and not yet durable.
    struct Keeping {
        std::vector<Arrival> arrived;
        std::vector<FeedEvent> events;
    };

    /// Answers, and the intent to send them, written and not yet durable.
    struct Answering {
        std::vector<FeedEvent> events;
        std::vector<std::vector<Claim>> claims; ///< of each lane
    };

    void addModem(const QString &path, const ModemOptions &options, std::chrono::milliseconds sendAgainAfter);
    Outcome<void, StoreFault> settleInterrupted();
    [[nodiscard]] std::vector<FeedEvent> settleInterrupted(Transaction &transaction, const std::optional<QString> &carrier);
    void beat();
    void keepLease(Lane &lane);
    void settleAbandoned();
    void leaveModem(Lane &lane);
    void showOtherDesk(Lane &lane);
    void noteServer(const std::optional<StoreFault> &fault);
    [[nodiscard]] bool mayAnswer() const;
    [[nodiscard]] CarrierHealth &carrier(const QString &path);
    void report(const StoreFault &fault);
    void onPdu(Modem &modem, const ArrivedPdu &pdu);
    void keepArrived();
    enum class Also { Answer, KeepOnly };
    Outcome<void, StoreFault> keep(size_t count, Also also);
    [[nodiscard]] std::function<void()> keepAlongside(Transaction &transaction);
    [[nodiscard]] Keeping keepFirst(Transaction &transaction, size_t count);
    void tell(const Keeping &keeping);
    void noteArrival(MessageId message, std::chrono::microseconds at);
    void onModemStatus(Lane &lane, const ModemStatus &status);
    void noteHealth(const ModemStatus &status);
    void sample(Transaction &transaction, Lane &lane, const ModemStatus &status);
    void onWritten(const FeedEvent &event);
    void answerSoon();
    void answerSome();
    Outcome<void, StoreFault> answer(int most);
    [[nodiscard]] Answering answerFirst(Transaction &transaction, int most);
    [[nodiscard]] Outcome<void, StoreFault> committed(Transaction &transaction);
    void send(Answering &answering);
    void tell(const Answering &answering);
    void holdFailed(const InboundMessage &message);
    void onCall(const QString &number);
    void rememberPin(const TriedPin &pin, void (*write)(Transaction &, const TriedPin &));
    void pumpAll();
    void tellQueueSoon();
    void tellQueue();
    void tick();
    [[nodiscard]] Modem *modem(const QString &path) const;
    [[nodiscard]] std::vector<FeedEvent> tellOverdue(Transaction &transaction);
    [[nodiscard]] std::optional<int> latencyOf(MessageId message) const;

    std::unique_ptr<Connection> m_connection;
    Installation m_installation;
    Tariffs m_tariffs;
    Dialogue m_dialogue;
    MessagesStore m_messages;
    SendQueue m_queue;
    std::vector<CarrierHealth> m_carriers; ///< the modems as the queue sees them
    Writer m_writer;
    const Clock &m_clock;
    QHash<qint64, std::chrono::microseconds> m_arrivalTimes; ///< message → uptime when its PDU came; bounded
    ModemDesk m_desk;
    FeedFollower m_follower;
    const Desk m_here = Desk::here();
    const bool m_isShared; ///< with other desks
    bool m_serverAnswers = true;
    int m_session; ///< of the connection, that the leases were taken in
    QTimer m_beat;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    Arrivals m_arrivals;
    int m_answersAtOnce;
    QTimer m_answerTimer;
    QTimer m_tellTimer;
    bool m_tellsAgain = false;
    std::chrono::milliseconds m_tellInterval;
    QTimer m_rest;
    QTimer m_tick;
    int m_waiting = -1;
    bool m_wasIdle = false;
};

} // namespace contador
