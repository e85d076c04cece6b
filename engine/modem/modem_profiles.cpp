// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_profiles.h"

#include <algorithm>

namespace contador {

namespace {

using namespace std::chrono_literals;

// THE quirk table. Stored and announced (mt=1) everywhere: what is on the SIM outlives us, what is routed may not.
// Reports routed (ds=1) where the modem can: an announced one (ds=2) may name a memory it is not in.
const std::vector<ModemProfile> &profiles()
{
    static const std::vector<ModemProfile> rows = {
        // ^RSSI and ^BOOT lines without end; ds=1 is advertised and refused; the stick goes mute under frequent lists.
        {.manufacturer = QStringLiteral("huawei"),
         .modelPrefix = {},
         .greeting = {"AT^CURC=0"},
         .notifications = {"1,1,0,2,0", "1,1,0,1,0", "2,1,0,0,0", "1,1,0,0,0"},
         .iccidCommand = "AT^ICCID?",
         .reconcileAtLeast = 600s},
        // Mode 2 is advertised and refused. Announces reports in SM that are in SR: routed or not at all.
        {.manufacturer = QStringLiteral("quectel"),
         .modelPrefix = {},
         .greeting = {},
         .notifications = {"1,1,0,1,0", "2,1,0,1,0", "1,1,0,0,0"},
         .iccidCommand = "AT+QCCID"},
        // Mode 2 is advertised and refused; SIM toolkit and time zone lines on top of everything.
        {.manufacturer = QStringLiteral("simcom"),
         .modelPrefix = {},
         .greeting = {"AT+CTZR=0"},
         .notifications = {"1,1,0,1,0", "2,1,0,1,0", "1,1,0,2,0", "1,1,0,0,0"}},
        // The same firmware base under other names.
        {.manufacturer = QStringLiteral("qualcomm"), .modelPrefix = {}, .greeting = {}, .notifications = {"1,1,0,1,0", "1,1,0,2,0", "1,1,0,0,0"}},
        {.manufacturer = QStringLiteral("zte"), .modelPrefix = {}, .greeting = {}, .notifications = {"1,1,0,1,0", "1,1,0,2,0", "1,1,0,0,0"}},
        // What TS 27.005 promises.
        {.manufacturer = {},
         .modelPrefix = {},
         .greeting = {},
         .notifications = {"2,1,0,1,0", "2,1,0,2,0", "1,1,0,1,0", "2,1,0,0,0", "1,1,0,0,0"}},
    };
    return rows;
}

} // namespace

const ModemProfile &modemProfile(const QString &manufacturer, const QString &model)
{
    return *std::ranges::find_if(profiles(), [&](const ModemProfile &row) {
        return manufacturer.contains(row.manufacturer, Qt::CaseInsensitive) && model.startsWith(row.modelPrefix, Qt::CaseInsensitive);
    });
}

} // namespace contador
