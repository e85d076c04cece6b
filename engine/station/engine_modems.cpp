// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine hears of its modems beside texts: how they are, who rings, which PIN was tried.
#include "engine/station/engine.h"

#include "engine/dialogue/missed_call.h"
#include "engine/feed/feed_store.h"
#include "engine/messaging/carrier_samples_store.h"
#include "engine/messaging/sims_store.h"
#include "engine/station/tried_pins_store.h"

#include <algorithm>

namespace contador {

void Engine::onModemStatus(Lane &lane, const ModemStatus &status)
{
    emit modemChanged(status);
    noteHealth(status);
    if (status.state == lane.last)
        return;
    lane.last = status.state;
    std::optional<FeedEvent> told;
    const auto kept = withRetries([&] {
        Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
        sample(transaction, lane, status);
        if (status.state == ModemState::Ready && !status.iccid.isEmpty())
            SimsStore::seen(transaction, status.iccid, {});
        if (status.state != ModemState::Starting && status.state != ModemState::Stopped) {
            FeedEvent event;
            event.kind = FeedKind::Modem;
            event.phone = status.path;
            event.text = modemStateName(status.state);
            told = FeedStore::append(transaction, event);
        }
        return transaction.commit();
    });
    if (kept && told)
        m_follower.tell(*told);
}

/// How the modem is now, for the charts of its day.
void Engine::sample(Transaction &transaction, Lane &lane, const ModemStatus &status)
{
    lane.sampledAt = transaction.at();
    CarrierSample sample;
    sample.carrier = status.path;
    sample.iccid = status.iccid;
    sample.state = modemStateName(status.state);
    sample.signalDbm = status.signalDbm;
    sample.operatorName = status.operatorName;
    sample.technology = status.accessTechnology;
    sample.storageUsed = status.storageUsed;
    sample.storageTotal = status.storageTotal;
    sample.waiting = std::max(0, m_waiting);
    CarrierSamplesStore::append(transaction, sample);
}

void Engine::noteHealth(const ModemStatus &status)
{
    CarrierHealth &known = carrier(status.path);
    // From a number that nobody expects nothing is sent until a person accepts the card.
    const bool ready = status.state == ModemState::Ready && !status.alarms.testFlag(ModemAlarm::CardChanged);
    if (known.ready != ready)
        known.since = m_clock.now();
    known.ready = ready;
    known.iccid = status.iccid;
}

CarrierHealth &Engine::carrier(const QString &path)
{
    return *std::ranges::find(m_carriers, path, &CarrierHealth::path);
}

void Engine::onCall(const QString &number)
{
    std::optional<FeedEvent> event;
    const auto kept = withRetries([&] {
        Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
        event = missedCall(transaction, m_installation, number);
        return transaction.commit();
    });
    if (!kept)
        report(kept.error());
    else if (event)
        m_follower.tell(*event);
}

void Engine::rememberPin(const TriedPin &pin, void (*write)(Transaction &, const TriedPin &))
{
    const auto kept = withRetries([&] {
        Transaction transaction(*m_connection, Actor::automaton(), m_clock.now());
        write(transaction, pin);
        return transaction.commit();
    });
    if (!kept)
        report(kept.error());
}

} // namespace contador
