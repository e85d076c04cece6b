// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/engine.h"

#include "engine/dialogue/missed_call.h"
#include "engine/feed/feed_store.h"
#include "engine/messaging/carrier_samples_store.h"
#include "engine/messaging/queue_store.h"
#include "engine/messaging/settlement_store.h"
#include "engine/messaging/sims_store.h"
#include "engine/messaging/unknowns_store.h"

#include "engine/station/tried_pins_store.h"

#include <algorithm>
#include <utility>

namespace contador {

namespace {

constexpr qsizetype mostArrivalsRemembered = 10'000;
constexpr std::chrono::minutes tickInterval{1};
constexpr std::chrono::seconds restBegins{1}; // after the last message that waited
constexpr std::chrono::minutes sampleInterval{5};
constexpr std::chrono::seconds retryAfterTrouble{2};
constexpr size_t mostKeptAtOnce = 64;
constexpr int mostAnswersAtOnce = 8; // few: the first of them waits for the last
constexpr std::chrono::milliseconds shortestTellInterval{20};
constexpr std::chrono::milliseconds longestTellInterval{2000};
constexpr int mostExpiredAtOnce = 100;

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
      m_queue(*m_connection, m_installation.timeZone),
      m_writer(*m_connection, m_installation, m_tariffs, clock, [this](const FeedEvent &event) { onWritten(event); }), m_clock(clock),
      m_desk([this](const QString &path) { return modem(path); }, clock), m_follower(*m_connection, m_installation.currency),
      m_isShared(m_connection->url().engine != DatabaseUrl::Engine::Sqlite), m_session(m_connection->session()),
      m_arrivals(clock), m_answersAtOnce(mostAnswersAtOnce), m_tellInterval(shortestTellInterval)
{
    m_answerTimer.setSingleShot(true);
    connect(&m_answerTimer, &QTimer::timeout, this, &Engine::answerSome);
    m_tellTimer.setSingleShot(true);
    connect(&m_tellTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_tellsAgain, false))
            tellQueueSoon();
    });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_wasIdle)
            m_connection->tidyWhileIdle();
    });
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &Engine::tick);
    m_beat.setInterval(ModemLease::renewal);
    connect(&m_beat, &QTimer::timeout, this, &Engine::beat);
    connect(&m_follower, &FeedFollower::news, this, &Engine::news);
    connect(&m_follower, &FeedFollower::othersWrote, this, [this] {
        m_queue.forget();
        pumpAll();
        answerSoon();
        tellQueueSoon();
    });
    connect(&m_arrivals, &Arrivals::due, this, &Engine::keepArrived);
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
    if (const auto follows = m_follower.begin(); !follows)
        return follows;
    if (const auto settled = settleInterrupted(); !settled)
        return settled;
    ModemOptions remembering = options;
    remembering.triedPins = TriedPinsStore(*m_connection).all();
    for (const QString &path : modemPaths)
        addModem(path, remembering, sendAgainAfter);
    m_tick.start();
    if (m_isShared) {
        m_beat.start();
        beat();
        settleAbandoned();
    }
    answerSoon();
    return {};
}

Outcome<void, StoreFault> Engine::settleInterrupted()
{
    if (m_isShared)
        return {}; // of each modem, when it is taken
    Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
    const std::vector<FeedEvent> events = settleInterrupted(transaction, {});
    if (const auto settled = transaction.commit(); !settled)
        return settled;
    for (const FeedEvent &event : events)
        m_follower.tell(event);
    return {};
}

std::vector<FeedEvent> Engine::settleInterrupted(Transaction &transaction, const std::optional<QString> &carrier)
{
    for (const auto &[sim, parts] : SubmissionsStore(*m_connection).claimed(carrier))
        m_queue.giveBack(transaction, sim, parts); // they are claimed, and counted, anew
    const std::vector<MessageId> interrupted = SubmissionsStore::settleInterrupted(transaction, carrier);
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
    return events;
}

void Engine::stop()
{
    m_beat.stop();
    for (const auto &lane : m_lanes) {
        lane->modem->stop();
        if (lane->lease)
            lane->lease->release();
    }
}

void Engine::addModem(const QString &path, const ModemOptions &options, std::chrono::milliseconds sendAgainAfter)
{
    m_lanes.push_back(std::make_unique<Lane>());
    Lane &lane = *m_lanes.back();
    ModemOptions leased = options;
    if (m_isShared) {
        lane.lease = std::make_unique<ModemLease>(*m_connection, m_clock, path, m_here);
        leased.mayUse = [&lane] { return lane.isOurs(); };
    }
    lane.modem = new Modem(path, leased, m_clock, this);
    m_carriers.push_back(CarrierHealth{.path = path, .iccid = {}, .ready = false, .paused = false, .since = m_clock.now()});
    // Told first: whoever is asked to send looks at the health of all.
    connect(lane.modem, &Modem::statusChanged, this, [this, &lane](const ModemStatus &status) { onModemStatus(lane, status); });
    lane.sender = new Sender({.connection = *m_connection,
                              .queue = m_queue,
                              .carriers = m_carriers,
                              .clock = m_clock,
                              .textWaits = [this] { return m_arrivals.textWaits(); },
                              .latency = [this](MessageId message) { return latencyOf(message); },
                              .alongside = [this](Transaction &transaction) { return keepAlongside(transaction); },
                              .holdsModem = [&lane] { return lane.isOurs(); },
                              .longestBackOff = sendAgainAfter},
                             *lane.modem, this);
    connect(lane.modem, &Modem::pduArrived, this, [this, &lane](const ArrivedPdu &pdu) { onPdu(*lane.modem, pdu); });
    connect(lane.modem, &Modem::called, this, &Engine::onCall);
    connect(lane.modem, &Modem::pinTried, this, [this](const TriedPin &pin) { rememberPin(pin, &TriedPinsStore::add); });
    connect(lane.modem, &Modem::pinTaken, this, [this](const TriedPin &pin) { rememberPin(pin, &TriedPinsStore::remove); });
    connect(lane.sender, &Sender::news, &m_follower, &FeedFollower::tell);
    connect(lane.sender, &Sender::trouble, this, &Engine::report);
    connect(lane.sender, &Sender::settled, this, &Engine::tellQueueSoon);
    if (!lane.lease)
        lane.modem->start();
}

Modem *Engine::modem(const QString &path) const
{
    const auto lane = std::ranges::find_if(m_lanes, [&](const auto &each) { return each->modem->status().path == path; });
    return lane == m_lanes.end() ? nullptr : (*lane)->modem;
}

void Engine::onPdu(Modem &modem, const ArrivedPdu &pdu)
{
    m_arrivals.add(modem, pdu, std::ranges::any_of(m_lanes, [](const auto &lane) { return lane->sender->isSending(); }));
}

/// In the order of arrival. What the database does not take now the modem holds still, and does not hand over twice.
void Engine::keepArrived()
{
    m_arrivals.resume();
    size_t left = m_arrivals.count();
    size_t atOnce = mostKeptAtOnce;
    while (left > 0) {
        const size_t count = std::min(left, atOnce);
        auto kept = keep(count, Also::Answer);
        if (!kept && !kept.error().isPassing)
            kept = keep(count, Also::KeepOnly); // keep first, judge after: an answer that fails must not hold it up
        if (kept) {
            left -= count;
        } else if (kept.error().isPassing) {
            break; // the others would fare no better
        } else if (count > 1) {
            atOnce = 1; // one of them is refused: which?
        } else {
            m_arrivals.postpone();
            --left;
        }
    }
    if (!m_arrivals.isEmpty())
        m_arrivals.pause();
    answerSome();
}

/// Keep first: only after the commit may the modem forget it. Where the answer is found at once it needs no commit of its own.
Outcome<void, StoreFault> Engine::keep(size_t count, Also also)
{
    Keeping keeping;
    Answering answering;
    const auto stored = withRetries([&] {
        Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
        keeping = keepFirst(transaction, count);
        answering = {};
        if (also == Also::Answer && !m_connection->hasFault())
            answering = answerFirst(transaction, m_answersAtOnce);
        return committed(transaction);
    });
    if (!stored) {
        if (also == Also::KeepOnly || stored.error().isPassing)
            report(stored.error());
        return stored;
    }
    m_arrivals.drop(keeping.arrived.size());
    send(answering);
    tell(keeping);
    tell(answering);
    return {};
}

/// In the commit of a message that is about to leave: what arrived meanwhile need not pay for one of its own. The modem,
/// which waits for the end of that message, is told a moment later.
std::function<void()> Engine::keepAlongside(Transaction &transaction)
{
    if (m_arrivals.mayAllWait() || m_arrivals.isPaused()) // what was refused before must not stand in the way of a message
        return [] {};
    return [this, keeping = keepFirst(transaction, std::min(m_arrivals.count(), mostKeptAtOnce))] {
        m_arrivals.drop(keeping.arrived.size());
        const auto tellLater = [this, keeping] {
            tell(keeping);
            answerSoon();
        };
        QMetaObject::invokeMethod(this, tellLater, Qt::QueuedConnection);
    };
}

Engine::Keeping Engine::keepFirst(Transaction &transaction, size_t count)
{
    Keeping keeping;
    keeping.arrived = m_arrivals.first(count);
    for (const Arrival &arrival : keeping.arrived) {
        const ModemStatus &status = arrival.modem->status();
        const Kept one = inbox::keep(transaction, {arrival.pdu.hex, status.path, status.iccid, carrier(status.path).fence});
        if (one.what == Kept::What::Whole)
            noteArrival(one.message, arrival.at);
        if (one.report)
            SettlementStore::settle(transaction, *one.report, status.iccid);
        std::ranges::move(tellHeld(transaction, one.held), std::back_inserter(keeping.events));
    }
    return keeping;
}

void Engine::tell(const Keeping &keeping)
{
    for (const Arrival &each : keeping.arrived)
        each.modem->acknowledge(each.pdu.handle);
    for (const FeedEvent &event : keeping.events)
        m_follower.tell(event);
}

void Engine::noteArrival(MessageId message, std::chrono::microseconds at)
{
    if (m_arrivalTimes.size() >= mostArrivalsRemembered)
        m_arrivalTimes.clear();
    m_arrivalTimes.insert(message.value, at);
}

void Engine::answerSoon()
{
    if (!m_answerTimer.isActive())
        m_answerTimer.start(0);
}

/// Effect, reply, news and the intent to send the reply happen together. The modem gets its turn between two rounds.
void Engine::answerSome()
{
    m_connection->forgetFault();
    const std::optional<InboundMessage> oldest = m_messages.oldestNew();
    if (m_connection->hasFault()) {
        report(*m_connection->fault());
        m_answerTimer.start(retryAfterTrouble);
        return;
    }
    if (!oldest || !mayAnswer()) {
        pumpAll();
        tellQueueSoon();
        return;
    }
    const auto answered = answer(m_answersAtOnce);
    if (answered) {
        m_answersAtOnce = mostAnswersAtOnce;
        answerSoon();
    } else if (!answered.error().isPassing && m_answersAtOnce > 1) {
        m_answersAtOnce = 1; // one of them cannot be booked: which?
        answerSoon();
    } else {
        if (!answered.error().isPassing)
            holdFailed(*oldest);
        report(answered.error());
        m_answerTimer.start(retryAfterTrouble);
    }
}

Outcome<void, StoreFault> Engine::answer(int most)
{
    Answering answering;
    const auto stored = withRetries([&] {
        Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
        answering = answerFirst(transaction, most);
        return committed(transaction);
    });
    if (!stored)
        return stored;
    send(answering);
    tell(answering);
    return {};
}

/// What the queue counted of a unit of work that failed never happened.
Outcome<void, StoreFault> Engine::committed(Transaction &transaction)
{
    auto committed = transaction.commit();
    if (!committed)
        m_queue.forget();
    return committed;
}

/// The oldest that are not answered yet.
Engine::Answering Engine::answerFirst(Transaction &transaction, int most)
{
    Answering answering;
    while (int(answering.events.size()) < most) {
        const auto message = m_messages.oldestNew();
        if (!message)
            break;
        answering.events.push_back(m_dialogue.answer(transaction, *message, latencyOf(message->id)).event);
    }
    if (answering.events.empty())
        return answering;
    for (const auto &lane : m_lanes)
        answering.claims.push_back(lane->sender->claimMore(transaction));
    return answering;
}

/// Durable now. Before anything else is done: somebody waits.
void Engine::send(Answering &answering)
{
    if (answering.events.empty())
        return;
    m_wasIdle = false; // even if all is sent before anybody counts
    m_waiting = -1;
    for (size_t i = 0; i < answering.claims.size(); ++i)
        m_lanes[i]->sender->take(std::move(answering.claims[i]));
    pumpAll();
}

void Engine::tell(const Answering &answering)
{
    for (const FeedEvent &event : answering.events) {
        if (event.id != 0) // one of many alike, or of a flood, is no news
            m_follower.tell(event);
    }
    if (!answering.events.empty())
        tellQueueSoon();
}

/// Its answer cannot be booked. If that can at least be written, the message is for a person; if not, it stays New.
void Engine::holdFailed(const InboundMessage &message)
{
    Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
    const Answered held = Dialogue::hold(transaction, message, FeedKind::Undecodable);
    if (transaction.commit())
        m_follower.tell(held.event);
}

/// A person changed something; if it concerns a modem, what may be sent changed with it.
void Engine::onWritten(const FeedEvent &event)
{
    m_follower.tell(event);
    if (event.kind != FeedKind::Modem)
        return;
    m_queue.forget();
    pumpAll();
}

void Engine::pumpAll()
{
    for (const auto &lane : m_lanes)
        lane->sender->pump();
}

/// At once, and then not again for a while: counting a long queue takes time that answers need.
void Engine::tellQueueSoon()
{
    if (m_tellTimer.isActive()) {
        m_tellsAgain = true;
        return;
    }
    tellQueue();
    m_tellTimer.start(m_tellInterval);
}

void Engine::tellQueue()
{
    const auto begun = m_clock.uptime();
    m_connection->forgetFault();
    const int waiting = m_messages.waiting();
    const bool isAnswered = !m_messages.oldestNew() && m_arrivals.isEmpty();
    const auto taken = std::chrono::ceil<std::chrono::milliseconds>(m_clock.uptime() - begun);
    m_tellInterval = std::clamp(100 * taken, shortestTellInterval, longestTellInterval);
    if (m_connection->hasFault())
        return; // not known just now
    if (waiting != m_waiting) {
        m_waiting = waiting;
        emit queueChanged(waiting);
    }
    const bool isIdle = waiting == 0 && isAnswered;
    if (isIdle && !m_wasIdle) {
        m_rest.start(restBegins);
        emit idle();
    }
    m_wasIdle = isIdle;
}

void Engine::tick()
{
    std::vector<FeedEvent> events;
    const auto kept = withRetries([&] {
        Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
        events = tellHeld(transaction, inbox::giveUpUnfinished(transaction));
        std::ranges::move(tellOverdue(transaction), std::back_inserter(events));
        SettlementStore::forgetStrays(transaction);
        for (const auto &lane : m_lanes) {
            const std::chrono::seconds since(
                std::abs(lane->sampledAt.secsTo(transaction.at()))); // also when the clock is put back
            if (lane->isOurs() && (!lane->sampledAt.isValid() || since >= sampleInterval)) // whoever has it tells how it is
                sample(transaction, *lane, lane->modem->status());
        }
        return committed(transaction);
    });
    if (!kept) {
        report(kept.error());
        return;
    }
    if (m_isShared)
        settleAbandoned();
    for (const FeedEvent &event : events)
        m_follower.tell(event);
    pumpAll();
    answerSoon();
}

/// What could not be sent in time, and what nobody will ever know of.
std::vector<FeedEvent> Engine::tellOverdue(Transaction &transaction)
{
    std::vector<FeedEvent> events;
    const auto tell = [&](MessageId id, FeedKind kind) {
        const auto message = m_messages.outbound(id);
        if (!message)
            return;
        FeedEvent event;
        event.kind = kind;
        event.phone = message->recipient;
        event.reply = message->text;
        event.message = message->inReplyTo;
        events.push_back(FeedStore::append(transaction, event, message->account));
    };
    const SendingRules &rules = m_queue.rules(transaction.at());
    for (const MessageId id : QueueStore::expire(transaction, rules, m_installation.timeZone, mostExpiredAtOnce))
        tell(id, FeedKind::SendFailed);
    for (const auto &settled : UnknownsStore::settleByRule(transaction, rules, m_installation.timeZone)) {
        if (settled.end != UnknownEnd::Repeat)
            tell(settled.message, FeedKind::SendUnknown);
    }
    return events;
}

/// Nothing can be called done now: `idle` is told anew once the database works again.
void Engine::report(const StoreFault &fault)
{
    m_wasIdle = false;
    emit trouble(fault);
}

std::optional<int> Engine::latencyOf(MessageId message) const
{
    const auto arrived = m_arrivalTimes.constFind(message.value);
    if (arrived == m_arrivalTimes.constEnd())
        return std::nullopt;
    return int(std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.uptime() - *arrived).count());
}

} // namespace contador
