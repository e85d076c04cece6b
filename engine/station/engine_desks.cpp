// SPDX-License-Identifier: GPL-3.0-or-later
// The engine as one of several desks: the leases of its modems, and a server that may not answer.
#include "engine/station/engine.h"

#include <algorithm>
#include <utility>

namespace contador {

/// Twice a second where other desks may be.
void Engine::beat()
{
    if (m_session != m_connection->session()) {
        // What was being committed when the connection broke is not known here: taken anew, it is found in the database.
        m_session = m_connection->session();
        for (const auto &lane : m_lanes)
            leaveModem(*lane);
        m_follower.catchUp();
    }
    m_connection->forgetFault();
    if (Query alive = m_connection->query("select 1"); !alive.next()) {
        noteServer(m_connection->fault());
    } else {
        noteServer({});
    }
    for (const auto &lane : m_lanes) {
        if (lane->lease->isOver())
            leaveModem(*lane);
        if (m_serverAnswers)
            keepLease(*lane);
    }
}

void Engine::keepLease(Lane &lane)
{
    const QString path = lane.modem->status().path;
    std::vector<FeedEvent> events;
    const auto change = lane.lease->keep([&](Transaction &transaction) {
        m_queue.forget(); // another desk spent of the same SIM
        events = settleInterrupted(transaction, path);
    });
    if (!change) {
        m_queue.forget();
        if (change.error().kind == StoreFault::Kind::Unreachable)
            noteServer(change.error());
        else
            report(change.error());
        return;
    }
    if (*change == ModemLease::Change::Lost)
        leaveModem(lane);
    if (*change == ModemLease::Change::Taken) {
        for (const FeedEvent &event : events)
            m_follower.tell(event);
        carrier(path).fence = lane.lease->fence();
        lane.toldDesk.clear();
        m_arrivals.addAgain(std::exchange(lane.aside, {})); // what the other desk kept is recognised
        lane.modem->start();
        answerSoon();
    }
    if (!lane.lease->isHeld())
        showOtherDesk(lane);
}

/// What was meant to leave by a modem that no desk works with any more.
void Engine::settleAbandoned()
{
    m_connection->forgetFault();
    for (const QString &path : SubmissionsStore(*m_connection).openCarriers()) {
        if (std::ranges::any_of(m_lanes, [&](const auto &lane) { return lane->modem->status().path == path; }))
            continue;
        std::vector<FeedEvent> events;
        ModemLease lease(*m_connection, m_clock, path, m_here);
        const auto change = lease.keep([&](Transaction &transaction) {
            m_queue.forget();
            events = settleInterrupted(transaction, path);
        });
        lease.release();
        if (!change)
            m_queue.forget();
        else if (*change == ModemLease::Change::Taken)
            std::ranges::for_each(events, [this](const FeedEvent &event) { m_follower.tell(event); });
    }
}

/// Not ours any more, or not for certain: nothing of it is written or sent from here on.
void Engine::leaveModem(Lane &lane)
{
    lane.lease->forget();
    lane.sender->abandon();
    std::ranges::move(m_arrivals.takeOf(*lane.modem), std::back_inserter(lane.aside));
    m_queue.forget();
    lane.toldDesk.clear();
    lane.modem->stop();
}

void Engine::showOtherDesk(Lane &lane)
{
    if (lane.lease->otherDesk().isEmpty() || lane.toldDesk == lane.lease->otherDesk())
        return;
    lane.toldDesk = lane.lease->otherDesk();
    lane.last = ModemState::OtherDesk;
    ModemStatus status = lane.modem->status();
    status.state = ModemState::OtherDesk;
    status.heldBy = lane.toldDesk;
    emit modemChanged(status);
}

/// \param fault none: it answers
void Engine::noteServer(const std::optional<StoreFault> &fault)
{
    const bool answers = !fault;
    if (answers == m_serverAnswers)
        return;
    m_serverAnswers = answers;
    if (fault)
        report(*fault);
    emit serverAnswers(answers);
    if (!answers)
        return;
    m_wasIdle = false;
    answerSoon();
}

/// Whoever holds a modem: the answer leaves in the same commit.
bool Engine::mayAnswer() const
{
    return !m_isShared || std::ranges::any_of(m_lanes, [](const auto &lane) { return lane->isOurs(); });
}

} // namespace contador
