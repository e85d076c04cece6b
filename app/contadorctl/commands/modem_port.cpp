// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/modem_port.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct ModemPort {
    Q_DECLARE_TR_FUNCTIONS(ModemPort)
};

} // namespace

Exit failToOpen(Call &call, const QString &path, LineFault fault)
{
    const QJsonObject where{{"path", path}};
    switch (fault) {
    case LineFault::HeldByOther:
        return call.fail(
            Exit::Environment, QStringLiteral("modem_held"),
            ModemPort::tr("Another program has %1 open: close it first. A running station examines its modems itself, on "
                          "the screen Modems.")
                .arg(path),
            where);
    case LineFault::NoPermission:
        return call.fail(
            Exit::Environment, QStringLiteral("modem_not_permitted"),
            ModemPort::tr("You may not open %1: ask the administrator to add you to the group “dialout”, then sign in "
                          "again.")
                .arg(path),
            where);
    case LineFault::Missing:
        break;
    }
    return call.fail(Exit::Environment, QStringLiteral("modem_missing"),
                     ModemPort::tr("There is no modem at %1: plug it in, and look in /dev/serial/by-id for its name.").arg(path),
                     where);
}

Exit failLost(Call &call, const QString &path)
{
    return call.fail(Exit::Environment, QStringLiteral("modem_lost"),
                     ModemPort::tr("The modem at %1 went away: see to its plug and its supply, then try again.").arg(path),
                     {{"path", path}});
}

} // namespace contador
