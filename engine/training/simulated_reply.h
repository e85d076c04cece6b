// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace contador {

/// What a command is answered with, and what else it sets off.
struct SimulatedReply {
    enum class Final { Ok, Error, EquipmentError, MessageError };
    enum class Effect { None, AskForPdu, Acknowledge, Refuse, Restart };

    QList<QByteArray> lines; ///< information text, without line ends
    Final final = Final::Ok;
    int code = 0; ///< of +CME ERROR (TS 27.007 §9.2) or +CMS ERROR (TS 27.005 §3.2.5)
    Effect effect = Effect::None;
    int pduLength = 0; ///< AskForPdu: octets of the TPDU that is to come

    static SimulatedReply ok(QList<QByteArray> lines = {}) { return {std::move(lines), Final::Ok, 0, Effect::None, 0}; }
    static SimulatedReply error() { return {{}, Final::Error, 0, Effect::None, 0}; }
    static SimulatedReply equipmentError(int code) { return {{}, Final::EquipmentError, code, Effect::None, 0}; }
    static SimulatedReply messageError(int code) { return {{}, Final::MessageError, code, Effect::None, 0}; }
    static SimulatedReply causing(Effect effect) { return {{}, Final::Ok, 0, effect, 0}; }
};

/// Codes this modem gives, by their names in TS 27.007 §9.2.1.
namespace cme {
constexpr int kNotAllowed = 3;
constexpr int kNotSupported = 4;
constexpr int kSimNotInserted = 10;
constexpr int kPinRequired = 11;
constexpr int kPukRequired = 12;
constexpr int kIncorrectPassword = 16;
constexpr int kNoNetwork = 30;
constexpr int kIncorrectParameters = 50;
} // namespace cme

/// Codes this modem gives, by their names in TS 27.005 §3.2.5.
namespace cms {
constexpr int kNetworkOutOfOrder = 38;
constexpr int kNotAllowed = 302;
constexpr int kNotSupported = 303;
constexpr int kInvalidPdu = 304;
constexpr int kSimNotInserted = 310;
constexpr int kPinRequired = 311;
constexpr int kPukRequired = 316;
constexpr int kInvalidIndex = 321;
constexpr int kNoNetwork = 331;
constexpr int kNoAcknowledgementExpected = 340;
} // namespace cms

/// The final result code as it stands on the line, without line ends. `format` is that of +CMEE, TS 27.007 §9.1.
QByteArray finalResult(const SimulatedReply &reply, int format);

} // namespace contador
