// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/asked_accounts.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"
#include "engine/dialogue/sms_length.h"

namespace contador {

namespace {

constexpr qsizetype mostPeriods = 3;

/// The last periods of one dial, newest first.
QString usesOf(const Turn &turn, const MeterRegister &dial, qsizetype most)
{
    QStringList uses;
    for (const Reading &reading : turn.readings.counting(dial.id)) {
        if (uses.size() == most)
            break;
        if (!reading.consumption)
            continue;
        uses << turn.lexicon.say(QStringLiteral("one_use"), {{QStringLiteral("consumption"), turn.lexicon.quantity(*reading.consumption)},
                                                             {QStringLiteral("unit"), turn.lexicon.unit(dial.unit)},
                                                             {QStringLiteral("date"), turn.lexicon.date(reading.readOn)}});
    }
    return uses.join(QStringLiteral(", "));
}

/// What is usual in thirty days, in whole units; empty: too little is known.
QString usualOf(const Turn &turn, const MeterRegister &dial)
{
    constexpr qint64 days = 30;
    const std::optional<Decimal> usual = turn.readings.usualDailyUse(dial.id, turn.today());
    const auto whole = usual ? (*usual * Decimal(days)).units(0, RoundingMode::HalfUp) : std::nullopt;
    if (!whole)
        return {};
    return turn.lexicon.say(QStringLiteral("usual_use"), {{QStringLiteral("consumption"), QString::number(*whole)},
                                                          {QStringLiteral("unit"), turn.lexicon.unit(dial.unit)}});
}

QString consumptionOf(const Turn &turn, const MeterRegister &dial, bool isOneOfSeveral)
{
    const bool isTotal = dial.code == QStringLiteral("T");
    const QString meter = shownSerial(dial.serial) + (isTotal ? QString() : u' ' + dial.code);
    const QString uses = usesOf(turn, dial, isOneOfSeveral ? 1 : mostPeriods);
    if (uses.isEmpty())
        return turn.lexicon.say(QStringLiteral("no_use"), {{QStringLiteral("meter"), meter}});
    const QString text = turn.lexicon.say(QStringLiteral("consumption"), {{QStringLiteral("meter"), meter}, {QStringLiteral("uses"), uses}});
    const QString withUsual = (text + u' ' + usualOf(turn, dial)).trimmed();
    return !isOneOfSeveral && isShort(withUsual) ? withUsual : text;
}

QString consumptionOf(const Turn &turn, const Account &account)
{
    std::vector<MeterRegister> dials = turn.accountsStore.registers(account.id);
    std::erase_if(dials, [&](const MeterRegister &dial) { return !dial.isThere(turn.today()); });
    QStringList lines;
    for (const MeterRegister &dial : dials)
        lines << consumptionOf(turn, dial, dials.size() > 1);
    return lines.isEmpty() ? turn.lexicon.say(QStringLiteral("no_meter")) : lines.join(u' ');
}

} // namespace

Answer consumption(Turn &turn)
{
    return forEachAccount(turn, [&](const Account &account) { return consumptionOf(turn, account); });
}

} // namespace contador
