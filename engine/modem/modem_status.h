// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace contador {

/// What stands between a modem and its work. One sentence for each, saying what to do, is in ui/texts.
enum class ModemState {
    Stopped,      ///< not asked to run
    Missing,      ///< no such device: unplugged, or not yet there
    NoPermission, ///< the device is there and this user may not open it
    HeldByOther,  ///< another program has the port
    Starting,     ///< opened, being set up
    Silent,       ///< opened, no answer to AT
    NoSim,
    PinRequired,
    PinWrong,     ///< the given PIN was refused; never tried twice by itself
    PukRequired,
    Searching,    ///< no network registration yet
    Denied,       ///< the network refuses this SIM
    Ready,        ///< receives; may send
};

/// The word for a state in the feed and in JSON: "pin_required".
QString modemStateName(ModemState state);

/// A modem as a clerk sees it. A value; travels through queued signals.
struct ModemStatus {
    ModemState state = ModemState::Stopped;
    QString path;         ///< as given: "/dev/ttyUSB0", "/dev/pts/3"
    QString manufacturer; ///< +CGMI
    QString model;        ///< +CGMM
    QString imei;         ///< +CGSN
    QString iccid;        ///< +CCID; empty where the modem does not tell
    QString operatorName; ///< +COPS?
    std::optional<int> signalDbm; ///< from +CSQ; none when unknown (99)
    bool operator==(const ModemStatus &) const = default;
};

} // namespace contador

Q_DECLARE_METATYPE(contador::ModemStatus)
