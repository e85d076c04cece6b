// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/mobile_equipment.h"

#include <span>

namespace contador {

/// A command the simulated modem knows. THE table is in simulated_commands.cpp; what it lacks is answered ERROR.
struct SimulatedCommand {
    enum class Needs { Nothing, Sim, UnlockedSim };
    enum class Family { Equipment, Message }; ///< whose error codes it uses: TS 27.007 or TS 27.005
    const char *name;
    SimulatedReply (*answer)(MobileEquipment &, const SimulatedRequest &);
    Needs needs = Needs::Nothing;
    Family family = Family::Equipment;
};

std::span<const SimulatedCommand> simulatedCommands();

namespace simulated {

// general_commands.cpp: V.250 and TS 27.007 §5, §8, §9
SimulatedReply accept(MobileEquipment &, const SimulatedRequest &);
SimulatedReply echo(MobileEquipment &, const SimulatedRequest &);
SimulatedReply reset(MobileEquipment &, const SimulatedRequest &);
SimulatedReply identify(MobileEquipment &, const SimulatedRequest &);
SimulatedReply manufacturer(MobileEquipment &, const SimulatedRequest &);
SimulatedReply model(MobileEquipment &, const SimulatedRequest &);
SimulatedReply revision(MobileEquipment &, const SimulatedRequest &);
SimulatedReply serialNumber(MobileEquipment &, const SimulatedRequest &);
SimulatedReply errorFormat(MobileEquipment &, const SimulatedRequest &);
SimulatedReply characterSet(MobileEquipment &, const SimulatedRequest &);
SimulatedReply functionality(MobileEquipment &, const SimulatedRequest &);

// sim_commands.cpp: TS 27.007 §5.6, §8.3, §8.65
SimulatedReply pin(MobileEquipment &, const SimulatedRequest &);
SimulatedReply remainingTries(MobileEquipment &, const SimulatedRequest &);
SimulatedReply subscriber(MobileEquipment &, const SimulatedRequest &);
SimulatedReply cardIdentity(MobileEquipment &, const SimulatedRequest &);

// network_commands.cpp: TS 27.007 §7, §8.5
SimulatedReply registration(MobileEquipment &, const SimulatedRequest &);
SimulatedReply operatorSelection(MobileEquipment &, const SimulatedRequest &);
SimulatedReply signalQuality(MobileEquipment &, const SimulatedRequest &);
SimulatedReply unstructuredService(MobileEquipment &, const SimulatedRequest &);

// message_commands.cpp and store_commands.cpp: TS 27.005 §3, §4
SimulatedReply messageService(MobileEquipment &, const SimulatedRequest &);
SimulatedReply messageFormat(MobileEquipment &, const SimulatedRequest &);
SimulatedReply serviceCentre(MobileEquipment &, const SimulatedRequest &);
SimulatedReply indications(MobileEquipment &, const SimulatedRequest &);
SimulatedReply acknowledge(MobileEquipment &, const SimulatedRequest &);
SimulatedReply sendMessage(MobileEquipment &, const SimulatedRequest &);
SimulatedReply preferredMemories(MobileEquipment &, const SimulatedRequest &);
SimulatedReply listMessages(MobileEquipment &, const SimulatedRequest &);
SimulatedReply readMessage(MobileEquipment &, const SimulatedRequest &);
SimulatedReply deleteMessage(MobileEquipment &, const SimulatedRequest &);

} // namespace simulated

} // namespace contador
