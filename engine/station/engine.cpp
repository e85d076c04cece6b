// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/engine.h"

#include "engine/feed/feed_store.h"

namespace contador {

namespace {

constexpr qsizetype mostArrivalsRemembered = 10'000;
constexpr std::chrono::minutes tickInterval{1};
constexpr std::chrono::seconds retryAfterTrouble{2};
constexpr std::chrono::minutes ownModemPatience{10}; // before a consumer is answered from another number than he wrote to
constexpr size_t mostUnkept = 4096; // beyond it the SIM alone remembers, until the modem lists it at its next start

/// What nobody could read or join is shown to a person.
std::vector<FeedEvent> tellHeld(Transaction &transaction, const std::vector<InboundMessage> &held)
{
    std::vector<FeedEvent> events;
    for (const InboundMessage &message : held) {
        FeedEvent event;
        event.kind = FeedKind::Undecodable;
        event.phone = message.sender;
        event.text = message.text;
        event.message = message.id;
        events.push_back(FeedStore::append(transaction, event));
    }
    return events;
}

} // namespace

Engine::Engine(std::unique_ptr<Connection> connection, Installation installation, const QStringList &tariffFolders,
               const Clock &clock)
    : m_connection(std::move(connection)), m_installation(std::move(installation)), m_tariffs(tariffFolders),
      m_dialogue(*m_connection, m_installation, m_tariffs), m_messages(*m_connection),
      m_writer(*m_connection, m_installation, clock, [this](const FeedEvent &event) { emit news(event); }), m_clock(clock)
{
    m_answerTimer.setSingleShot(true);
    connect(&m_answerTimer, &QTimer::timeout, this, &Engine::answerNext);
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &Engine::tick);
    m_keepAgain.setSingleShot(true);
    connect(&m_keepAgain, &QTimer::timeout, this, &Engine::keepAgain);
}

/// A modem that goes still owes the outcome of what it was sending: it tells while its sender and the books are there.
Engine::~Engine()
{
    for (const auto &lane : m_lanes)
        delete lane->modem;
}

Outcome<void, StoreFault> Engine::start(const QStringList &modemPaths, const ModemOptions &options,
                                        std::chrono::milliseconds sendAgainAfter)
{
    if (const auto settled = settleInterrupted(); !settled)
        return settled;
    for (const QString &path : modemPaths)
        addModem(path, options, {sendAgainAfter, modemPaths.size() > 1 ? ownModemPatience : std::chrono::minutes(0)});
    m_tick.start();
    answerSoon();
    return {};
}

Outcome<void, StoreFault> Engine::settleInterrupted()
{
    Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
    const std::vector<MessageId> interrupted = SubmissionsStore::settleInterrupted(transaction);
    std::vector<FeedEvent> events;
    for (const MessageId id : interrupted) {
        if (const auto message = m_messages.outbound(id)) {
            FeedEvent event;
            event.kind = FeedKind::SendUnknown;
            event.phone = message->recipient;
            event.reply = message->text;
            event.message = message->inReplyTo;
            events.push_back(FeedStore::append(transaction, event, message->account));
        }
    }
    if (const auto settled = transaction.commit(); !settled)
        return settled;
    for (const FeedEvent &event : events)
        emit news(event);
    return {};
}

void Engine::stop()
{
    for (const auto &lane : m_lanes)
        lane->modem->stop();
}

void Engine::addModem(const QString &path, const ModemOptions &options, Sender::Patience patience)
{
    m_lanes.push_back(std::make_unique<Lane>());
    Lane &lane = *m_lanes.back();
    lane.modem = new Modem(path, options, m_clock, this);
    lane.sender = new Sender(
        *m_connection, *lane.modem, m_clock, patience, [this](MessageId message) { return latencyOf(message); }, this);
    connect(lane.modem, &Modem::pduArrived, this, [this, &lane](const ArrivedPdu &pdu) { onPdu(*lane.modem, pdu); });
    connect(lane.modem, &Modem::statusChanged, this, [this, &lane](const ModemStatus &status) { onModemStatus(lane, status); });
    connect(lane.sender, &Sender::news, this, &Engine::news);
    connect(lane.sender, &Sender::trouble, this, &Engine::report);
    connect(lane.sender, &Sender::settled, this, &Engine::tellQueue);
    lane.modem->start();
}

void Engine::onPdu(Modem &modem, const ArrivedPdu &pdu)
{
    const Unkept arrived{&modem, pdu, m_clock.uptime()};
    if (!m_unkept.empty() || !keep(arrived))
        keepLater(arrived); // in the order of arrival
}

/// Keep first: only after the commit may the modem forget it.
Outcome<void, StoreFault> Engine::keep(const Unkept &arrived)
{
    const ModemStatus status = arrived.modem->status();
    Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
    const Kept kept = inbox::keep(transaction, {arrived.pdu.hex, status.path, status.iccid});
    if (kept.report)
        SubmissionsStore::settle(transaction, *kept.report);
    const std::vector<FeedEvent> events = tellHeld(transaction, kept.held);
    if (const auto stored = transaction.commit(); !stored) {
        report(stored.error());
        return stored;
    }
    arrived.modem->acknowledge(arrived.pdu.handle);
    for (const FeedEvent &event : events)
        emit news(event);
    if (kept.what == Kept::What::Whole) {
        if (m_arrivals.size() >= mostArrivalsRemembered)
            m_arrivals.clear();
        m_arrivals.insert(kept.message.value, arrived.at);
        answerNext();
    }
    return {};
}

/// The modem holds it still, and does not hand it over twice.
void Engine::keepLater(const Unkept &arrived)
{
    if (m_unkept.size() < mostUnkept)
        m_unkept.push_back(arrived);
    if (!m_keepAgain.isActive())
        m_keepAgain.start(retryAfterTrouble);
}

void Engine::keepAgain()
{
    for (size_t left = m_unkept.size(); left > 0; --left) {
        const auto kept = keep(m_unkept.front());
        if (!kept && kept.error().isPassing)
            break; // the others would fare no better
        if (!kept)
            m_unkept.push_back(m_unkept.front()); // it alone is refused: the others must not wait for it
        m_unkept.pop_front();
    }
    if (m_unkept.empty())
        answerSoon();
    else
        m_keepAgain.start(retryAfterTrouble);
}

void Engine::answerSoon()
{
    if (!m_answerTimer.isActive())
        m_answerTimer.start(0);
}

/// One message, one transaction: effect, reply and news together. The modem gets its turn between two messages.
void Engine::answerNext()
{
    m_connection->forgetFault();
    const std::optional<InboundMessage> message = m_messages.oldestNew();
    if (m_connection->hasFault()) {
        report(*m_connection->fault());
        m_answerTimer.start(retryAfterTrouble);
        return;
    }
    if (!message) {
        tellQueue();
        return;
    }
    Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
    const Answered answered = m_dialogue.answer(transaction, *message, latencyOf(message->id));
    if (const auto kept = transaction.commit(); !kept) {
        if (!kept.error().isPassing)
            holdFailed(*message);
        report(kept.error());
        m_answerTimer.start(retryAfterTrouble);
        return;
    }
    emit news(answered.event);
    pumpAll();
    tellQueue();
    answerSoon();
}

/// Its answer cannot be booked. If that can at least be written, the message is for a person; if not, it stays New.
void Engine::holdFailed(const InboundMessage &message)
{
    Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
    const Answered held = Dialogue::hold(transaction, message, FeedKind::Undecodable);
    if (transaction.commit())
        emit news(held.event);
}

void Engine::onModemStatus(Lane &lane, const ModemStatus &status)
{
    emit modemChanged(status);
    if (status.state == lane.last)
        return;
    const bool worthTelling = status.state != ModemState::Starting && status.state != ModemState::Stopped;
    lane.last = status.state;
    if (!worthTelling)
        return;
    Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
    FeedEvent event;
    event.kind = FeedKind::Modem;
    event.phone = status.path;
    event.text = modemStateName(status.state);
    event = FeedStore::append(transaction, event);
    if (transaction.commit())
        emit news(event);
}

void Engine::pumpAll()
{
    for (const auto &lane : m_lanes)
        lane->sender->pump();
}

void Engine::tellQueue()
{
    m_connection->forgetFault();
    const int waiting = m_messages.waiting();
    const bool isAnswered = !m_messages.oldestNew() && m_unkept.empty();
    if (m_connection->hasFault())
        return; // not known just now
    if (waiting != m_waiting) {
        m_waiting = waiting;
        emit queueChanged(waiting);
    }
    const bool isIdle = waiting == 0 && isAnswered;
    if (isIdle && !m_wasIdle)
        emit idle();
    m_wasIdle = isIdle;
}

void Engine::tick()
{
    Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
    const std::vector<FeedEvent> events = tellHeld(transaction, inbox::giveUpUnfinished(transaction));
    if (const auto kept = transaction.commit(); !kept) {
        report(kept.error());
        return;
    }
    for (const FeedEvent &event : events)
        emit news(event);
    pumpAll();
    answerSoon();
}

/// Nothing can be called done now: `idle` is told anew once the database works again.
void Engine::report(const StoreFault &fault)
{
    m_wasIdle = false;
    emit trouble(fault);
}

std::optional<int> Engine::latencyOf(MessageId message) const
{
    const auto arrived = m_arrivals.constFind(message.value);
    if (arrived == m_arrivals.constEnd())
        return std::nullopt;
    return int(std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.uptime() - *arrived).count());
}

} // namespace contador
