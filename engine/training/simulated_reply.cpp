// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_reply.h"

#include <array>

namespace contador {

namespace {

struct Wording {
    int code;
    const char *text;
};

constexpr std::array kEquipmentErrors{
    Wording{cme::kNotAllowed, "operation not allowed"}, Wording{cme::kNotSupported, "operation not supported"},
    Wording{cme::kSimNotInserted, "SIM not inserted"},  Wording{cme::kPinRequired, "SIM PIN required"},
    Wording{cme::kPukRequired, "SIM PUK required"},     Wording{cme::kIncorrectPassword, "incorrect password"},
    Wording{cme::kNoNetwork, "no network service"},     Wording{cme::kIncorrectParameters, "incorrect parameters"},
};

QByteArray equipmentError(int code, int format)
{
    if (format == 0)
        return "ERROR";
    if (format == 2) {
        for (const Wording &wording : kEquipmentErrors) {
            if (wording.code == code)
                return QByteArray("+CME ERROR: ") + wording.text;
        }
    }
    return "+CME ERROR: " + QByteArray::number(code);
}

} // namespace

QByteArray finalResult(const SimulatedReply &reply, int format)
{
    switch (reply.final) {
    case SimulatedReply::Final::Ok:
        return "OK";
    case SimulatedReply::Final::Error:
        return "ERROR";
    case SimulatedReply::Final::EquipmentError:
        return equipmentError(reply.code, format);
    case SimulatedReply::Final::MessageError:
        return "+CMS ERROR: " + QByteArray::number(reply.code);
    }
    return "ERROR";
}

} // namespace contador
