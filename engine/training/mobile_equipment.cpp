// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/mobile_equipment.h"

#include "engine/training/simulated_commands.h"

#include <algorithm>

namespace contador {

namespace {

/// What stands in the way of a command that needs the SIM, as the family of the command words it.
std::optional<SimulatedReply> simObstacle(const SimulatedSim &sim, const SimulatedCommand &command)
{
    const bool message = command.family == SimulatedCommand::Family::Message;
    if (command.needs == SimulatedCommand::Needs::Nothing)
        return std::nullopt;
    if (!sim.present)
        return message ? SimulatedReply::messageError(cms::kSimNotInserted)
                       : SimulatedReply::equipmentError(cme::kSimNotInserted);
    if (command.needs == SimulatedCommand::Needs::Sim || sim.unlocked)
        return std::nullopt;
    if (sim.pinTries == 0)
        return message ? SimulatedReply::messageError(cms::kPukRequired) : SimulatedReply::equipmentError(cme::kPukRequired);
    return message ? SimulatedReply::messageError(cms::kPinRequired) : SimulatedReply::equipmentError(cme::kPinRequired);
}

} // namespace

MobileEquipment::Registration MobileEquipment::registration() const
{
    return simReady() && functionality == 1 ? coverage : Registration::NotRegistered;
}

bool MobileEquipment::onNetwork() const
{
    const Registration now = registration();
    return now == Registration::Home || now == Registration::Roaming;
}

SimulatedMemory &MobileEquipment::memory(size_t which)
{
    SimulatedMemory *found = findMemory(settings.memories.at(which));
    Q_ASSERT(found);
    return *found;
}

SimulatedMemory *MobileEquipment::findMemory(const QByteArray &name)
{
    const auto found =
        std::find_if(stores.begin(), stores.end(), [&](const SimulatedMemory &store) { return store.name() == name; });
    return found == stores.end() ? nullptr : &*found;
}

SimulatedReply MobileEquipment::answer(const SimulatedRequest &request)
{
    for (const SimulatedCommand &command : simulatedCommands()) {
        if (request.name != command.name)
            continue;
        const std::optional<SimulatedReply> obstacle = simObstacle(sim, command);
        return obstacle ? *obstacle : command.answer(*this, request);
    }
    return SimulatedReply::error();
}

void MobileEquipment::restart()
{
    settings = {};
    functionality = 1;
    sim.unlocked = sim.pin.isEmpty();
    acknowledgementDue = false;
}

} // namespace contador
