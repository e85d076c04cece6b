// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_profiles.h"

#include <algorithm>

namespace contador {

namespace {

using namespace std::chrono_literals;

// THE quirk table. Stored and announced (mt=1) wherever it goes: what is on the SIM outlives us; routed (mt=2) is the last
// resort, and only where we confirm.
// clang-format off
const std::vector<ModemProfile> &profiles()
{
    static const std::vector<ModemProfile> rows = {
        // ^RSSI and ^BOOT lines without end; ds=1 is advertised and refused; the stick goes mute under frequent lists.
        {.manufacturer = QStringLiteral("huawei"),
         .greeting = {"AT^CURC=0"},
         .notifications = {"1,1,0,2,0", "1,1,0,1,0", "2,1,0,0,0", "1,1,0,0,0"},
         .iccidCommand = "AT^ICCID?",
         .pinTriesCommand = "AT^CPIN?", // ^CPIN: SIM PIN,3,10,3,10,3
         .restartCommands = {"AT+CFUN=0", "AT+CFUN=1"}, // after AT+CFUN=1,1 a stick comes back as a disc first
         .reconcileAtLeast = 600s},

        // Mode 2 is advertised and refused. Announces reports in SM that are in SR: routed or not at all.
        {.manufacturer = QStringLiteral("quectel"),
         .notifications = {"1,1,0,1,0", "2,1,0,1,0", "1,1,0,0,0"},
         .iccidCommand = "AT+QCCID",
         .pinTriesCommand = "AT+QPINC=\"SC\""}, // +QPINC: "SC",3,10

        // Mode 2 is advertised and refused; time zone lines on top of everything.
        {.manufacturer = QStringLiteral("simcom"),
         .greeting = {"AT+CTZR=0"},
         .notifications = {"1,1,0,1,0", "2,1,0,1,0", "1,1,0,2,0", "1,1,0,0,0"},
         .pinTriesCommand = "AT+SPIC", // +SPIC: 3,10,3,10
         .pinTriesField = 0},

        // The same firmware base under other names.
        {.manufacturer = QStringLiteral("qualcomm"), .notifications = {"1,1,0,1,0", "1,1,0,2,0", "1,1,0,0,0"}},
        {.manufacturer = QStringLiteral("zte"), .notifications = {"1,1,0,1,0", "1,1,0,2,0", "1,1,0,0,0"}},

        // What TS 27.005 promises.
        {.notifications = {"2,1,0,1,0", "2,1,0,2,0", "1,1,0,1,0", "2,1,0,0,0", "1,1,0,0,0", "2,2,0,1,0", "1,2,0,1,0"}},
    };
    return rows;
}
// clang-format on

} // namespace

const ModemProfile &modemProfile(const QString &manufacturer)
{
    return *std::ranges::find_if(
        profiles(), [&](const ModemProfile &row) { return manufacturer.contains(row.manufacturer, Qt::CaseInsensitive); });
}

} // namespace contador
