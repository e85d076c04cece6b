// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_commands.h"

#include <array>

namespace contador {

std::span<const SimulatedCommand> simulatedCommands()
{
    using enum SimulatedCommand::Needs;
    using enum SimulatedCommand::Family;
    static constexpr std::array table{
        SimulatedCommand{"E", simulated::echo},
        SimulatedCommand{"Z", simulated::reset},
        SimulatedCommand{"&F", simulated::reset},
        SimulatedCommand{"I", simulated::identify},
        SimulatedCommand{"V", simulated::accept},
        SimulatedCommand{"Q", simulated::accept},
        SimulatedCommand{"H", simulated::accept},
        SimulatedCommand{"&C", simulated::accept},
        SimulatedCommand{"&D", simulated::accept},
        SimulatedCommand{"+CGMI", simulated::manufacturer},
        SimulatedCommand{"+CGMM", simulated::model},
        SimulatedCommand{"+CGMR", simulated::revision},
        SimulatedCommand{"+CGSN", simulated::serialNumber},
        SimulatedCommand{"+CMEE", simulated::errorFormat},
        SimulatedCommand{"+CSCS", simulated::characterSet},
        SimulatedCommand{"+CFUN", simulated::functionality},
        SimulatedCommand{"+CPIN", simulated::pin, Sim},
        SimulatedCommand{"+CPINR", simulated::remainingTries, Sim},
        SimulatedCommand{"+CIMI", simulated::subscriber, UnlockedSim},
        SimulatedCommand{"+CCID", simulated::cardIdentity, Sim},
        SimulatedCommand{"^ICCID", simulated::cardIdentity, Sim},
        SimulatedCommand{"+CREG", simulated::registration},
        SimulatedCommand{"+CGREG", simulated::registration},
        SimulatedCommand{"+CEREG", simulated::registration},
        SimulatedCommand{"+COPS", simulated::operatorSelection, UnlockedSim},
        SimulatedCommand{"+CSQ", simulated::signalQuality},
        SimulatedCommand{"+CUSD", simulated::unstructuredService, UnlockedSim},
        SimulatedCommand{"+CSMS", simulated::messageService, Nothing, Message},
        SimulatedCommand{"+CMGF", simulated::messageFormat, Nothing, Message},
        SimulatedCommand{"+CSCA", simulated::serviceCentre, UnlockedSim, Message},
        SimulatedCommand{"+CNMI", simulated::indications, UnlockedSim, Message},
        SimulatedCommand{"+CNMA", simulated::acknowledge, UnlockedSim, Message},
        SimulatedCommand{"+CPMS", simulated::preferredMemories, UnlockedSim, Message},
        SimulatedCommand{"+CMGL", simulated::listMessages, UnlockedSim, Message},
        SimulatedCommand{"+CMGR", simulated::readMessage, UnlockedSim, Message},
        SimulatedCommand{"+CMGD", simulated::deleteMessage, UnlockedSim, Message},
        SimulatedCommand{"+CMGS", simulated::sendMessage, UnlockedSim, Message},
    };
    return table;
}

} // namespace contador
