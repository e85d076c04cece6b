// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/asked_accounts.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"

namespace contador {

namespace {

QString meterOf(const Turn &turn, const MeterRegister &dial)
{
    Lexicon::Values values{{QStringLiteral("meter"), shownSerial(dial.serial)},
                           {QStringLiteral("service"), turn.lexicon.service(dial.service)}};
    if (!dial.verificationDue.isValid())
        return turn.lexicon.say(QStringLiteral("meter"), values);
    values.insert(QStringLiteral("day"), turn.lexicon.day(dial.verificationDue));
    const bool isOver = dial.verificationDue < turn.today();
    return turn.lexicon.say(isOver ? QStringLiteral("meter_expired") : QStringLiteral("meter_verified"), values);
}

QString metersOf(const Turn &turn, const Account &account)
{
    QStringList lines;
    for (const MeterRegister &dial : turn.accountsStore.registers(account.id)) {
        if (!dial.isThere(turn.today()))
            continue;
        if (const QString line = meterOf(turn, dial); !lines.contains(line)) // a meter with two registers is one
            lines << line;
    }
    return lines.isEmpty() ? turn.lexicon.say(QStringLiteral("no_meter")) : lines.join(u' ');
}

} // namespace

Answer meter(Turn &turn)
{
    return forEachAccount(turn, [&](const Account &account) { return metersOf(turn, account); });
}

} // namespace contador
