// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from the network: where it is put, how it is announced, when it is taken as received.
#include "engine/training/simulated_modem.h"

namespace contador {

namespace {

constexpr size_t kMaxWaiting = 10000; ///< messages the network keeps for this modem; later ones are dropped

int tpduLength(const QByteArray &pdu)
{
    return static_cast<int>(pdu.size() / 2) - 1 - pdu.left(2).toInt(nullptr, 16);
}

} // namespace

void SimulatedModem::deliver(const QString &from, const QString &text)
{
    for (const QByteArray &pdu : m_air.deliver(from, text, m_clock.now()))
        deliverPdu(pdu);
}

void SimulatedModem::deliverPdu(const QByteArray &hex)
{
    const int times = std::exchange(m_deliverTwice, false) ? 2 : 1;
    for (int time = 0; time < times && m_waiting.size() < kMaxWaiting; ++time)
        m_waiting.push_back({hex.toUpper(), false});
    offer();
}

/// Hands over what waits, in order, until there is no room, no network, or an acknowledgement has to come first.
void SimulatedModem::offer()
{
    while (!m_waiting.empty() && m_line->isPlugged() && m_phase != Phase::Starting && m_equipment.onNetwork()
           && !m_unacknowledged) {
        const Waiting message = m_waiting.front();
        if (!handOver(message))
            return;
        m_waiting.pop_front();
    }
}

bool SimulatedModem::handOver(const Waiting &message)
{
    const SimulatedIndications &indications = m_equipment.settings.indications;
    if (message.isReport && (indications.reports == 0 || indications.mode == 0))
        return true; // not asked for: lost, as TS 27.005 §3.4.1 has it for <ds> 0
    const bool routed = message.isReport ? indications.reports == 1 : indications.messages == 2 && indications.mode != 0;
    if (!routed)
        return store(message);
    route(message);
    return true;
}

bool SimulatedModem::store(const Waiting &message)
{
    SimulatedMemory &memory = m_equipment.memory(2);
    const std::optional<int> index = memory.store(message.pdu);
    if (!index)
        return false; // the network tries again when there is room
    const SimulatedIndications &indications = m_equipment.settings.indications;
    if (!message.isReport && (indications.mode == 0 || indications.messages == 0))
        return true;
    const QByteArray line = (message.isReport ? "+CDSI: \"" : "+CMTI: \"") + memory.name() + "\"," + QByteArray::number(*index);
    announce(line);
    if (std::exchange(m_indicateTwice, false))
        announce(line);
    return true;
}

void SimulatedModem::route(const Waiting &message)
{
    const QByteArray length = QByteArray::number(tpduLength(message.pdu));
    announce((message.isReport ? "+CDS: " : "+CMT: ,") + length + "\r\n" + message.pdu);
    if (m_equipment.settings.service != 1)
        return;
    m_unacknowledged = message;
    m_equipment.acknowledgementDue = true;
    m_acknowledgementTimer.start(m_options.acknowledgementTime);
}

void SimulatedModem::reportLater(const QString &to, int mr, const QDateTime &submittedAt)
{
    using Kind = SimulatedFault::Kind;
    const std::optional<SimulatedFault> fault = std::exchange(m_nextReport, std::nullopt);
    if (fault && fault->kind == Kind::LoseReport)
        return;
    const int times = fault && fault->kind == Kind::RepeatReport ? 2 : 1;
    const std::chrono::milliseconds late =
        fault && fault->kind == Kind::DelayReport ? fault->lasting : std::chrono::milliseconds(0);
    QTimer::singleShot(m_options.reportDelay + late, this, [this, to, mr, submittedAt, times] {
        for (int time = 0; time < times; ++time)
            m_waiting.push_back({m_air.statusReport(to, mr, submittedAt, m_clock.now()), true});
        offer();
    });
}

void SimulatedModem::acknowledged(bool accepted)
{
    m_acknowledgementTimer.stop();
    m_equipment.acknowledgementDue = false;
    if (m_unacknowledged && !accepted)
        m_waiting.push_back(*m_unacknowledged); // RP-ERROR: the network keeps it for later
    m_unacknowledged.reset();
}

/// Without +CNMA in time the message was not received, and nothing is routed any more. TS 27.005 §3.4.4
void SimulatedModem::acknowledgementMissed()
{
    m_equipment.settings.indications.messages = 0;
    m_equipment.settings.indications.reports = 0;
    m_equipment.acknowledgementDue = false;
    if (m_unacknowledged)
        m_waiting.push_front(*std::exchange(m_unacknowledged, std::nullopt));
    offer();
}

void SimulatedModem::changeCoverage(MobileEquipment::Registration coverage)
{
    m_equipment.coverage = coverage;
    static constexpr std::array kNames{"+CREG: ", "+CGREG: ", "+CEREG: "};
    for (size_t index = 0; index < kNames.size(); ++index) {
        if (m_equipment.settings.registrationReports.at(index) != 0)
            announce(kNames.at(index) + QByteArray::number(static_cast<int>(m_equipment.registration())));
    }
    offer();
}

} // namespace contador
