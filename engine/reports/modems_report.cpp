// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/modems_report.h"

#include "engine/messaging/carrier_samples_store.h"
#include "engine/messaging/carrier_traffic_store.h"
#include "engine/messaging/queue_store.h"
#include "engine/messaging/sims_store.h"

#include <algorithm>

namespace contador {

namespace {

/// Of a modem that is away, the card that was in it last; of one that never tells, its path.
QString simOf(const QString &iccid, const ModemFigures &figures)
{
    if (!iccid.isEmpty())
        return iccid;
    const auto last = std::ranges::find_if(figures.samples.rbegin(), figures.samples.rend(),
                                           [](const CarrierSample &sample) { return !sample.iccid.isEmpty(); });
    return last == figures.samples.rend() ? figures.carrier : last->iccid;
}

} // namespace

ModemFigures ModemsReport::figures(const QString &carrier, const QString &iccid, const QDateTime &now) const
{
    const SimsStore sims(m_connection);
    ModemFigures figures;
    figures.at = now;
    figures.carrier = carrier;
    figures.samples = CarrierSamplesStore(m_connection).lastDay(carrier, now);
    const QString sim = simOf(iccid, figures);
    figures.sim = sims.read(sim);
    figures.use = sims.use(sim, m_installation.dateAt(now));
    const QueueStore queue(m_connection);
    for (const MessageClass each : {MessageClass::Reply, MessageClass::Legal, MessageClass::Service, MessageClass::Greeting})
        figures.queue.push_back({each, queue.length(each)});
    figures.traffic = CarrierTrafficStore(m_connection).lastDay(carrier, now);
    return figures;
}

} // namespace contador
