// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the network: TS 27.007 §7.2, §7.3, §7.15, §8.5, §10.1.
#include "engine/training/simulated_commands.h"

namespace contador::simulated {

namespace {

size_t reportIndex(const QByteArray &command)
{
    return command == "+CREG" ? 0 : command == "+CGREG" ? 1 : 2;
}

SimulatedReply currentOperator(const MobileEquipment &me)
{
    if (!me.onNetwork())
        return SimulatedReply::ok({"+COPS: 0"});
    const int format = me.settings.operatorFormat;
    const QByteArray name = format == 2 ? me.identity.operatorCode : me.identity.operatorName;
    return SimulatedReply::ok({"+COPS: 0," + QByteArray::number(format) + ",\"" + name + "\",7"});
}

} // namespace

SimulatedReply registration(MobileEquipment &me, const SimulatedRequest &request)
{
    int &reports = me.settings.registrationReports.at(reportIndex(request.name));
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({request.name + ": (0,1)"});
    if (request.form == SimulatedRequest::Form::Read) {
        return SimulatedReply::ok(
            {request.name + ": " + QByteArray::number(reports) + ',' + QByteArray::number(static_cast<int>(me.registration()))});
    }
    const int wanted = request.number(0, 0);
    if (wanted != 0 && wanted != 1)
        return SimulatedReply::equipmentError(cme::kIncorrectParameters);
    reports = wanted;
    return SimulatedReply::ok();
}

SimulatedReply operatorSelection(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test) {
        return SimulatedReply::ok(
            {"+COPS: (2,\"" + me.identity.operatorName + "\",\"Exemplo\",\"" + me.identity.operatorCode + "\",7),,(0,3),(0-2)"});
    }
    if (request.form == SimulatedRequest::Form::Read)
        return currentOperator(me);
    const int mode = request.number(0, 0);
    const int format = request.number(1, me.settings.operatorFormat);
    if ((mode != 0 && mode != 3) || format < 0 || format > 2)
        return SimulatedReply::equipmentError(cme::kIncorrectParameters);
    me.settings.operatorFormat = format;
    return SimulatedReply::ok();
}

SimulatedReply signalQuality(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({"+CSQ: (0-31,99),(0-7,99)"});
    return SimulatedReply::ok({"+CSQ: " + QByteArray::number(me.functionality == 1 ? me.signalQuality : 99) + ",99"});
}

/// The network answers at once, within the command; it knows one code.
SimulatedReply unstructuredService(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({"+CUSD: (0-2)"});
    if (request.form == SimulatedRequest::Form::Read)
        return SimulatedReply::ok({"+CUSD: 1"});
    const int mode = request.number(0, 0);
    if (mode < 0 || mode > 2)
        return SimulatedReply::equipmentError(cme::kIncorrectParameters);
    if (mode != 1 || request.text(1).isEmpty())
        return SimulatedReply::ok();
    if (!me.onNetwork())
        return SimulatedReply::equipmentError(cme::kNoNetwork);
    const bool known = request.text(1) == me.identity.balanceCode;
    return SimulatedReply::ok({known ? "+CUSD: 0,\"" + me.identity.balanceText + "\",15" : QByteArray("+CUSD: 4")});
}

} // namespace contador::simulated
