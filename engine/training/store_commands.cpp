// SPDX-License-Identifier: GPL-3.0-or-later
// The message stores: TS 27.005 §3.2.2, §3.4.2, §3.4.3, §3.5.4.
#include "engine/training/simulated_commands.h"

namespace contador::simulated {

namespace {

using Status = SimulatedStoredMessage::Status;

QByteArray occupancy(const SimulatedMemory &memory)
{
    return QByteArray::number(memory.used()) + ',' + QByteArray::number(memory.capacity());
}

/// Octets of the TPDU: what the hexadecimal has beyond the service centre field. TS 27.005 §3.1 <length>.
int tpduLength(const QByteArray &pdu)
{
    const int serviceCentreOctets = pdu.left(2).toInt(nullptr, 16);
    return static_cast<int>(pdu.size() / 2) - 1 - serviceCentreOctets;
}

/// "<stat>,[<alpha>],<length>": the same in +CMGL and +CMGR.
QByteArray heading(const SimulatedStoredMessage &message)
{
    return QByteArray::number(static_cast<int>(message.status)) + ",," + QByteArray::number(tpduLength(message.pdu));
}

void markRead(SimulatedStoredMessage &message)
{
    if (message.status == Status::Unread)
        message.status = Status::Read;
}

bool takenByDeletion(Status status, int flag)
{
    switch (flag) { // TS 27.005 §3.5.4 <delflag>
    case 1:
        return status == Status::Read;
    case 2:
        return status == Status::Read || status == Status::Sent;
    case 3:
        return status != Status::Unread;
    default:
        return true;
    }
}

} // namespace

SimulatedReply preferredMemories(MobileEquipment &me, const SimulatedRequest &request)
{
    QByteArray names;
    for (const SimulatedMemory &store : me.stores)
        names += (names.isEmpty() ? "\"" : ",\"") + store.name() + '"';
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({"+CPMS: (" + names + "),(" + names + "),(" + names + ')'});
    if (request.form == SimulatedRequest::Form::Set) {
        std::array<QByteArray, 3> wanted = me.settings.memories;
        for (size_t which = 0; which < wanted.size(); ++which) {
            if (!request.text(static_cast<qsizetype>(which)).isEmpty())
                wanted.at(which) = request.text(static_cast<qsizetype>(which)).toUpper();
            if (!me.findMemory(wanted.at(which)))
                return SimulatedReply::messageError(cms::kNotAllowed);
        }
        me.settings.memories = wanted;
    }
    const bool read = request.form == SimulatedRequest::Form::Read;
    QByteArray line = "+CPMS: ";
    for (size_t which = 0; which < 3; ++which) {
        const SimulatedMemory &memory = me.memory(which);
        line += (which ? "," : "") + (read ? '"' + memory.name() + "\"," : QByteArray()) + occupancy(memory);
    }
    return SimulatedReply::ok({line});
}

SimulatedReply listMessages(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok({"+CMGL: (0-4)"});
    const int wanted = request.number(0, 0);
    if (wanted < 0 || wanted > 4)
        return SimulatedReply::messageError(cms::kInvalidPdu);
    QList<QByteArray> lines;
    for (auto &[index, message] : me.memory(0).messages()) {
        if (wanted != 4 && static_cast<int>(message.status) != wanted)
            continue;
        lines.append("+CMGL: " + QByteArray::number(index) + ',' + heading(message));
        lines.append(message.pdu);
        markRead(message);
    }
    return SimulatedReply::ok(lines);
}

SimulatedReply readMessage(MobileEquipment &me, const SimulatedRequest &request)
{
    if (request.form == SimulatedRequest::Form::Test)
        return SimulatedReply::ok();
    auto &messages = me.memory(0).messages();
    const auto found = messages.find(request.number(0));
    if (found == messages.end())
        return SimulatedReply::messageError(cms::kInvalidIndex);
    const SimulatedReply reply = SimulatedReply::ok({"+CMGR: " + heading(found->second), found->second.pdu});
    markRead(found->second);
    return reply;
}

SimulatedReply deleteMessage(MobileEquipment &me, const SimulatedRequest &request)
{
    SimulatedMemory &memory = me.memory(0);
    if (request.form == SimulatedRequest::Form::Test) {
        QByteArray indices;
        for (const auto &[index, message] : memory.messages())
            indices += (indices.isEmpty() ? "" : ",") + QByteArray::number(index);
        return SimulatedReply::ok({"+CMGD: (" + indices + "),(0-4)"});
    }
    const int flag = request.number(1, 0);
    if (flag < 0 || flag > 4 || (flag == 0 && !memory.hasIndex(request.number(0))))
        return SimulatedReply::messageError(cms::kInvalidIndex);
    if (flag == 0)
        memory.messages().erase(request.number(0));
    else
        std::erase_if(memory.messages(), [flag](const auto &slot) { return takenByDeletion(slot.second.status, flag); });
    return SimulatedReply::ok();
}

} // namespace contador::simulated
