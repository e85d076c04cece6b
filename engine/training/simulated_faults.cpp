// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of what can go wrong: how each fault begins and, where it lasts, how it ends.
#include "engine/training/simulated_modem.h"

namespace contador {

namespace {

/// Noise without a line end, then a line of a dialect nobody speaks.
const QByteArray kNoise("\x00\xFF\x7F\xC3(\x91\r\n^NOISE: 7,,\"?\"\r\n", 22);

} // namespace

struct SimulatedFaults {
    using Kind = SimulatedFault::Kind;
    using Registration = MobileEquipment::Registration;
    struct Row {
        Kind kind;
        void (*begin)(SimulatedModem &, const SimulatedFault &);
        void (*end)(SimulatedModem &) = nullptr; ///< none: it happens once
    };

    static void lock(SimulatedModem &modem, int tries)
    {
        if (modem.m_equipment.sim.pin.isEmpty())
            modem.m_equipment.sim.pin = "0000";
        modem.m_equipment.sim.unlocked = false;
        modem.m_equipment.sim.pinTries = tries;
    }

    /// A card that asked for no PIN before asks for none again, also when it is restarted.
    static void unlock(SimulatedModem &modem)
    {
        if (modem.m_options.pin.isEmpty())
            modem.m_equipment.sim.pin.clear();
        modem.m_equipment.sim.unlocked = true;
        modem.m_equipment.sim.pinTries = SimulatedSim::kPinTries;
        modem.offer();
    }

    static void setFull(SimulatedModem &modem, bool full)
    {
        for (SimulatedMemory &store : modem.m_equipment.stores)
            store.setFull(full);
        modem.offer();
    }

    static void arm(SimulatedModem &modem, const SimulatedFault &fault) { modem.m_nextSubmission = fault; }

    static void armReport(SimulatedModem &modem, const SimulatedFault &fault) { modem.m_nextReport = fault; }

    static const Row *find(Kind kind);
};

const SimulatedFaults::Row *SimulatedFaults::find(Kind kind)
{
    static const std::array table{
        Row{Kind::Silent, [](SimulatedModem &m, const SimulatedFault &) { m.m_silent = true; },
            [](SimulatedModem &m) { m.m_silent = false; }},
        Row{Kind::NoSim, [](SimulatedModem &m, const SimulatedFault &) { m.m_equipment.sim.present = false; },
            [](SimulatedModem &m) {
                m.m_equipment.sim.present = true;
                m.offer();
            }},
        Row{Kind::PinRequired, [](SimulatedModem &m, const SimulatedFault &) { lock(m, SimulatedSim::kPinTries); }, unlock},
        Row{Kind::PukRequired, [](SimulatedModem &m, const SimulatedFault &) { lock(m, 0); }, unlock},
        Row{Kind::NoNetwork, [](SimulatedModem &m, const SimulatedFault &) { m.changeCoverage(Registration::Searching); },
            [](SimulatedModem &m) { m.changeCoverage(Registration::Home); }},
        Row{Kind::Denied, [](SimulatedModem &m, const SimulatedFault &) { m.changeCoverage(Registration::Denied); },
            [](SimulatedModem &m) { m.changeCoverage(Registration::Home); }},
        Row{Kind::Unplugged, [](SimulatedModem &m, const SimulatedFault &) { m.m_line->unplug(); },
            [](SimulatedModem &m) {
                if (m.m_line->plug())
                    m.restart();
            }},
        Row{Kind::StoreFull, [](SimulatedModem &m, const SimulatedFault &) { setFull(m, true); },
            [](SimulatedModem &m) { setFull(m, false); }},
        Row{Kind::NoisyAnswers, [](SimulatedModem &m, const SimulatedFault &) { m.m_noisy = true; },
            [](SimulatedModem &m) { m.m_noisy = false; }},
        Row{Kind::InterruptedAnswers, [](SimulatedModem &m, const SimulatedFault &) { m.m_interrupts = true; },
            [](SimulatedModem &m) { m.m_interrupts = false; }},
        Row{Kind::Restart, [](SimulatedModem &m, const SimulatedFault &) { m.restart(); }},
        Row{Kind::ForgetSettings, [](SimulatedModem &m, const SimulatedFault &) { m.m_equipment.settings = {}; }},
        Row{Kind::Garbage, [](SimulatedModem &m, const SimulatedFault &) { m.say(kNoise); }},
        Row{Kind::RefuseSubmit, arm},
        Row{Kind::LoseResult, arm},
        Row{Kind::ErrorThoughSent, arm},
        Row{Kind::RefuseThoughSent, arm},
        Row{Kind::SilentAfterSubmit, arm},
        Row{Kind::DuplicateIndication, [](SimulatedModem &m, const SimulatedFault &) { m.m_indicateTwice = true; }},
        Row{Kind::Redeliver, [](SimulatedModem &m, const SimulatedFault &) { m.m_deliverTwice = true; }},
        Row{Kind::LoseReport, armReport},
        Row{Kind::RepeatReport, armReport},
        Row{Kind::DelayReport, armReport},
    };
    const auto found = std::find_if(table.begin(), table.end(), [kind](const Row &row) { return row.kind == kind; });
    return found == table.end() ? nullptr : &*found;
}

void SimulatedModem::inject(const SimulatedFault &fault)
{
    const SimulatedFaults::Row *row = SimulatedFaults::find(fault.kind);
    Q_ASSERT(row);
    row->begin(*this, fault);
    if (row->end && fault.lasting.count() > 0)
        QTimer::singleShot(fault.lasting, this, [this, kind = fault.kind] { heal(kind); });
}

void SimulatedModem::heal(SimulatedFault::Kind kind)
{
    const SimulatedFaults::Row *row = SimulatedFaults::find(kind);
    Q_ASSERT(row);
    if (row->end)
        row->end(*this);
}

} // namespace contador
