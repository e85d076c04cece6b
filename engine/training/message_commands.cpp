// SPDX-License-Identifier: GPL-3.0-or-later
// Message configuration, routing and sending in PDU mode: TS 27.005 §3.2, §3.3, §3.4, §4.
#include "engine/training/simulated_commands.h"

namespace contador::simulated {

namespace {

constexpr int kLongestTpduOctets = 164; ///< TS 23.040 §9.2.2.2: a full submit with an absolute validity stays below

QByteArray numbers(std::initializer_list<int> values)
{
    QByteArray text;
    for (const int value : values)
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(value);
    return text;
}

bool within(int value, int most)
{
    return value >= 0 && value <= most;
}

} // namespace

SimulatedReply messageService(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({"+CSMS: (0,1)"});
    if (request.form == SimulatedRequest::Form::Read)
        return SimulatedReply::ok({"+CSMS: " + numbers({me.settings.service, 1, 1, 1})});
    const int service = request.number(0);
    if (!within(service, 1))
        return SimulatedReply::messageError(cms::kNotSupported);
    me.settings.service = service;
    return SimulatedReply::ok({"+CSMS: 1,1,1"});
}

SimulatedReply messageFormat(MobileEquipment &, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({"+CMGF: (0)"});
    if (request.form == SimulatedRequest::Form::Read)
        return SimulatedReply::ok({"+CMGF: 0"});
    return request.number(0, 0) == 0 ? SimulatedReply::ok() : SimulatedReply::messageError(cms::kNotSupported);
}

SimulatedReply serviceCentre(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok();
    const QByteArray type = me.identity.serviceCentre.startsWith('+') ? "145" : "129";
    if (request.form == SimulatedRequest::Form::Read)
        return SimulatedReply::ok({"+CSCA: \"" + me.identity.serviceCentre + "\"," + type});
    if (request.text(0).isEmpty())
        return SimulatedReply::messageError(cms::kInvalidPdu);
    me.identity.serviceCentre = request.text(0);
    return SimulatedReply::ok();
}

SimulatedReply indications(MobileEquipment &me, const SimulatedRequest &request)
{
    SimulatedIndications &now = me.settings.indications;
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({"+CNMI: (0-2),(0-2),(0),(0-2),(0,1)"});
    if (request.form == SimulatedRequest::Form::Read)
        return SimulatedReply::ok({"+CNMI: " + numbers({now.mode, now.messages, now.broadcasts, now.reports, now.buffer})});
    const SimulatedIndications wanted{request.number(0, now.mode), request.number(1, now.messages),
                                      request.number(2, now.broadcasts), request.number(3, now.reports),
                                      request.number(4, now.buffer)};
    if (!within(wanted.mode, 2) || !within(wanted.messages, 2) || wanted.broadcasts != 0 || !within(wanted.reports, 2)
        || !within(wanted.buffer, 1))
        return SimulatedReply::messageError(cms::kNotSupported);
    now = wanted;
    return SimulatedReply::ok();
}

SimulatedReply acknowledge(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({"+CNMA: (0-2)"});
    if (!me.acknowledgementDue)
        return SimulatedReply::messageError(cms::kNoAcknowledgementExpected);
    const int kind = request.number(0, 0);
    if (!within(kind, 2) || request.parameters.size() > 1) // an acknowledgement TPDU is not taken
        return SimulatedReply::messageError(cms::kNotSupported);
    return SimulatedReply::causing(kind == 2 ? SimulatedReply::Effect::Refuse : SimulatedReply::Effect::Acknowledge);
}

SimulatedReply sendMessage(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok();
    const int length = request.number(0);
    if (request.form != SimulatedRequest::Form::Set || length < 1 || length > kLongestTpduOctets)
        return SimulatedReply::messageError(cms::kInvalidPdu);
    if (!me.onNetwork())
        return SimulatedReply::messageError(cms::kNoNetwork);
    SimulatedReply reply = SimulatedReply::causing(SimulatedReply::Effect::AskForPdu);
    reply.pduLength = length;
    return reply;
}

} // namespace contador::simulated
