// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the card: TS 27.007 §5.6, §8.3, §8.65. +CCID and ^ICCID are what the trade uses for ICCID.
#include "engine/training/simulated_commands.h"

namespace contador::simulated {

namespace {

SimulatedReply enterPin(SimulatedSim &sim, const QByteArray &pin)
{
    if (pin == sim.pin) {
        sim.pinTries = SimulatedSim::kPinTries;
        sim.unlocked = true;
        return SimulatedReply::ok();
    }
    --sim.pinTries;
    return SimulatedReply::equipmentError(sim.pinTries == 0 ? cme::kPukRequired : cme::kIncorrectPassword);
}

SimulatedReply enterPuk(SimulatedSim &sim, const QByteArray &puk, const QByteArray &newPin)
{
    if (newPin.isEmpty())
        return SimulatedReply::equipmentError(cme::kPukRequired);
    if (puk != sim.puk) {
        sim.pukTries = std::max(0, sim.pukTries - 1);
        return SimulatedReply::equipmentError(cme::kIncorrectPassword);
    }
    sim.pin = newPin;
    sim.pinTries = SimulatedSim::kPinTries;
    sim.unlocked = true;
    return SimulatedReply::ok();
}

} // namespace

SimulatedReply pin(MobileEquipment &me, const SimulatedRequest &request)
{
    SimulatedSim &sim = me.sim;
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok();
    if (request.form == SimulatedRequest::Form::Read)
        return SimulatedReply::ok({sim.unlocked ? "+CPIN: READY" : sim.pinTries == 0 ? "+CPIN: SIM PUK" : "+CPIN: SIM PIN"});
    if (sim.unlocked)
        return SimulatedReply::equipmentError(cme::kNotAllowed);
    return sim.pinTries == 0 ? enterPuk(sim, request.text(0), request.text(1)) : enterPin(sim, request.text(0));
}

SimulatedReply remainingTries(MobileEquipment &me, const SimulatedRequest &)
{
    return SimulatedReply::ok({"+CPINR: SIM PIN," + QByteArray::number(me.sim.pinTries) + ",3",
                               "+CPINR: SIM PUK," + QByteArray::number(me.sim.pukTries) + ",10"});
}

SimulatedReply subscriber(MobileEquipment &me, const SimulatedRequest &request)
{
    return request.form == SimulatedRequest::Form::Test ? SimulatedReply::ok() : SimulatedReply::ok({me.identity.imsi});
}

SimulatedReply cardIdentity(MobileEquipment &me, const SimulatedRequest &request)
{
    return request.form == SimulatedRequest::Form::Test ? SimulatedReply::ok()
                                                        : SimulatedReply::ok({request.name + ": " + me.identity.iccid});
}

} // namespace contador::simulated
