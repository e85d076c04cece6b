// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFlags>
#include <QMetaType>
#include <QString>

#include <optional>

namespace contador {

/// What stands between a modem and its work. One sentence for each, saying what to do, is in ui/texts.
enum class ModemState {
    Stopped, ///< not asked to run
    Missing, ///< no such device: unplugged, or not yet there
    NoPermission, ///< the device is there and this user may not open it
    HeldByOther, ///< another program has the port
    OtherDesk, ///< another desk that works with the same accounts has it; this one takes over when that one stops
    Starting, ///< opened, being set up
    Silent, ///< opened, no answer to AT
    NoSim,
    PinRequired,
    PinWrong, ///< the given PIN was refused; never tried twice by itself
    PukRequired,
    Searching, ///< no network registration yet
    Denied, ///< the network refuses this SIM
    Ready, ///< receives; may send
};

/// The word for a state in the feed and in JSON: "pin_required".
QString modemStateName(ModemState state);

/// +CREG, +CGREG and +CEREG taken together, the best of the three. TS 27.007 §7.2
enum class Registration {
    Unknown,
    Searching,
    Denied,
    Home,
    Roaming,
    HomeSmsOnly, ///< good for us
    RoamingSmsOnly,
};

[[nodiscard]] bool isRegistered(Registration registration);
/// "roaming", "home_sms_only"
QString registrationName(Registration registration);

/// What a person should look after while the modem may go on working.
enum class ModemAlarm {
    StorageFilling = 1 << 0, ///< four fifths of the places for arriving messages are taken
    StorageFull = 1 << 1, ///< no message arrives any more
    PowerLow = 1 << 2, ///< the modem said so: supply, cable or hub
    RestartsOften = 1 << 3, ///< three restarts within an hour
    CardChanged = 1 << 4, ///< another SIM than the one this line had; until `acceptCard`
    SendingFails = 1 << 5, ///< registered, and one submission after the other fails
    NoRecovery = 1 << 6, ///< silent, and every rung of the recovery was tried
    PinLastTry = 1 << 7, ///< one more wrong PIN locks the card: we try none
};
Q_DECLARE_FLAGS(ModemAlarms, ModemAlarm)
Q_DECLARE_OPERATORS_FOR_FLAGS(ModemAlarms)

/// "storage_full"
QString modemAlarmName(ModemAlarm alarm);
/// Those that are set, as words.
QStringList modemAlarmNames(ModemAlarms alarms);

/// A modem as a clerk sees it. A value; travels through queued signals.
struct ModemStatus {
    ModemState state = ModemState::Stopped;
    QString path; ///< as given: "/dev/ttyUSB0", "/dev/pts/3"
    QString manufacturer; ///< +CGMI
    QString model; ///< +CGMM
    QString imei; ///< +CGSN
    QString iccid; ///< +CCID; empty where the modem does not tell
    QString operatorName; ///< +COPS?
    std::optional<int> signalDbm; ///< from +CSQ; none when unknown (99)
    QString port; ///< the device that is open: differs from `path` where that is a link, or the node moved
    QString heldBy; ///< "name (pid)" of the program that has the port, or the name of the desk; empty when not found
    QString accessTechnology; ///< "GSM", "UMTS", "LTE", from +COPS <AcT>
    QString serviceCentre; ///< +CSCA
    Registration registration = Registration::Unknown;
    ModemAlarms alarms;
    std::optional<int> storageUsed; ///< places of the memory that receives, from +CPMS
    std::optional<int> storageTotal;
    std::optional<int> pinTriesLeft; ///< where the modem tells
    int restarts = 0; ///< the modem restarted by itself so often since it was opened
    bool powerLow = false; ///< it complained about its supply since then
    QDateTime lastWorkAt; ///< UTC: last submission accepted or message read; told along with other changes
    bool operator==(const ModemStatus &) const = default;
};

} // namespace contador

Q_DECLARE_METATYPE(contador::ModemStatus)
