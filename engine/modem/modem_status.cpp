// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_status.h"

namespace contador {

QString modemStateName(ModemState state)
{
    switch (state) {
    case ModemState::Stopped:
        return QStringLiteral("stopped");
    case ModemState::Missing:
        return QStringLiteral("missing");
    case ModemState::NoPermission:
        return QStringLiteral("no_permission");
    case ModemState::HeldByOther:
        return QStringLiteral("held_by_other");
    case ModemState::Starting:
        return QStringLiteral("starting");
    case ModemState::Silent:
        return QStringLiteral("silent");
    case ModemState::NoSim:
        return QStringLiteral("no_sim");
    case ModemState::PinRequired:
        return QStringLiteral("pin_required");
    case ModemState::PinWrong:
        return QStringLiteral("pin_wrong");
    case ModemState::PukRequired:
        return QStringLiteral("puk_required");
    case ModemState::Searching:
        return QStringLiteral("searching");
    case ModemState::Denied:
        return QStringLiteral("denied");
    case ModemState::Ready:
        return QStringLiteral("ready");
    }
    Q_UNREACHABLE();
}

} // namespace contador
