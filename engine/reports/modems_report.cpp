// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/modems_report.h"

#include "engine/messaging/carrier_samples_store.h"
#include "engine/messaging/carrier_traffic_store.h"
#include "engine/messaging/queue_store.h"
#include "engine/messaging/sims_store.h"

namespace contador {

ModemFigures ModemsReport::figures(const QString &carrier, const QString &iccid, const QDateTime &now) const
{
    const QString sim = iccid.isEmpty() ? carrier : iccid;
    const SimsStore sims(m_connection);
    ModemFigures figures;
    figures.at = now;
    figures.carrier = carrier;
    figures.sim = sims.read(sim);
    figures.use = sims.use(sim, m_installation.dateAt(now));
    const QueueStore queue(m_connection);
    for (const MessageClass each : {MessageClass::Reply, MessageClass::Legal, MessageClass::Service, MessageClass::Greeting})
        figures.queue.push_back({each, queue.length(each)});
    figures.samples = CarrierSamplesStore(m_connection).lastDay(carrier, now);
    figures.traffic = CarrierTrafficStore(m_connection).lastDay(carrier, now);
    return figures;
}

} // namespace contador
