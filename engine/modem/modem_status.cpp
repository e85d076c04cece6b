// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_status.h"

#include <QStringList>

#include <array>

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
    case ModemState::OtherDesk:
        return QStringLiteral("other_desk");
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

bool isRegistered(Registration registration)
{
    return registration >= Registration::Home;
}

QString registrationName(Registration registration)
{
    static const std::array names{
        QStringLiteral("unknown"), QStringLiteral("searching"),     QStringLiteral("denied"),           QStringLiteral("home"),
        QStringLiteral("roaming"), QStringLiteral("home_sms_only"), QStringLiteral("roaming_sms_only"),
    };
    return names.at(std::size_t(registration));
}

QString modemAlarmName(ModemAlarm alarm)
{
    return modemAlarmNames(alarm).value(0);
}

QStringList modemAlarmNames(ModemAlarms alarms)
{
    static const std::array names{
        QStringLiteral("storage_filling"), QStringLiteral("storage_full"), QStringLiteral("power_low"),
        QStringLiteral("restarts_often"),  QStringLiteral("card_changed"), QStringLiteral("sending_fails"),
        QStringLiteral("no_recovery"),     QStringLiteral("pin_last_try"),
    };
    QStringList set;
    for (std::size_t bit = 0; bit < names.size(); ++bit) {
        if (alarms.testFlag(ModemAlarm(1 << bit)))
            set += names.at(bit);
    }
    return set;
}

} // namespace contador
