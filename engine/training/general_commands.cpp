// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that need neither SIM nor network: V.250, TS 27.007 §5.1-5.5, §8.2, §9.1.
#include "engine/training/simulated_commands.h"

namespace contador::simulated {

namespace {

/// An identity is told to the bare command; the test form shows that the command exists.
SimulatedReply told(const SimulatedRequest &request, const QByteArray &identity)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok();
    return request.form == SimulatedRequest::Form::Execute ? SimulatedReply::ok({identity}) : SimulatedReply::error();
}

} // namespace

SimulatedReply accept(MobileEquipment &, const SimulatedRequest &)
{
    return SimulatedReply::ok();
}

SimulatedReply echo(MobileEquipment &me, const SimulatedRequest &request)
{
    const int value = request.number(0, 0);
    if (value != 0 && value != 1)
        return SimulatedReply::error();
    me.settings.echo = value == 1;
    return SimulatedReply::ok();
}

SimulatedReply reset(MobileEquipment &me, const SimulatedRequest &)
{
    me.settings = {};
    return SimulatedReply::ok();
}

SimulatedReply identify(MobileEquipment &me, const SimulatedRequest &)
{
    return SimulatedReply::ok({"Manufacturer: " + me.identity.manufacturer, "Model: " + me.identity.model,
                               "Revision: " + me.identity.revision, "IMEI: " + me.identity.imei});
}

SimulatedReply manufacturer(MobileEquipment &me, const SimulatedRequest &request)
{
    return told(request, me.identity.manufacturer);
}

SimulatedReply model(MobileEquipment &me, const SimulatedRequest &request)
{
    return told(request, me.identity.model);
}

SimulatedReply revision(MobileEquipment &me, const SimulatedRequest &request)
{
    return told(request, me.identity.revision);
}

SimulatedReply serialNumber(MobileEquipment &me, const SimulatedRequest &request)
{
    return told(request, me.identity.imei);
}

SimulatedReply errorFormat(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({"+CMEE: (0-2)"});
    if (request.form == SimulatedRequest::Form::Read)
        return SimulatedReply::ok({"+CMEE: " + QByteArray::number(me.settings.errorFormat)});
    const int format = request.number(0, 0);
    if (format < 0 || format > 2)
        return SimulatedReply::equipmentError(cme::kIncorrectParameters);
    me.settings.errorFormat = format;
    return SimulatedReply::ok();
}

SimulatedReply characterSet(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({R"(+CSCS: ("GSM","IRA","UCS2"))"});
    if (request.form == SimulatedRequest::Form::Read)
        return SimulatedReply::ok({"+CSCS: \"" + me.settings.characterSet + '"'});
    const QByteArray wanted = request.text(0).toUpper();
    if (wanted != "GSM" && wanted != "IRA" && wanted != "UCS2")
        return SimulatedReply::equipmentError(cme::kIncorrectParameters);
    me.settings.characterSet = wanted;
    return SimulatedReply::ok();
}

SimulatedReply functionality(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({"+CFUN: (0,1,4),(0,1)"});
    if (request.form == SimulatedRequest::Form::Read)
        return SimulatedReply::ok({"+CFUN: " + QByteArray::number(me.functionality)});
    const int level = request.number(0, 1);
    if (level != 0 && level != 1 && level != 4)
        return SimulatedReply::equipmentError(cme::kIncorrectParameters);
    me.functionality = level;
    return request.number(1, 0) == 1 ? SimulatedReply::causing(SimulatedReply::Effect::Restart) : SimulatedReply::ok();
}

} // namespace contador::simulated
